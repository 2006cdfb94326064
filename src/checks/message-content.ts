import type { HtmlContent } from "../message/html/html-content";
import { readHtml } from "../message/html/read-html";
import type { Message } from "../message/message";
import type { RuleSet } from "../rule-set/rule-set";
import { attachmentKind } from "./attachment-kind";
import { hasForeignLetter, inAllLanguages, isForeign } from "./other-language";
import { allNames } from "./presentation/brand-names";
import { type ScannedText, scanText } from "./scanned-text";

/** A message taken apart once, for all four checks. */
export interface MessageContent {
  readonly message: Message;
  /** In all languages where the message needs them. */
  readonly ruleSet: RuleSet;
  /** The body could not be read, or is only the envelope of an encrypted one. */
  readonly isUnreadable: boolean;
  /** The body says more than is searched (`maxTextLength`). */
  readonly isTooLong: boolean;
  /** `null` where there is no HTML body, or no body could be read. */
  readonly html: HtmlContent | null;
  readonly displayNames: readonly ScannedText[];
  readonly subject: ScannedText;
  /** What the reader sees of the body; the text body only where there is no HTML body. */
  readonly visible: ScannedText;
  readonly hidden: ScannedText;
  /** Alternative texts of pictures. */
  readonly pictures: ScannedText;
  /** Labels of buttons and forms, shown or hidden. */
  readonly controls: ScannedText;
  readonly attachmentNames: ScannedText;
  /** Attached pages and calendars, which speak for themselves once they are opened. */
  readonly attachedPages: ScannedText;
  /** Attached documents and mails, which people also pass on. */
  readonly passedOn: ScannedText;
  /** There are pictures and hardly a word beside them: what they say cannot be read. */
  readonly isMostlyPictures: boolean;
}

/** With less visible text than this beside pictures, the words are in the pictures. */
const fewLetters = 40;
/** Anchored, so that it reads the white space of a hostile body only once. */
const manyLetters = new RegExp(`^\\s*(?:\\S\\s*){${String(fewLetters)}}`, "u");

const hasEncryptedPart = ({ attachments }: Message): boolean =>
  attachments?.some(({ name }) => attachmentKind(name) === "encrypted") ?? false;

/** An inline OpenPGP message (RFC 9580, section 6.2). */
const isArmoured = ({ body }: Message): boolean =>
  /^\s*-----BEGIN PGP MESSAGE-----/u.test(body?.text ?? "");

const controlElements: ReadonlySet<string> = new Set(["button", "form", "input"]);

const controlLabels = (html: HtmlContent): string =>
  html.links
    .filter(({ element }) => controlElements.has(element))
    .map(({ text }) => text)
    .join("\n\n");

/** `CardStatement2026.pdf` is three words. The name of an inline picture is not shown. */
const attachmentNames = ({ attachments }: Message): string =>
  (attachments ?? [])
    .filter(({ inline, contentType }) => !(inline && contentType.startsWith("image/")))
    .map(({ name }) => name.replace(/(\p{Ll})([\p{Lu}\p{Nd}])/gu, "$1 $2"))
    .join("\n\n");

/** The reading that names the brand most often: others have junk between its letters. */
const telling = (readings: readonly ScannedText[]): ScannedText =>
  readings.reduce((one, other) => (allNames(other).length > allNames(one).length ? other : one));

const attachedText = ({ embedded }: Message, passedOn: boolean): string =>
  (embedded ?? [])
    .filter(({ isPassedOn }) => isPassedOn === passedOn)
    .map(({ text }) => text.trim())
    .filter((text) => text !== "")
    .join("\n\n");

/**
 * Reads the body, and finds every phrase of the rule set that stands in the message.
 *
 * @throws OtherLanguageError where the rule set is without a language that the message is in.
 */
export function readContent(
  message: Message,
  ruleSet: RuleSet,
  onProgress?: (share: number) => void,
): MessageContent {
  const written = message.body?.html ?? null;
  const html = written === null || written.trim() === "" ? null : readHtml(written, onProgress);
  if (hasForeignLetter(html?.visibleText ?? message.body?.text ?? "")) {
    return scanContent(message, html, inAllLanguages(ruleSet));
  }
  const content = scanContent(message, html, ruleSet);
  if (!allTexts(content).some(isForeign)) return content;
  return scanContent(message, html, inAllLanguages(ruleSet));
}

function allTexts(content: MessageContent): readonly ScannedText[] {
  return [...visibleTexts(content), content.hidden, content.controls];
}

/** Finds every phrase of the rule set, each text in one pass. */
function scanContent(message: Message, html: HtmlContent | null, ruleSet: RuleSet): MessageContent {
  const outlookOnly =
    html === null || html.outlookOnlyText === "" ? "" : `\n\n${html.outlookOnlyText}`;
  const visible = html === null ? (message.body?.text ?? "") : html.visibleText + outlookOnly;
  const pictures = scanText(html === null ? "" : html.imageTexts.join("\n\n"), ruleSet);
  const controls = scanText(html === null ? "" : controlLabels(html), ruleSet);
  const undoubted = (html?.undoubtedTexts ?? []).map((text) => text + outlookOnly);
  const readings = [visible, ...undoubted].map((text) => scanText(text, ruleSet));
  return {
    message,
    ruleSet,
    isUnreadable: message.body === null || hasEncryptedPart(message) || isArmoured(message),
    isTooLong: [...readings, pictures, controls].some(({ isCut }) => isCut),
    html,
    displayNames: message.from.map(({ displayName }) => scanText(displayName, ruleSet)),
    subject: scanText(message.subject, ruleSet),
    visible: telling(readings),
    hidden: scanText(html?.hiddenText ?? "", ruleSet),
    controls,
    attachmentNames: scanText(attachmentNames(message), ruleSet),
    attachedPages: scanText(attachedText(message, false), ruleSet),
    passedOn: scanText(attachedText(message, true), ruleSet),
    isMostlyPictures:
      (html?.images.some(({ pixel }) => !pixel) ?? false) && !manyLetters.test(visible),
    pictures,
  };
}

/** All texts of a message in which a reader could come upon a name. */
export function visibleTexts(content: MessageContent): readonly ScannedText[] {
  const { displayNames, subject, visible, pictures, attachmentNames } = content;
  const { attachedPages, passedOn } = content;
  return [...displayNames, subject, visible, pictures, attachmentNames, attachedPages, passedOn];
}
