import { findAddressesInText } from "../web/find-addresses-in-text";
import type { HtmlLinkElement } from "../message/html/html-content";
import type { MessageContent } from "./message-content";

/** One way in which the body leads somewhere. */
export interface BodyLink {
  /** `text` is a bare address in the text, of which mail clients make a link. */
  readonly element: HtmlLinkElement | "text";
  readonly address: string;
  readonly text: string;
  /** How often it stands in the body. */
  readonly occurrences: number;
}

/**
 * Every link of the body, each distinct one once, in the order of the body; bare addresses in the
 * text come after the links of the HTML. What a link shows as its text is not a link of its own.
 */
export function bodyLinks({ html, visible }: MessageContent): readonly BodyLink[] {
  const links = new Map<string, BodyLink>();
  const shownAddresses = new Set<string>();
  for (const { element, address, text } of html?.links ?? []) {
    const key = `${element === "form" ? "form" : ""}\n${address}\n${text}`;
    const occurrences = (links.get(key)?.occurrences ?? 0) + 1;
    links.set(key, { element, address, text, occurrences });
    for (const { written } of findAddressesInText(text)) shownAddresses.add(written);
  }
  for (const { written } of findAddressesInText(visible.source)) {
    const key = `\n${written}\n${written}`;
    if (shownAddresses.has(written) || links.has(key)) continue;
    links.set(key, { element: "text", address: written, text: written, occurrences: 1 });
  }
  return [...links.values()];
}
