import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import latinLookAlikes from "../rules/text/latin-look-alikes.json";
import { runCommand, UsageError } from "./run-command";

const usage = `npx tsx scripts/make-confusables.ts FILE

Rewrites rules/text/confusables.json from Unicode's table of letters that look alike (UTS #39). FILE is
https://www.unicode.org/Public/security/latest/confusables.txt. Takes the letters and digits that look
like Latin ones and that NFKD does not already make Latin.`;

/** Texts in Japanese and Arabic are not to be read as Latin letters. */
const leftOut = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;
const letterOrDigit = /^[\p{L}\p{N}]$/u;

/** Small capitals and the like, which UTS #39 takes for letters of their own. */
const ownLetters = new Map(
  latinLookAlikes.entries.flatMap(({ letters, as }) =>
    Array.from(letters, (letter) => [letter, as] as const),
  ),
);

const decompose = (characters: string): string =>
  characters.normalize("NFKD").replace(/\p{M}/gu, "");

/** What a character or its prototype is in plain Latin letters, as far as it is such. */
function latinOf(characters: string): string {
  return Array.from(decompose(characters), (character) => ownLetters.get(character) ?? character)
    .join("")
    .toLowerCase();
}

const characters = (codePoints: string): string =>
  String.fromCodePoint(...codePoints.split(" ").map((code) => Number.parseInt(code, 16)));

type Prototypes = ReadonlyMap<string, string>;

function prototypesIn(table: string): Prototypes {
  const lines = table.matchAll(/^([\dA-F]+) ;\t([\dA-F ]+) ;/gmu);
  return new Map(
    Array.from(lines, ([, from = "", to = ""]) => [characters(from), characters(to)] as const),
  );
}

function lookAlikeOf(letter: string, prototypes: Prototypes): string {
  const latin = (of: string): string => latinOf(prototypes.get(of) ?? of);
  const small = letter.toLowerCase();
  // UTS #39 takes a capital I for a small l, with which nothing is spelled in capitals.
  return small !== letter && latin(small) === "i" ? "i" : latin(letter);
}

/** The letters that look like each Latin letter or two, or like a digit. */
function lettersByLatin(prototypes: Prototypes): ReadonlyMap<string, readonly string[]> {
  const lettersOf = new Map<string, string[]>();
  for (const letter of prototypes.keys()) {
    const latin = lookAlikeOf(letter, prototypes);
    const isForeign = letterOrDigit.test(letter) && !/^[\da-z]$/iu.test(letter);
    if (!isForeign || leftOut.test(letter) || !/^[\da-z]{1,2}$/u.test(latin)) continue;
    const decomposed = decompose(letter);
    const isTold =
      decomposed !== letter &&
      (lookAlikeOf(decomposed, prototypes) === latin || /^[\da-z]+$/iu.test(decomposed));
    if (isTold || ownLetters.has(letter)) continue;
    lettersOf.set(latin, [...(lettersOf.get(latin) ?? []), letter]);
  }
  return lettersOf;
}

await runCommand(usage, () => {
  const [source] = parseArgs({ allowPositionals: true }).positionals;
  if (source === undefined) throw new UsageError(usage);
  const text = readFileSync(source, "utf8");
  const version = /^# Version: (\S+)$/mu.exec(text)?.[1];
  if (version === undefined) throw new UsageError(`${source} is not Unicode's confusables.txt.`);
  const entries = [...lettersByLatin(prototypesIn(text))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([as, letters]) => JSON.stringify({ letters: letters.toSorted().join(""), as }));
  writeFileSync(
    path.join(import.meta.dirname, "../rules/text/confusables.json"),
    `{
  "description": "Characters that look like a Latin letter or a digit, folded to it before texts are compared. Made by scripts/make-confusables.ts.",
  "source": "Unicode ${version}, UTS #39: https://www.unicode.org/Public/security/${version}/confusables.txt; Unicode License",
  "checked": "${new Date().toISOString().slice(0, 10)}",
  "entries": [
${entries.map((entry) => `    ${entry.replaceAll('":"', '": "').replace('","', '", "')}`).join(",\n")}
  ]
}
`,
  );
});
