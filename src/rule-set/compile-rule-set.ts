import presentation from "../../rules/model/presentation.json";
import roleNames from "../../rules/mail/role-names.json";
import otherLanguages from "../../rules/text/other-languages.json";
import { PhraseMatcher } from "../text/phrase-matcher";
import type { Phrase } from "../text/phrase-parts";
import { comparedName } from "../text/resembling-name";
import { RoleNames } from "../text/role-names";
import { comparedNames } from "../web/look-alike-domain";
import type { OtherLanguageFiles } from "./other-language-files";
import { readPresentationModel } from "./presentation-model";
import { type Entries, type RuleFiles, withEntries } from "./rule-files";
import { phrasesOf, wordListsOf } from "./rule-phrases";
import type { LanguageRules, PhraseMeaning, RuleSet } from "./rule-set";
import { RuleSetError } from "./rule-set-error";

function namesAlone(files: RuleFiles): Phrase<PhraseMeaning>[] {
  return files.names.entries.map(({ name }) => ({
    phrase: name,
    value: { kind: "misspelt-name", right: name },
  }));
}

function rightCompanyName(files: RuleFiles): string {
  const name = files["company-names"].entries.find(({ language }) => language === "ja")?.name;
  if (name === undefined) throw new RuleSetError("company-names", null, 'no "ja" name');
  return name;
}

const domainsOf = (file: Entries<{ readonly domain: string }>): ReadonlySet<string> =>
  new Set(file.entries.map(({ domain }) => domain));

/** The files of a rule set with what there is to say in other languages. */
function withOtherLanguages(files: RuleFiles, others: OtherLanguageFiles): RuleFiles {
  return {
    ...files,
    denials: withEntries(files.denials, others.denials.entries),
    mentions: withEntries(files.mentions, others.mentions.entries),
    "request-words": withEntries(files["request-words"], others["request-words"].entries),
    requests: withEntries(files.requests, others.requests.entries),
    voice: withEntries(files.voice, others.voice.entries),
  };
}

const wordsOfOtherLanguages: readonly Phrase<PhraseMeaning>[] = otherLanguages.entries.flatMap(
  ({ words }) => words.map((phrase) => ({ phrase, value: { kind: "other-language" } as const })),
);

interface Roles {
  readonly names: readonly string[];
  readonly companyForms?: readonly string[];
}

/** @param further Phrases beside those of the files. */
function languageRules(
  files: RuleFiles,
  roles: readonly Roles[],
  further: readonly Phrase<PhraseMeaning>[] = [],
): LanguageRules {
  const wordLists = wordListsOf(files);
  return {
    phrases: new PhraseMatcher([...phrasesOf(files, wordLists), ...further], wordLists),
    roleNames: new RoleNames(
      [
        ...roles.flatMap(({ names }) => names),
        ...files["product-names"].entries.map(({ name }) => name),
      ],
      roles.flatMap(({ companyForms = [] }) => companyForms),
    ),
  };
}

/** Made when a message first needs them. */
function allLanguages(files: RuleFiles, others: OtherLanguageFiles): () => LanguageRules {
  let made: LanguageRules | undefined;
  const roles = [...roleNames.entries, ...others["role-names"].entries];
  return () => (made ??= languageRules(withOtherLanguages(files, others), roles));
}

/**
 * Makes a rule set ready for use.
 *
 * @param files The files of a rule set, already valid (`scripts/rules`).
 * @param others What they have to add in other languages than Japanese and English; `null` for a
 *   rule set that cannot judge a message in another language.
 * @throws RuleSetError naming file and entry where one cannot be used.
 */
export function compileRuleSet(files: RuleFiles, others: OtherLanguageFiles | null): RuleSet {
  return {
    ...languageRules(files, roleNames.entries, wordsOfOtherLanguages),
    inAllLanguages: others === null ? null : allLanguages(files, others),
    id: files["rule-set"].id,
    version: files["rule-set"].version,
    brand: files["rule-set"].brand,
    holding: files["rule-set"].holding,
    afterSlip: files["rule-set"].afterSlip,
    mailDomains: domainsOf(files["mail-domains"]),
    siteDomains: domainsOf(files["site-domains"]),
    ownedDomains: domainsOf(files["owned-domains"]),
    ownedTopLevelDomains: domainsOf(files["owned-top-level-domains"]),
    partnerDomains: new Map(
      files["partner-domains"].entries.map(({ domain, partner }) => [domain, partner]),
    ),
    customaryDestinations: domainsOf(files["customary-destinations"]),
    partnerDestinations: domainsOf(files["partner-destinations"]),
    ownedNames: comparedNames({
      domains: files["owned-domains"].entries.map(({ domain }) => domain),
      tokens: files["domain-tokens"].entries.map(({ token }) => token),
      otherNames: files["other-names"].entries.map(({ name }) => name),
    }),
    plainNames: files.names.entries
      .filter(({ short }) => !short)
      .map(({ name }) => comparedName(name)),
    rightCompanyName: rightCompanyName(files),
    presentation: readPresentationModel(presentation),
    names: new PhraseMatcher(namesAlone(files)),
    slipSteps: files["slip-guidance"].steps,
    slipPlaces: files["slip-guidance"].places,
  };
}
