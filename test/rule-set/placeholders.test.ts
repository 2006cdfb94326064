import { expect, test } from "@jest/globals";
import { bundledRuleFiles } from "../../src/rule-set/rule-files";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { fold } from "../../src/text/fold";

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

test.each(["requests", "denials"] as const)(
  "every phrase of %s.json is found as it stands",
  (file) => {
    const kind = { requests: "request", denials: "denial" }[file];
    const missed = bundledRuleFiles[file].entries
      .map(({ phrase }) => phrase.replaceAll("…", " "))
      .filter((text) => !kindsIn(text).includes(kind));
    expect(missed).toEqual([]);
  },
);
