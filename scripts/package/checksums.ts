import { createHash } from "node:crypto";

/** The name of the list, as `sha256sum --check` reads it. */
export const checksumFile = "SHA256SUMS";

/** @returns the SHA-256 of some bytes, in lower-case hexadecimal digits */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @param checksums by path relative to the list */
export function formatChecksums(checksums: ReadonlyMap<string, string>): string {
  return [...checksums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, checksum]) => `${checksum}  ${path}\n`)
    .join("");
}

/**
 * Reads a list that formatChecksums or `sha256sum` wrote.
 *
 * @throws Error that names a line that is none of such a list
 */
export function parseChecksums(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [, checksum, path] = /^([\da-f]{64}) [ *](.+)$/u.exec(line) ?? [];
      if (checksum === undefined || path === undefined) {
        throw new Error(`${checksumFile}: "${line}" is not a checksum and a path.`);
      }
      return [path, checksum];
    }),
  );
}
