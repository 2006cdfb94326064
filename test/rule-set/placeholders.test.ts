import { expect, test } from "@jest/globals";
import { bundledRuleFiles } from "../../src/rule-set/bundled-rule-files";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { otherLanguageFiles } from "../../src/rule-set/other-language-files";
import { fold } from "../text/support/fold";

const names = bundledRuleFiles.names.entries.map(({ name }) => name);
const companies = bundledRuleFiles["company-names"].entries.map(({ name }) => name);
const kindsIn = (text: string): readonly string[] =>
  bundledRuleSet.phrases.find(fold(text)).map(({ value }) => value.kind);

const written = (phrase: string, name: string, company: string): string =>
  phrase.replaceAll("{brand}", name).replaceAll("{company}", company).replaceAll("…", " ");

test.each(["voice", "mentions"] as const)(
  "every phrase of %s.json is found with each name in the place of {brand} and {company}",
  (file) => {
    const kind = file === "voice" ? "voice" : "mention";
    const missed = bundledRuleFiles[file].entries.flatMap(({ phrase }) =>
      names.flatMap((name) =>
        companies
          .map((company) => written(phrase, name, company))
          .filter((text) => !kindsIn(text).includes(kind)),
      ),
    );
    expect(missed).toEqual([]);
  },
);

test("every word with {brand} is found with each name in its place, and means what its list does", () => {
  const phrases = bundledRuleSet.inAllLanguages?.().phrases;
  const words = otherLanguageFiles["request-words"].entries.flatMap(({ list, words: all }) =>
    all.filter((word) => word.includes("{")).map((word) => ({ list, word })),
  );
  const missed = words.flatMap(({ list, word }) =>
    names
      .map((name) => written(word, name, ""))
      .filter((text) => !phrases?.find(fold(text)).some(({ value }) => value.kind === list)),
  );
  expect(words).not.toEqual([]);
  expect(missed).toEqual([]);
});

test("no rule of another language names the brand: it would serve no other", () => {
  const phrases = Object.values(otherLanguageFiles).flatMap<unknown>(({ entries }) => entries);
  const texts = phrases.map((entry) => JSON.stringify({ ...Object(entry), source: "" }));
  expect(texts.filter((text) => kindsIn(text).includes("name"))).toEqual([]);
});

/** A phrase with each of a list's words in the list's place; other lists by their first word. */
function writtenOut(phrase: string, language: string): readonly string[] {
  const wordsOf = (list: string): readonly string[] =>
    bundledRuleFiles["request-words"].entries
      .filter((entry) => entry.list === list && entry.language === language)
      .flatMap(({ words }) => words);
  const lists = Array.from(phrase.matchAll(/\{([a-z-]+)\}/gu), ([, list = ""]) => list);
  const withWords = (chosen: ReadonlyMap<string, string>): string =>
    phrase
      .replace(/\{([a-z-]+)\}/gu, (_braced, list: string) => ` ${chosen.get(list) ?? ""} `)
      .replaceAll("…", " ")
      .trim();
  const firsts = new Map(lists.map((list) => [list, wordsOf(list)[0] ?? ""]));
  if (lists.length === 0) return [withWords(firsts)];
  return lists.flatMap((list) =>
    wordsOf(list).map((word) => withWords(new Map([...firsts, [list, word]]))),
  );
}

test.each(["requests", "denials"] as const)(
  "every phrase of %s.json is found with each word of its lists",
  (file) => {
    const kinds = { requests: ["request", "fields"], denials: ["denial", "no-denial"] }[file];
    const missed = bundledRuleFiles[file].entries
      .flatMap(({ phrase, language }) => writtenOut(phrase, language))
      .filter((text) => !kindsIn(text).some((kind) => kinds.includes(kind)));
    expect(missed).toEqual([]);
  },
);

test("every list of request-words.json is in use", () => {
  const phrases = [...bundledRuleFiles.requests.entries, ...bundledRuleFiles.denials.entries];
  const unused = bundledRuleFiles["request-words"].entries.filter(
    ({ list, language }) =>
      list !== "holder" &&
      list !== "identity" &&
      !phrases.some((entry) => entry.language === language && entry.phrase.includes(`{${list}}`)),
  );
  expect(unused).toEqual([]);
});
