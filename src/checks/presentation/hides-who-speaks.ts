import type { Message } from "../../message/message";
import type { RequestTopic } from "../../rule-set/rule-set";
import type { Analysis } from "../analysis";
import { attachmentKind } from "../attachment-kind";
import type { LinkAnalysis } from "../check-links";
import type { MessageContent } from "../message-content";
import { matchesOf } from "../scanned-text";
import { hasOnlyRoles } from "../sender-identity";
import { namesBrand } from "./brand-names";

/** A longer email names its company somewhere, or is about something else. */
const maxLetters = 800;
/** Characters that letters are drawn with: short groups of them, one after another. */
const drawnSigns = "[^\\p{L}\\p{N}\\s]{1,9}";
const drawing = new RegExp(
  `(?:(?:^|\\s)${drawnSigns}){10}(?=\\s|$)|[\\u2580-\\u259f\\u2b1b\\u2b1c\\u{1f7e5}-\\u{1f7eb}]{5}`,
  "u",
);
/** Letters of scripts no longer in use, or that only the message's own font can draw. */
const unreadLetters =
  /[\p{Co}\p{Script=Braille}\p{Script=Coptic}\p{Script=Runic}\p{Script=Ogham}\p{Script=Gothic}\p{Script=Old_Italic}\p{Script=Phoenician}\p{Script=Deseret}\p{Script=Osage}\p{Script=Shavian}]/u;
const unreadKinds: ReadonlySet<string | null> = new Set(["unreadable", "archive"]);

const asking: readonly RequestTopic[] = ["card-data", "secret", "confirmation"];

const hasUnreadFile = ({ embedded, attachments }: Message): boolean =>
  embedded?.some(({ isIncomplete }) => isIncomplete) === true ||
  attachments?.some(({ name }) => unreadKinds.has(attachmentKind(name))) === true;

/** A script may write a request into an attached page that could not be read. */
const hasUnreadPage = ({ embedded }: Message): boolean =>
  embedded?.some(({ isIncomplete, name }) => isIncomplete && attachmentKind(name) === "page") ===
  true;

/** Whether the reader sees something that no text describes: a picture without one, a drawing. */
function showsUnread({ html, visible }: MessageContent): boolean {
  const pictures = html?.images.some(
    ({ pixel, alternativeText }) => !pixel && alternativeText === "",
  );
  if (pictures === true || html?.hasDrawing === true) return true;
  if ((html?.backgroundImages.length ?? 0) > 0) return true;
  return drawing.test(visible.source) || unreadLetters.test(visible.source);
}

/**
 * Whether a message may say who it is from only in a way that a person can see: the sender has no
 * name, and no text names the brand. Cheap, because it runs for every message.
 */
export function mayHideWhoSpeaks(content: MessageContent, { linkedSite }: LinkAnalysis): boolean {
  const { message, displayNames, subject, visible, pictures } = content;
  if (visible.source.length > maxLetters || linkedSite === "sender" || linkedSite === "brand")
    return false;
  if (!hasOnlyRoles(content)) return false;
  if ([...displayNames, subject, visible, pictures].some(namesBrand)) return false;
  return hasUnreadFile(message) || (linkedSite === "other" && showsUnread(content));
}

/**
 * Whether a message that `mayHideWhoSpeaks` asks what the brand would ask: card data, or to confirm
 * something of the reader's; or it is nothing but a picture with a QR code.
 */
export function asksWithoutName({ content, links, requests }: Analysis): boolean {
  const { message, subject, visible, isMostlyPictures } = content;
  const isCode = links.links.some(
    ({ origin, owner }) => origin?.kind === "qr-code" && owner === "foreign",
  );
  if (isMostlyPictures && isCode) return true;
  const isReaders = [subject, visible].some((text) => matchesOf(text, "holder").length > 0);
  return (
    isReaders && (hasUnreadPage(message) || asking.some((topic) => requests.topics.has(topic)))
  );
}
