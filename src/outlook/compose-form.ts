import { officeCall, OfficeCallError } from "./office-call";
import { hasMailboxSet } from "./requirement-set";

export interface ComposeForm {
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
  /** The message to attach, by its Exchange item id. */
  readonly attachment: { readonly name: string; readonly itemId: string };
}

/**
 * Opens a compose form: Mailbox 1.9 tells whether it opened, 1.6 only opens it.
 *
 * @throws {OfficeCallError}
 */
export async function openComposeForm(form: ComposeForm): Promise<void> {
  const { mailbox } = Office.context;
  const parameters = {
    toRecipients: [...form.recipients],
    subject: form.subject,
    htmlBody: form.htmlBody,
    attachments: [
      {
        type: Office.MailboxEnums.AttachmentType.Item,
        name: form.attachment.name,
        itemId: form.attachment.itemId,
      },
    ],
  };
  if (hasMailboxSet("1.9")) {
    await officeCall("displayNewMessageFormAsync", (callback) => {
      mailbox.displayNewMessageFormAsync(parameters, callback);
    });
    return;
  }
  try {
    mailbox.displayNewMessageForm(parameters);
  } catch (cause) {
    throw new OfficeCallError("displayNewMessageForm", "threw", null, { cause });
  }
}
