import type { ComposeForm } from "../actions/compose/compose-actions";
import { hostError } from "./ews-request";
import { officeCall } from "./office-call";
import { hasMailboxSet } from "./requirement-set";

/** Opens a compose form: Mailbox 1.9 tells whether it opened, 1.6 only opens it. */
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
  try {
    if (hasMailboxSet("1.9")) {
      await officeCall("displayNewMessageFormAsync", (callback) => {
        mailbox.displayNewMessageFormAsync(parameters, callback);
      });
    } else {
      mailbox.displayNewMessageForm(parameters);
    }
  } catch (thrown) {
    throw hostError(thrown).settled();
  }
}
