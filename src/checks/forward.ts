import type { Mailbox } from "../message/message";
import { findQuotedHeaders } from "../message/forward/find-quoted-headers";
import type { MessageContent } from "./message-content";
import { textBefore } from "./scanned-text";
import type { ScannedText } from "./scanned-text";

const hasWords = /[\p{L}\p{N}]/u;

/** A message that passes another on. */
export interface Forward {
  /** What stands above the message that is passed on: the forwarder's own words. */
  readonly ownWords: ScannedText;
  /** Whether there are any. Without them nothing tells a forward from a scammer who writes its header. */
  readonly hasOwnWords: boolean;
  /** Whom the quoted headers name as senders. Anybody can write that. */
  readonly quotedSenders: readonly Mailbox[];
}

/** @returns `null` where no header of a mail program stands in the body */
export function forwardIn({ visible }: MessageContent): Forward | null {
  const headers = findQuotedHeaders(visible.source);
  const [first] = headers;
  if (first === undefined) return null;
  const ownWords = textBefore(visible, first.start);
  return {
    ownWords,
    hasOwnWords: hasWords.test(ownWords.source),
    quotedSenders: headers.flatMap(({ from }) => (from === null ? [] : [from])),
  };
}
