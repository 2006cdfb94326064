import { foldToLetters } from "../text/fold";
import { PhraseMatcher } from "../text/phrase-matcher";
import type { Phrase } from "../text/phrase-matcher";
import type { RuleFiles } from "./rule-files";
import { requestTopics } from "./rule-set";
import type { Localized, PhraseMeaning, RequestTopic, RuleSet } from "./rule-set";
import { RuleSetError } from "./rule-set-error";

function isRequestTopic(topic: string): topic is RequestTopic {
  return requestTopics.some((known) => known === topic);
}

function requestMeaning(topic: string, index: number): PhraseMeaning {
  if (!isRequestTopic(topic)) throw new RuleSetError("requests", index, `unknown topic "${topic}"`);
  return { kind: "request", topic };
}

/** Names that a text may spell in another way stand for each other where a phrase has `{brand}`. */
function expand(
  phrase: string,
  names: readonly string[],
  companyNames: readonly string[],
): string[] {
  const withNames = phrase.includes("{brand}")
    ? names.map((name) => phrase.replaceAll("{brand}", name))
    : [phrase];
  return withNames.flatMap((text) =>
    text.includes("{company}")
      ? companyNames.map((name) => text.replaceAll("{company}", name))
      : [text],
  );
}

function phrasesOf(files: RuleFiles): Phrase<PhraseMeaning>[] {
  const names = files.names.entries.map(({ name }) => name);
  const misspelt = files["misspelt-names"].entries.map(({ name }) => name);
  const companyNames = files["company-names"].entries.map(({ name }) => name);
  const allNames = [...new Set([...names, ...misspelt])];
  const meanings: Phrase<PhraseMeaning>[] = [
    ...files.names.entries.map(({ name, short }) => ({
      phrase: name,
      value: { kind: "name", short } as const,
    })),
    ...files["misspelt-names"].entries.map(({ name, right }) => ({
      phrase: name,
      value: { kind: "misspelt-name", right } as const,
    })),
    ...companyNames.map((phrase) => ({ phrase, value: { kind: "company-name" } as const })),
    ...files["unconfirmed-company-names"].entries.map(({ name }) => ({
      phrase: name,
      value: { kind: "unconfirmed-company-name" } as const,
    })),
    ...files["other-service-names"].entries.map(({ name, right }) => ({
      phrase: name,
      value: { kind: "other-service-name", right } as const,
    })),
    ...files["forward-markers"].entries.map(({ phrase }) => ({
      phrase,
      value: { kind: "forward-marker" } as const,
    })),
    ...files.requests.entries.map(({ phrase, topic }, index) => ({
      phrase,
      value: requestMeaning(topic, index),
    })),
    ...files.denials.entries.map(({ phrase, negates }) => ({
      phrase,
      value: { kind: "denial", negates: negates === "after" ? "after" : "before" } as const,
    })),
  ];
  for (const { phrase, weight } of files.voice.entries) {
    for (const expanded of expand(phrase, allNames, companyNames)) {
      meanings.push({ phrase: expanded, value: { kind: "voice", weight } });
    }
  }
  for (const { phrase } of files.mentions.entries) {
    for (const expanded of expand(phrase, allNames, companyNames)) {
      meanings.push({ phrase: expanded, value: { kind: "mention" } });
    }
  }
  return meanings;
}

function rightCompanyName(files: RuleFiles): Localized {
  const { entries } = files["company-names"];
  const inLanguage = (language: string): string => {
    const name = entries.find((entry) => entry.language === language)?.name;
    if (name === undefined) throw new RuleSetError("company-names", null, `no "${language}" name`);
    return name;
  };
  return { ja: inLanguage("ja"), en: inLanguage("en") };
}

const domainsOf = (file: { entries: readonly { domain: string }[] }): ReadonlySet<string> =>
  new Set(file.entries.map(({ domain }) => domain));

/**
 * Makes a rule set ready for use.
 *
 * @param files The files of a rule set, already valid (`validateRuleFiles`).
 * @throws RuleSetError naming file and entry where one cannot be used.
 */
export function compileRuleSet(files: RuleFiles): RuleSet {
  return {
    id: files["rule-set"].id,
    version: files["rule-set"].version,
    brand: files["rule-set"].brand,
    product: files["rule-set"].product,
    mailDomains: domainsOf(files["mail-domains"]),
    siteDomains: domainsOf(files["site-domains"]),
    ownedDomains: domainsOf(files["owned-domains"]),
    pictureHosts: domainsOf(files["picture-hosts"]),
    partnerDomains: new Map(
      files["partner-domains"].entries.map(({ domain, partner }) => [domain, partner]),
    ),
    customaryDestinations: domainsOf(files["customary-destinations"]),
    ownedNames: {
      domains: files["owned-domains"].entries.map(({ domain }) => domain),
      tokens: files["domain-tokens"].entries.map(({ token }) => token),
      otherNames: files["other-names"].entries.map(({ name }) => name),
    },
    plainNames: files.names.entries
      .filter(({ short }) => !short)
      .map(({ name }) => ({ name, letters: foldToLetters(name) })),
    rightCompanyName: rightCompanyName(files),
    phrases: new PhraseMatcher(phrasesOf(files)),
    reportAddresses: files["report-addresses"].entries.map(({ address }) => address),
    slipSteps: files["slip-guidance"].steps,
    slipPlaces: files["slip-guidance"].places,
  };
}
