import type { RuleSet } from "../rule-set/rule-set";
import { isBareHost } from "../web/bare-host";
import { isUnder } from "../web/registrable-domain";
import { askedIn } from "./asked";
import type { ScannedText } from "./scanned-text";
import { isDoubting, warnsOfRequests } from "./scanned-text";

const host = /(?:^|[^\w@./:-])((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?![\w\-@/]|\.\w)/giu;
/** No mail has more, unless it is hostile. */
const maxHosts = 32;

/** The sentences of a text that ask for something, each once. */
const askingSentences = (text: ScannedText): ReadonlyMap<number, string> =>
  new Map(
    askedIn(text)
      .filter(({ topic }) => topic !== "threat")
      .map(({ sentence: { start, end } }) => [start, text.source.slice(start, end)]),
  );

/** Hosts of others that a text asks to go to, without anything of which a mail program makes a link. */
export function typedHosts(text: ScannedText, { ownedDomains }: RuleSet): readonly string[] {
  const sentences = [...askingSentences(text).values()].join("\n");
  const written = Array.from(sentences.matchAll(host), ([, name = ""]) => name);
  const hosts = [...new Set(written)].slice(0, maxHosts);
  return hosts.filter((name) => isBareHost(name) && !isUnder(name.toLowerCase(), ownedDomains));
}

/** It asks for something, and does not say that others do, as a warning does. */
export function asksToGo(subject: ScannedText, text: ScannedText): boolean {
  const warns = [subject, text].some((each) => isDoubting(each) || warnsOfRequests(each));
  return !warns && askingSentences(text).size > 0;
}
