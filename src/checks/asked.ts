import { type Asked, AskingText } from "./asking-text";
import type { MessageContent } from "./message-content";
import type { ScannedText } from "./scanned-text";

/** What the texts of a message ask of its reader, and what of a card they name. */
export interface RequestsOfReader {
  readonly asked: readonly Asked[];
  /**
   * What is named of a card or its secrets where the reader sees it, asked for or not, except what the
   * same sentence denies or gives the value of. An honest stranger has no reason to name them.
   */
  readonly named: readonly Asked[];
}

/** What a text asks for, without what the same sentence denies. */
export const askedIn = (text: ScannedText): readonly Asked[] => [...new AskingText(text).asked()];

/** Reads each text of a message that can ask for something once. */
export function requestsOfReader(content: MessageContent): RequestsOfReader {
  const { subject, visible, pictures, controls, attachedPages, passedOn } = content;
  const shown = [subject, visible, pictures, controls].map((text) => new AskingText(text));
  const attached = [attachedPages, passedOn].map((text) => new AskingText(text));
  return {
    asked: [...shown, ...attached].flatMap((text) => [...text.asked()]),
    named: shown.flatMap((text) => [...text.named()]),
  };
}
