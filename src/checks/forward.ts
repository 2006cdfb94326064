import type { MessageContent } from "./message-content";
import { matchesOf, textBefore } from "./scanned-text";
import type { ScannedText } from "./scanned-text";

const hasWords = /[\p{L}\p{N}]/u;

/** A message that passes another on. */
export interface Forward {
  /** What stands above the message that is passed on: the forwarder's own words. */
  readonly ownWords: ScannedText;
  /** Whether there are any. Without them nothing tells a forward from a scammer who writes its header. */
  readonly hasOwnWords: boolean;
}

/** @returns `null` where no header of a mail program stands in the body */
export function forwardIn({ visible }: MessageContent): Forward | null {
  const [marker] = matchesOf(visible, "forward-marker");
  if (marker === undefined) return null;
  const ownWords = textBefore(visible, marker.start);
  return { ownWords, hasOwnWords: hasWords.test(ownWords.source) };
}
