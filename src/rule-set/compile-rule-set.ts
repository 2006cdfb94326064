import presentation from "../../rules/model/presentation.json";
import roleNames from "../../rules/mail/role-names.json";
import otherLanguages from "../../rules/text/other-languages.json";
import { PhraseMatcher } from "../text/phrase-matcher";
import type { Phrase, WordLists } from "../text/phrase-matcher";
import { comparedName } from "../text/resembling-name";
import { RoleNames } from "../text/role-names";
import { comparedNames } from "../web/look-alike-domain";
import { readPresentationModel, voiceKinds } from "./presentation-model";
import type { VoiceKind } from "./presentation-model";
import type { OtherLanguageFiles } from "./other-language-files";
import type { RuleFiles } from "./rule-files";
import { dataTopics, requestTopics } from "./rule-set";
import type { DataTopic, LanguageRules, PhraseMeaning, RequestTopic, RuleSet } from "./rule-set";
import { RuleSetError } from "./rule-set-error";

const knownTopics: ReadonlySet<string> = new Set(requestTopics);

const isRequestTopic = (topic: string): topic is RequestTopic => knownTopics.has(topic);

const isDataTopic = (list: string): list is DataTopic => dataTopics.some((topic) => topic === list);

function requestMeaning(topic: string, index: number): PhraseMeaning {
  if (topic === "fields") return { kind: "fields" };
  if (!isRequestTopic(topic)) throw new RuleSetError("requests", index, `unknown topic "${topic}"`);
  return { kind: "request", topic };
}

const isVoiceKind = (says: string): says is VoiceKind => voiceKinds.some((kind) => kind === says);

function voiceMeaning(says: string, index: number): PhraseMeaning {
  if (!isVoiceKind(says)) throw new RuleSetError("voice", index, `"${says}" says nothing known`);
  return { kind: "voice", says };
}

function denialMeaning(entry: RuleFiles["denials"]["entries"][number]): PhraseMeaning {
  const { negates } = entry;
  if (negates === "nothing") return { kind: "no-denial" };
  const isCommon = entry.common === true;
  return { kind: "denial", negates: negates === "after" ? "after" : "before", isCommon };
}

const listName = (language: string, list: string): string => `{${language}-${list}}`;

/**
 * A phrase with the lists that it names made those of its language.
 *
 * @throws RuleSetError where there is no such list.
 */
function inItsLanguage(
  file: "requests" | "denials",
  { phrase, language }: { readonly phrase: string; readonly language: string },
  index: number,
  wordLists: WordLists,
): string {
  return phrase.replace(/\{([a-z-]+)\}/gu, (_braced, list: string) => {
    const name = listName(language, list);
    if (!wordLists.has(name)) throw new RuleSetError(file, index, `no list "${list}"`);
    return name;
  });
}

function wordListsOf(files: RuleFiles): WordLists {
  const lists = new Map<string, readonly string[]>();
  for (const { list, language, words } of files["request-words"].entries) {
    const name = listName(language, list);
    lists.set(name, [...(lists.get(name) ?? []), ...words]);
  }
  return lists;
}

/** What lists of the topics of data name is asked for where a list of fields names it. */
function dataWords(files: RuleFiles): Phrase<PhraseMeaning>[] {
  return files["request-words"].entries.flatMap(({ list, words }) =>
    isDataTopic(list)
      ? words.map((phrase) => ({ phrase, value: { kind: "data-word", topic: list } as const }))
      : [],
  );
}

/** Lists whose words mean something by themselves. */
const tellingLists = ["holder", "identity"] as const;

function tellingWords(files: RuleFiles): Phrase<PhraseMeaning>[] {
  return files["request-words"].entries.flatMap(({ list, words }) => {
    const kind = tellingLists.find((telling) => telling === list);
    return kind === undefined ? [] : words.map((phrase) => ({ phrase, value: { kind } }));
  });
}

function phrasesOf(files: RuleFiles, wordLists: WordLists): Phrase<PhraseMeaning>[] {
  return [
    ...files.names.entries.map(({ name }) => ({
      phrase: name,
      value: { kind: "name" } as const,
    })),
    ...files["misspelt-names"].entries.map(({ name, right }) => ({
      phrase: name,
      value: { kind: "misspelt-name", right } as const,
    })),
    ...files["company-names"].entries.map(({ name }) => ({
      phrase: name,
      value: { kind: "company-name" } as const,
    })),
    ...files["unconfirmed-company-names"].entries.map(({ name }) => ({
      phrase: name,
      value: { kind: "unconfirmed-company-name" } as const,
    })),
    ...files["other-service-names"].entries.map(({ name, right }) => ({
      phrase: name,
      value: { kind: "other-service-name", right } as const,
    })),
    ...files.requests.entries.map((entry, index) => ({
      phrase: inItsLanguage("requests", entry, index, wordLists),
      value: requestMeaning(entry.topic, index),
    })),
    ...files["scan-requests"].entries.map(({ phrase }) => ({
      phrase,
      value: { kind: "scan-request" } as const,
    })),
    ...files.doubts.entries.map(({ phrase }) => ({
      phrase,
      value: { kind: "doubt" } as const,
    })),
    ...files.schemes.entries.map(({ phrase }) => ({
      phrase,
      value: { kind: "scheme" } as const,
    })),
    ...dataWords(files),
    ...tellingWords(files),
    ...files.denials.entries.map((entry, index) => ({
      phrase: inItsLanguage("denials", entry, index, wordLists),
      value: denialMeaning(entry),
    })),
    ...files.voice.entries.map(({ phrase, says }, index) => ({
      phrase,
      value: voiceMeaning(says, index),
    })),
    ...files.mentions.entries.map(({ phrase }) => ({
      phrase,
      value: { kind: "mention" } as const,
    })),
  ];
}

function namesAlone(files: RuleFiles): Phrase<PhraseMeaning>[] {
  return files.names.entries.map(({ name }) => ({
    phrase: name,
    value: { kind: "misspelt-name", right: name },
  }));
}

/** What the names in phrases stand for: a text may spell them in another way. */
function placeholdersOf(files: RuleFiles): WordLists {
  const namesIn = (file: { entries: readonly { name: string }[] }): string[] =>
    file.entries.map(({ name }) => name);
  return new Map([
    ["{brand}", [...namesIn(files.names), ...namesIn(files["misspelt-names"])]],
    ["{company}", namesIn(files["company-names"])],
  ]);
}

function rightCompanyName(files: RuleFiles): string {
  const name = files["company-names"].entries.find(({ language }) => language === "ja")?.name;
  if (name === undefined) throw new RuleSetError("company-names", null, 'no "ja" name');
  return name;
}

const domainsOf = (file: { entries: readonly { domain: string }[] }): ReadonlySet<string> =>
  new Set(file.entries.map(({ domain }) => domain));

/** The files of a rule set with what there is to say in other languages. */
function withOtherLanguages(files: RuleFiles, others: OtherLanguageFiles): RuleFiles {
  const joined = <Entry>(
    file: { readonly description: string; readonly entries: readonly Entry[] },
    other: { readonly entries: readonly Entry[] },
  ) => ({ ...file, entries: [...file.entries, ...other.entries] });
  return {
    ...files,
    denials: joined<RuleFiles["denials"]["entries"][number]>(files.denials, others.denials),
    mentions: joined(files.mentions, others.mentions),
    "request-words": joined(files["request-words"], others["request-words"]),
    requests: joined(files.requests, others.requests),
    voice: joined(files.voice, others.voice),
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
  const phrases = [...phrasesOf(files, wordLists), ...further];
  return {
    phrases: new PhraseMatcher(phrases, new Map([...wordLists, ...placeholdersOf(files)])),
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
 * @param files The files of a rule set, already valid (`validateRuleFiles`).
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
