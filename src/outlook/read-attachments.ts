import { decodeBase64 } from "../base64";
import { maxFileSize, maxFiles } from "../attachments/limits";
import { mayLead } from "../attachments/needs-reading";
import type { Attachment } from "../message/message";
import { officeCall, type OfficeCallOptions } from "./office-call";
import { hasMailboxSet } from "./requirement-set";

/**
 * An attachment as Outlook really delivers it: some versions omit the media type, some the size.
 */
type OutlookAttachment = Pick<Office.AttachmentDetails, "id" | "name" | "isInline"> & {
  readonly contentType?: string | null;
  readonly size?: number | null;
  readonly attachmentType?: string | null;
};

/**
 * The attachments of a mail, with the content of those that may contain links. Others are not
 * fetched.
 *
 * @returns `null` where Outlook does not list attachments. Never rejects.
 */
export async function readAttachments(
  item: Office.MessageRead,
  options: OfficeCallOptions,
): Promise<readonly Attachment[] | null> {
  const attachments = item.attachments as readonly OutlookAttachment[] | null | undefined;
  if (attachments === null || attachments === undefined) return null;
  let asked = 0;
  return Promise.all(
    attachments.map(async (attachment): Promise<Attachment> => {
      const described = describe(attachment);
      const size = attachment.size ?? null;
      if (!mayLead(described, size)) return described;
      asked += 1;
      if (asked > maxFiles || (size ?? 0) > maxFileSize) return { ...described, content: null };
      const content = await readContent(item, attachment.id, options).catch(() => null);
      return { ...described, content };
    }),
  );
}

/** An attached mail (`item`) has its subject for a name, and in most Outlooks no media type. */
function describe({ name, contentType, isInline, attachmentType }: OutlookAttachment): Attachment {
  const isMail = attachmentType === "item";
  return {
    name,
    contentType: isMail ? "message/rfc822" : (contentType?.toLowerCase() ?? ""),
    inline: isInline,
  };
}

/** Mailbox 1.8. A file that lies elsewhere (a link to the cloud) is not fetched. */
async function readContent(
  item: Office.MessageRead,
  id: string,
  options: OfficeCallOptions,
): Promise<Uint8Array | null> {
  if (!hasMailboxSet("1.8")) return null;
  const { format, content } = await officeCall<Office.AttachmentContent>(
    "getAttachmentContentAsync",
    (callback) => {
      item.getAttachmentContentAsync(id, callback);
    },
    options,
  );
  switch (format) {
    case "base64":
      return decodeBase64(content);
    case "eml":
    case "iCalendar":
      return new TextEncoder().encode(content);
    default:
      return null;
  }
}
