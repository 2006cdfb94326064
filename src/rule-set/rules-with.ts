import { compileRuleSet } from "./compile-rule-set";
import type { OtherLanguageFiles } from "./other-language-files";
import type { RuleAdditions } from "./rule-additions";
import type { Entries, RuleFiles } from "./rule-files";
import type { RuleSet } from "./rule-set";

const add = <Entry>(file: Entries<Entry>, further: readonly Entry[]): Entries<Entry> => ({
  ...file,
  entries: [...file.entries, ...further],
});

function filesWith(files: RuleFiles, { domains, partners, phrases }: RuleAdditions): RuleFiles {
  const { version } = files["rule-set"];
  return {
    ...files,
    "rule-set": { ...files["rule-set"], version: `${version}+organization` },
    "mail-domains": add(files["mail-domains"], domains),
    "site-domains": add(files["site-domains"], domains),
    "owned-domains": add(files["owned-domains"], domains),
    "partner-domains": add(files["partner-domains"], partners),
    // A word list in one is the English list.
    requests: add(
      files.requests,
      phrases.map((phrase) => ({ ...phrase, language: "en" })),
    ),
  };
}

/** A rule set with an organization's additions; throws for a phrase without a letter or digit. */
export type RulesWith = (additions: RuleAdditions) => RuleSet;

/**
 * A rule set to which an organization can add. Additions can only name further domains, partners and
 * requests; they never override what the receiving server says of a sender.
 *
 * @param plain Made of the same files.
 * @returns A function that caches its last result, because additions hardly ever change.
 */
export function rulesWith(
  plain: RuleSet,
  files: RuleFiles,
  others: OtherLanguageFiles | null,
): RulesWith {
  let made: { readonly from: string; readonly ruleSet: RuleSet } | null = null;
  return (additions) => {
    const { domains, partners, phrases } = additions;
    if (domains.length + partners.length + phrases.length === 0) return plain;
    const from = JSON.stringify(additions);
    if (made?.from !== from) {
      made = { from, ruleSet: compileRuleSet(filesWith(files, additions), others) };
    }
    return made.ruleSet;
  };
}
