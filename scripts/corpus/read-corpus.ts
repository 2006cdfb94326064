import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The corpus's folders, each with what its messages are. */
export const folders = ["amex-phish", "amex-legit", "other-brand-phish", "ham"] as const;
type Folder = (typeof folders)[number];

interface CorpusFile {
  readonly name: string;
  /** Where messages of a folder come from: the beginning of their names. */
  readonly kind: string;
  readonly bytes: Uint8Array;
}

export const hasCorpus = (path: string): boolean => existsSync(join(path, folders[0]));

/** @param path The corpus. */
export function* readFolder(path: string, folder: Folder): Generator<CorpusFile> {
  const names = readdirSync(join(path, folder)).filter((name) => name.endsWith(".eml"));
  for (const name of names.sort()) {
    const bytes = readFileSync(join(path, folder, name));
    yield { name, kind: kindOf(name), bytes };
  }
}

/** `ham` and the lists put two dashes after the source; elsewhere a dash and a number or hash. */
function kindOf(name: string): string {
  const [source = "", rest] = name.split("--", 2);
  if (rest !== undefined) return source;
  return (
    /^[a-z]+(?:-[a-z]+)*?(?=-[\da-f]+\.eml$|-\d)/.exec(name)?.[0] ?? name.split("-", 1)[0] ?? ""
  );
}

/** @returns The lines of a list of the corpus, without empty ones and comments. */
export function readList(path: string, name: string): readonly string[] {
  return readFileSync(join(path, name), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
