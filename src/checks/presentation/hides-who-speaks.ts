import type { Message } from "../../message/message";
import type { RequestTopic } from "../../rule-set/rule-set";
import { attachmentKind } from "../attachment-kind";
import type { LinkAnalysis } from "../check-links";
import type { MessageContent } from "../message-content";
import { matchesOf } from "../scanned-text";
import { hasOnlyRoles } from "../sender-identity";
import { namesBrand } from "./brand-names";

/** A letter that says more names its company somewhere, or is about something else. */
const maxLetters = 800;
/** Signs of which letters are drawn: short groups of them, one after the other. */
const drawnSigns = "[^\\p{L}\\p{N}\\s]{1,9}";
const drawing = new RegExp(
  `(?:(?:^|\\s)${drawnSigns}){10}(?=\\s|$)|[\\u2580-\\u259f\\u2b1b\\u2b1c\\u{1f7e5}-\\u{1f7eb}]{5}`,
  "u",
);
/** Letters that nobody reads today, or that only a font of the message's own draws. */
const unreadLetters =
  /[\p{Co}\p{Script=Braille}\p{Script=Coptic}\p{Script=Runic}\p{Script=Ogham}\p{Script=Gothic}\p{Script=Old_Italic}\p{Script=Phoenician}\p{Script=Deseret}\p{Script=Osage}\p{Script=Shavian}]/u;
const unreadKinds: ReadonlySet<string | null> = new Set(["unreadable", "archive"]);

const asking: readonly RequestTopic[] = ["card-data", "secret", "confirmation"];

const hasUnreadFile = ({ embedded, attachments }: Message): boolean =>
  embedded?.some(({ isIncomplete }) => isIncomplete) === true ||
  attachments?.some(({ name }) => unreadKinds.has(attachmentKind(name))) === true;

/** An attached page of which nothing could be read asks for what its script makes of it. */
const hasUnreadPage = ({ embedded }: Message): boolean =>
  embedded?.some(({ isIncomplete, name }) => isIncomplete && attachmentKind(name) === "page") ===
  true;

/** What a reader sees and no text says: pictures without one, and drawings. */
function showsUnread({ html, visible }: MessageContent): boolean {
  const pictures = html?.images.some(
    ({ pixel, alternativeText }) => !pixel && alternativeText === "",
  );
  if (pictures === true || html?.hasDrawing === true) return true;
  if ((html?.backgroundImages.length ?? 0) > 0) return true;
  return drawing.test(visible.source) || unreadLetters.test(visible.source);
}

/**
 * Whether a message may say who it is from in a way that only its reader can see. Cheap, for it is
 * asked of all mail: the sender has no name, and no text names the brand.
 */
export function mayHideWhoSpeaks(content: MessageContent, { leadsTo }: LinkAnalysis): boolean {
  const { message, displayNames, subject, visible, pictures } = content;
  if (visible.source.length > maxLetters || leadsTo === "sender" || leadsTo === "brand")
    return false;
  if (!hasOnlyRoles(content)) return false;
  if ([...displayNames, subject, visible, pictures].some(namesBrand)) return false;
  return hasUnreadFile(message) || (leadsTo === "elsewhere" && showsUnread(content));
}

/**
 * Whether a message that `mayHideWhoSpeaks` asks as the brand would: for a card's data, or to confirm
 * something of the reader's; or it is a picture with a code in it, and nothing else.
 */
export function asksWithoutName(
  { message, subject, visible, isMostlyPictures }: MessageContent,
  { links }: LinkAnalysis,
  topics: ReadonlySet<RequestTopic>,
): boolean {
  const isCode = links.some(
    ({ origin, owner }) => origin?.kind === "qr-code" && owner === "foreign",
  );
  if (isMostlyPictures && isCode) return true;
  const isReaders = [subject, visible].some((text) => matchesOf(text, "holder").length > 0);
  return isReaders && (hasUnreadPage(message) || asking.some((topic) => topics.has(topic)));
}
