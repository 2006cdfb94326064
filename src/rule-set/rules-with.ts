import { compileRuleSet } from "./compile-rule-set";
import type { OtherLanguageFiles } from "./other-language-files";
import type { RuleAdditions } from "./rule-additions";
import { type RuleFiles, withEntries } from "./rule-files";
import type { RuleSet } from "./rule-set";

function filesWith(files: RuleFiles, { domains, partners, phrases }: RuleAdditions): RuleFiles {
  const { version } = files["rule-set"];
  return {
    ...files,
    "rule-set": { ...files["rule-set"], version: `${version}+organization` },
    "mail-domains": withEntries(files["mail-domains"], domains),
    "site-domains": withEntries(files["site-domains"], domains),
    "owned-domains": withEntries(files["owned-domains"], domains),
    "partner-domains": withEntries(files["partner-domains"], partners),
    // A word list in one is the English list.
    requests: withEntries(
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
