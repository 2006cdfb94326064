import { isBareHost } from "../web/bare-host";
import { isUnder } from "../web/registrable-domain";
import type { Asked } from "./asking-text";
import type { MessageContent } from "./message-content";
import { isDoubting, warnsOfRequests } from "./scanned-text";

const host = /(?:^|[^\w@./:-])((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?![\w\-@/]|\.\w)/giu;
/** No mail has more, unless it is hostile. */
const maxHosts = 32;

const asksIn = ({ visible }: MessageContent, asked: readonly Asked[]): readonly Asked[] =>
  asked.filter(({ text, topic }) => text === visible && topic !== "threat");

/**
 * Foreign hosts that the body asks the reader to visit, written so that mail programs do not turn
 * them into links.
 *
 * @param asked `requestsOfReader` of the same message.
 */
export function typedHosts(content: MessageContent, asked: readonly Asked[]): readonly string[] {
  const { ownedDomains } = content.ruleSet;
  const asking = new Map(
    asksIn(content, asked).map(({ sentence: { start, end } }) => [
      start,
      content.visible.source.slice(start, end),
    ]),
  );
  const sentences = [...asking.values()].join("\n");
  const written = Array.from(sentences.matchAll(host), ([, name = ""]) => name);
  const hosts = [...new Set(written)].slice(0, maxHosts);
  return hosts.filter((name) => isBareHost(name) && !isUnder(name.toLowerCase(), ownedDomains));
}

/** Whether the body asks for something, and does not say that others do, as a warning does. */
export function asksToGo(content: MessageContent, asked: readonly Asked[]): boolean {
  const { subject, visible } = content;
  const warns = [subject, visible].some((text) => isDoubting(text) || warnsOfRequests(text));
  return !warns && asksIn(content, asked).length > 0;
}
