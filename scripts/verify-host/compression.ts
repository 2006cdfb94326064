import { brotliCompressSync, gzipSync } from "node:zlib";

/** The scripts and the style sheet that the pane loads before its first verdict. */
const isInFirstLoad = (file: string): boolean =>
  /^static\/(?:start-checker|libraries|taskpane|checker)\.[^/]+\.(?:js|css)$/u.test(file);

/**
 * How a host compresses the pane's first load, and what Brotli would save, for whoever may turn it on.
 *
 * @param files that the host serves, by path, unpacked
 * @param encodings the Content-Encoding of each, where it has one
 * @returns one sentence or two
 */
export function compressionOf(
  files: ReadonlyMap<string, Uint8Array>,
  encodings: ReadonlyMap<string, string>,
): string {
  const loaded = [...files].filter(([file]) => isInFirstLoad(file));
  const kilobytes = (size: (bytes: Uint8Array) => number): string =>
    `${Math.ceil(loaded.reduce((sum, [, bytes]) => sum + size(bytes), 0) / 1000)} KB`;
  const brotli = kilobytes((bytes) => brotliCompressSync(bytes).length);
  const gzip = kilobytes((bytes) => gzipSync(bytes, { level: 9 }).length);

  const uncompressed = loaded.map(([file]) => file).filter((file) => !encodings.has(file));
  if (uncompressed.length > 0) {
    return (
      `The host does not compress ${uncompressed.join(", ")}. The pane's first load is up to ` +
      `${kilobytes(({ length }) => length)}; with gzip it would be ${gzip}, with Brotli ${brotli}.`
    );
  }
  return loaded.every(([file]) => encodings.get(file) === "br")
    ? `The host compresses with Brotli: the pane's first load is ${brotli} at the best level.`
    : `The host compresses with gzip: the pane's first load is ${gzip} at the best level. With Brotli it would be ${brotli}.`;
}
