import { findAddressesInText } from "../web/find-addresses-in-text";
import { findDefangedAddresses } from "../web/find-defanged-addresses";
import type { EmbeddedLink, EmbeddedPart } from "../message/message";
import type { Asked } from "./asking-text";
import type { LinkOrigin } from "./check-result";
import type { MessageContent } from "./message-content";
import { typedHosts } from "./typed-addresses";

/** A link of the body, or anything else in it that leads somewhere. */
export interface BodyLink {
  /** `text`: a bare address in the text, which mail clients turn into a link. */
  readonly element: EmbeddedLink["element"] | "text";
  readonly address: string;
  readonly text: string;
  /** How often it stands in the body. */
  readonly occurrences: number;
  /** Where it stands; absent for a link of the body itself. */
  readonly origin?: LinkOrigin;
}

/** Full-width and mathematical letters and signs, which a reader would type as plain ones. */
const notPlain = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

function addressesInText(text: string): readonly { readonly written: string }[] {
  const found = findAddressesInText(text);
  return notPlain.test(text) ? [...found, ...findAddressesInText(text.normalize("NFKC"))] : found;
}

const defanged: LinkOrigin = { kind: "defanged", name: "", isPassedOn: false };

const bareLink = (written: string, address = written): BodyLink => ({
  element: "text",
  address,
  text: written,
  occurrences: 1,
});

/** The addresses that links show as their texts: these are no links of their own. */
const addressesShownBy = (links: readonly { readonly text: string }[]): ReadonlySet<string> =>
  new Set(links.flatMap(({ text }) => findAddressesInText(text).map(({ written }) => written)));

/**
 * Every link of the body, each distinct one once, in the order of the body; bare addresses in the
 * text come after the links of the HTML. What a link shows as its text is not a link of its own.
 */
export function bodyLinks(content: MessageContent, asked: readonly Asked[]): readonly BodyLink[] {
  const { message, html, visible } = content;
  const shown = addressesShownBy(html?.links ?? []);
  const links = new Map<string, BodyLink>();
  for (const { element, address, text } of html?.links ?? []) {
    const key = `${element === "form" ? "form" : ""}\n${address}\n${text}`;
    const occurrences = (links.get(key)?.occurrences ?? 0) + 1;
    links.set(key, { element, address, text, occurrences });
  }
  for (const { written } of addressesInText(visible.source)) {
    const key = `\n${written}\n${written}`;
    if (!shown.has(written) && !links.has(key)) links.set(key, bareLink(written));
  }
  for (const written of typedHosts(content, asked)) {
    if (!shown.has(written)) links.set(`\n${written}`, bareLink(written, `http://${written}`));
  }
  for (const { written, address } of findDefangedAddresses(visible.source)) {
    links.set(`\n${written}`, { ...bareLink(written, address.href), origin: defanged });
  }
  return [...links.values(), ...(message.embedded ?? []).flatMap(embeddedLinks)];
}

/** Each distinct link of a picture or an attached file once, bare addresses of its text among them. */
function embeddedLinks({ kind, name, isPassedOn, text, links }: EmbeddedPart): readonly BodyLink[] {
  const origin: LinkOrigin = { kind: kind === "file" ? "attachment" : "qr-code", name, isPassedOn };
  const shown = addressesShownBy(links);
  const bare = findAddressesInText(text)
    .filter(({ written }) => !shown.has(written))
    .map(({ written }) => bareLink(written));
  const all = [...links.map((link) => ({ ...link, occurrences: 1 })), ...bare];
  const distinct = new Map(all.map((link) => [`${link.address}\n${link.text}`, link]));
  return Array.from(distinct.values(), (link) => ({ ...link, origin }));
}
