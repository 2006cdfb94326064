import type { Attachment, Message } from "../message/message";
import { attachmentKind } from "./attachment-kind";
import type { CheckedLink } from "./check-result";
import { finding, type Finding } from "./finding";
import type { MessageContent } from "./message-content";
import { matchesOf } from "./scanned-text";

/** Attached files that could not be looked into. */
function unreadFindings({ embedded }: Message): Finding[] {
  return (embedded ?? [])
    .filter(({ kind, isIncomplete }) => kind === "file" && isIncomplete)
    .map(({ name }) => finding("attachment-unreadable", "unknown", name, { name }));
}

function kindFindings(files: readonly Attachment[]): Finding[] {
  return files.flatMap(({ name }): Finding[] => {
    const kind = attachmentKind(name);
    if (kind === "page") return [finding("attachment-page", "warning", name, { name })];
    if (kind === "program") return [finding("attachment-program", "warning", name, { name })];
    if (kind === "unreadable") return [finding("attachment-unreadable", "unknown", name, { name })];
    if (kind === "archive") return [finding("attachment-archive", "caution", name, { name })];
    return [];
  });
}

/** Whether the message asks its reader to scan a QR code. */
export const asksToScanCode = ({ subject, visible }: MessageContent): boolean =>
  [subject, visible].some((text) => matchesOf(text, "scan-request").length > 0);

const isRemote = (source: string): boolean => /^\s*(?:https?:|\/\/)/iu.test(source);

/** A QR code that the reader is to scan, and that could not be found. */
function codeFindings(content: MessageContent, links: readonly CheckedLink[]): Finding[] {
  const { message, html } = content;
  if (!asksToScanCode(content) || links.some(({ origin }) => origin?.kind === "qr-code")) return [];
  const pictures = html?.images.filter(({ pixel }) => !pixel) ?? [];
  if (pictures.some(({ source }) => isRemote(source))) {
    return [finding("qr-code-remote", "unknown", "", {})];
  }
  return pictures.length > 0 || message.embedded !== undefined
    ? [finding("qr-code-unreadable", "unknown", "", {})]
    : [];
}

/** What is found about attached files and about QR codes, beside where they lead. */
export function attachmentFindings(
  content: MessageContent,
  links: readonly CheckedLink[],
): readonly Finding[] {
  return [
    ...unreadFindings(content.message),
    ...codeFindings(content, links),
    ...kindFindings(content.message.attachments ?? []),
  ];
}
