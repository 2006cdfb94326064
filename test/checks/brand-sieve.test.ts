import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { bundledRuleFiles } from "../../src/rule-set/rule-files";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { brandMeanings } from "../../src/rule-set/rule-set";
import { fold } from "../../src/text/fold";

const names = [
  ...bundledRuleFiles.names.entries,
  ...bundledRuleFiles["misspelt-names"].entries,
  ...bundledRuleFiles["company-names"].entries,
].map(({ name }) => name);
const kinds: ReadonlySet<string> = new Set(brandMeanings);

const showsBrand = (text: string): boolean =>
  bundledRuleSet.phrases.find(fold(text)).some(({ value }) => kinds.has(value.kind));

test.each(names)("a text that holds %s is not sieved out", (name) => {
  expect(bundledRuleSet.brandSieve.mayHold(name)).toBe(true);
});

test.each(
  bundledRuleFiles.voice.entries
    .map(({ phrase }) => phrase)
    .filter((phrase) => !phrase.includes("{")),
)("a text that says %s is not sieved out", (phrase) => {
  const said = phrase.replaceAll("…", " x ");
  expect(showsBrand(said)).toBe(true);
  expect(bundledRuleSet.brandSieve.mayHold(said)).toBe(true);
});

test("no text that shows the brand, however disguised, is sieved out", () => {
  const between = fc.constantFrom("", "", "", " ", "-", "\u200b", "\n", "・", "、", ".");
  const disguise = fc.constantFrom(
    (letter: string) => letter,
    (letter: string) => letter.toUpperCase(),
    (letter: string) => letter.normalize("NFD"),
    (letter: string) => letter.replace("a", "\u0430").replace("e", "е").replace("カ", "力"),
    (letter: string) =>
      letter.replace(/[\x21-\x7e]/, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.oneof(fc.constant(""), between), disguise), {
        minLength: 40,
        maxLength: 40,
      }),
      fc.oneof(fc.constant(null), between),
      (name, ways, everywhere) => {
        const text = Array.from(name, (letter, index) => {
          const [gap, change] = ways[index] ?? ["", (same: string) => same];
          return `${everywhere ?? gap}${change(letter)}`;
        }).join("");
        fc.pre(showsBrand(text));
        expect(bundledRuleSet.brandSieve.mayHold(text)).toBe(true);
      },
    ),
  );
});
