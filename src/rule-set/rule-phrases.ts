import type { Phrase, WordLists } from "../text/phrase-parts";
import { voiceKinds } from "./presentation-model";
import type { VoiceKind } from "./presentation-model";
import type { Names, Phrases, RuleFiles } from "./rule-files";
import { dataTopics, requestTopics } from "./rule-set";
import type { DataTopic, PhraseMeaning, RequestTopic } from "./rule-set";
import { RuleSetError } from "./rule-set-error";

type MeaningfulPhrase = Phrase<PhraseMeaning>;

const meaning = (phrases: readonly string[], value: PhraseMeaning): readonly MeaningfulPhrase[] =>
  phrases.map((phrase) => ({ phrase, value }));

const namesIn = ({ entries }: Names): readonly string[] => entries.map(({ name }) => name);
const phrasesIn = ({ entries }: Phrases): readonly string[] => entries.map(({ phrase }) => phrase);

const isRequestTopic = (topic: string): topic is RequestTopic =>
  requestTopics.some((known) => known === topic);
const isDataList = (list: string): list is DataTopic => dataTopics.some((topic) => topic === list);
const isVoiceKind = (says: string): says is VoiceKind => voiceKinds.some((kind) => kind === says);

function requestMeaning(topic: string, index: number): PhraseMeaning {
  if (topic === "fields") return { kind: "fields" };
  if (!isRequestTopic(topic)) throw new RuleSetError("requests", index, `unknown topic "${topic}"`);
  return { kind: "request", topic };
}

function voiceMeaning(says: string, index: number): PhraseMeaning {
  if (!isVoiceKind(says)) throw new RuleSetError("voice", index, `"${says}" says nothing known`);
  return { kind: "voice", says };
}

function denialMeaning({
  negates,
  common,
}: RuleFiles["denials"]["entries"][number]): PhraseMeaning {
  if (negates === "nothing") return { kind: "no-denial" };
  const isCommon = common === true;
  return { kind: "denial", negates: negates === "after" ? "after" : "before", isCommon };
}

/** What the words of a list mean by themselves; `null` where they only stand for one another. */
function listMeaning(list: string): PhraseMeaning | null {
  if (isDataList(list)) return { kind: "data-word", topic: list };
  return list === "holder" || list === "identity" ? { kind: list } : null;
}

const listName = (language: string, list: string): string => `{${language}-${list}}`;

/** The lists of interchangeable words, by language and name. */
function requestWordLists(files: RuleFiles): WordLists {
  const lists = new Map<string, readonly string[]>();
  for (const { list, language, words } of files["request-words"].entries) {
    const name = listName(language, list);
    lists.set(name, [...(lists.get(name) ?? []), ...words]);
  }
  return lists;
}

/**
 * A phrase in which each list is named with its language.
 *
 * @throws RuleSetError where there is no such list.
 */
function withListsOfLanguage(
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

/** The word lists that the phrases of a rule set refer to, `{brand}` and `{company}` among them. */
export function wordListsOf(files: RuleFiles): WordLists {
  return new Map([
    ...requestWordLists(files),
    ["{brand}", [...namesIn(files.names), ...namesIn(files["misspelt-names"])]],
    ["{company}", namesIn(files["company-names"])],
  ]);
}

/**
 * Every phrase of a rule set with what it means.
 *
 * @param wordLists Those of the same files.
 * @throws RuleSetError naming file and entry where one cannot be used.
 */
export function phrasesOf(files: RuleFiles, wordLists: WordLists): readonly MeaningfulPhrase[] {
  return [
    ...meaning(namesIn(files.names), { kind: "name" }),
    ...files["misspelt-names"].entries.flatMap(({ name, right }) =>
      meaning([name], { kind: "misspelt-name", right }),
    ),
    ...meaning(namesIn(files["company-names"]), { kind: "company-name" }),
    ...meaning(namesIn(files["unconfirmed-company-names"]), { kind: "unconfirmed-company-name" }),
    ...files["other-service-names"].entries.flatMap(({ name, right }) =>
      meaning([name], { kind: "other-service-name", right }),
    ),
    ...files.requests.entries.flatMap((entry, index) =>
      meaning(
        [withListsOfLanguage("requests", entry, index, wordLists)],
        requestMeaning(entry.topic, index),
      ),
    ),
    ...meaning(phrasesIn(files["scan-requests"]), { kind: "scan-request" }),
    ...meaning(phrasesIn(files.doubts), { kind: "doubt" }),
    ...meaning(phrasesIn(files.schemes), { kind: "scheme" }),
    ...files["request-words"].entries.flatMap(({ list, words }) => {
      const meant = listMeaning(list);
      return meant === null ? [] : meaning(words, meant);
    }),
    ...files.denials.entries.flatMap((entry, index) =>
      meaning([withListsOfLanguage("denials", entry, index, wordLists)], denialMeaning(entry)),
    ),
    ...files.voice.entries.flatMap(({ phrase, says }, index) =>
      meaning([phrase], voiceMeaning(says, index)),
    ),
    ...meaning(phrasesIn(files.mentions), { kind: "mention" }),
  ];
}
