import type { Mailbox } from "../message/message";
import { findQuotedHeaders } from "../message/forward/find-quoted-headers";
import type { MessageContent } from "./message-content";
import { type ScannedText, scanText, textBefore } from "./scanned-text";

/** Two lines or more: one alone is also an arrow before a link. */
const quotedLines = /^[ \t]*>[^\n]*\n[ \t]*>/mu;
const quotedLine = /^[ \t]*>[^\n]*/gmu;

/** A message that passes another on, or answers it and quotes it. */
export interface Forward {
  /** Where the first quoted header begins; `null` where only lines are quoted, as in a reply. */
  readonly headerStart: number | null;
  /** Whom the quoted headers name as senders. Anybody can write that. */
  readonly quotedSenders: readonly Mailbox[];
}

/** @returns `null` where no header of a mail program stands in the body, and no quoted lines */
export function forwardIn({ visible }: MessageContent): Forward | null {
  const headers = findQuotedHeaders(visible.source);
  const headerStart = headers[0]?.start ?? null;
  if (headerStart === null && !quotedLines.test(visible.source)) return null;
  return {
    headerStart,
    quotedSenders: headers.flatMap(({ from }) => (from === null ? [] : [from])),
  };
}

/**
 * What stands above the message that is passed on, or beside what is quoted. Without such words
 * nothing tells a forward from a scammer who writes its header.
 */
export function ownWordsOf(
  { headerStart }: Forward,
  { visible, ruleSet }: MessageContent,
): ScannedText {
  return headerStart === null
    ? scanText(visible.source.replace(quotedLine, ""), ruleSet)
    : textBefore(visible, headerStart);
}
