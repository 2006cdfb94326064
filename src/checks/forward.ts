import type { Mailbox } from "../message/message";
import { findQuotedHeaders } from "../message/forward/find-quoted-headers";
import type { MessageContent } from "./message-content";
import { matchesOf, scanText, textBefore } from "./scanned-text";
import type { ScannedText } from "./scanned-text";

const hasWords = /[\p{L}\p{N}]/u;
/** Two lines or more: one alone is also an arrow before a link. */
const quotedLines = /^[ \t]*>[^\n]*\n[ \t]*>/mu;
const quotedLine = /^[ \t]*>[^\n]*/gmu;

/** A message that passes another on, or answers it and quotes it. */
export interface Forward {
  /** What stands above the message that is passed on, or beside what is quoted: the forwarder's own words. */
  readonly ownWords: ScannedText;
  /** Whether there are any. Without them nothing tells a forward from a scammer who writes its header. */
  readonly hasOwnWords: boolean;
  /** Its own words, or its subject, ask or say whether the other is a scam. */
  readonly isDoubted: boolean;
  /** Whom the quoted headers name as senders. Anybody can write that. */
  readonly quotedSenders: readonly Mailbox[];
  /** Only lines are quoted, as in a reply, and no header stands above them. */
  readonly isReply: boolean;
}

const doubts = (text: ScannedText): boolean => matchesOf(text, "doubt").length > 0;

/** @returns `null` where no header of a mail program stands in the body, and no quoted lines */
export function forwardIn({ visible, subject, ruleSet }: MessageContent): Forward | null {
  const headers = findQuotedHeaders(visible.source);
  const [first] = headers;
  const isReply = first === undefined;
  if (isReply && !quotedLines.test(visible.source)) return null;
  const ownWords = isReply
    ? scanText(visible.source.replace(quotedLine, ""), ruleSet)
    : textBefore(visible, first.start);
  return {
    ownWords,
    hasOwnWords: hasWords.test(ownWords.source),
    isDoubted: doubts(ownWords) || doubts(subject),
    quotedSenders: headers.flatMap(({ from }) => (from === null ? [] : [from])),
    isReply,
  };
}
