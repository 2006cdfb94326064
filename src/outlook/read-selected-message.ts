import type { HeaderField, Mailbox, Message, MessageBody } from "../message/message";
import { parseHeaderFields } from "../message/parse-header-fields";
import { mailboxesOf } from "../message/parse-mailboxes";
import { officeCall, type OfficeCallOptions } from "./office-call";
import { readAttachments } from "./read-attachments";
import { hasMailboxSet } from "./requirement-set";

const unread = (): null => null;

/**
 * Reads a selected mail for the checks. Its parts are read concurrently; one that cannot be read
 * (refused, too slow, unsupported) is `null`, without affecting the others.
 *
 * @param item `Office.context.mailbox.item` while a mail is selected.
 * @param options `timeoutMs` applies to each part. `signal` aborts the reading.
 * @throws The signal's reason, and nothing else.
 */
export async function readSelectedMessage(
  item: Office.MessageRead,
  options: OfficeCallOptions = {},
): Promise<Message> {
  const [body, headerFields, attachments] = await Promise.all([
    readBody(item, options).catch(unread),
    readHeaderFields(item, options).catch(unread),
    readAttachments(item, options),
  ]);
  options.signal?.throwIfAborted();

  const namedInHeader = headerFields === null ? [] : mailboxesOf(headerFields, "from");
  const namedByOutlook = mailboxOf(item.from);
  return {
    // Outlook shows one sender, at times with the name in the reader's own contacts; a message may
    // name several.
    from:
      namedInHeader.length > 0 ? namedInHeader : namedByOutlook === null ? [] : [namedByOutlook],
    sender: senderOf(item, headerFields, namedByOutlook),
    replyTo: headerFields === null ? [] : mailboxesOf(headerFields, "reply-to"),
    subject: typeof item.subject === "string" ? item.subject : "",
    body,
    headerFields,
    attachments,
  };
}

/**
 * The HTML, which Outlook also generates for a plain message; the text only where there is no HTML
 * at all. HTML that could not be read is never replaced by the text, which has lost its links.
 * Where both come back empty Outlook has not read the message.
 */
async function readBody(
  item: Office.MessageRead,
  options: OfficeCallOptions,
): Promise<MessageBody | null> {
  const html = await readBodyAs(item, "Html", options);
  if (html.trim() !== "") return { html, text: null };
  const text = await readBodyAs(item, "Text", options);
  return text.trim() === "" ? null : { html: null, text };
}

function readBodyAs(
  item: Office.MessageRead,
  type: "Html" | "Text",
  options: OfficeCallOptions,
): Promise<string> {
  return officeCall<string>(
    `body.getAsync(${type})`,
    (callback) => {
      item.body.getAsync(Office.CoercionType[type], callback);
    },
    options,
  );
}

/** Mailbox 1.8. Some Outlooks answer with an empty string, which counts as no answer. */
async function readHeaderFields(
  item: Office.MessageRead,
  options: OfficeCallOptions,
): Promise<readonly HeaderField[] | null> {
  if (!hasMailboxSet("1.8")) return null;
  const headers = await officeCall<string>(
    "getAllInternetHeadersAsync",
    (callback) => {
      item.getAllInternetHeadersAsync(callback);
    },
    options,
  );
  const headerFields = parseHeaderFields(headers);
  return headerFields.length === 0 ? null : headerFields;
}

function senderOf(
  item: Office.MessageRead,
  headerFields: readonly HeaderField[] | null,
  from: Mailbox | null,
): Mailbox | null {
  const namedInHeader = headerFields === null ? undefined : mailboxesOf(headerFields, "sender")[0];
  if (namedInHeader !== undefined) return namedInHeader;
  // Outlook repeats the From mailbox here where the message has no Sender field.
  const namedByOutlook = mailboxOf(item.sender);
  return namedByOutlook?.address === from?.address ? null : namedByOutlook;
}

/** The types promise a sender; a message without one, or an old Outlook, has none. */
function mailboxOf(details: Office.EmailAddressDetails | null | undefined): Mailbox | null {
  return details === null || details === undefined
    ? null
    : { displayName: details.displayName, address: details.emailAddress };
}
