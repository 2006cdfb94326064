import type { ComposeForm } from "../../outlook/compose-form";
import { ActionError, toActionError } from "../action-error";
import { failed, type TransportActions } from "../mail-actions";
import { attachmentName } from "../own-report";
import { reportSubject, reportText } from "../report-mail";
import { reportRoute } from "../report-route";
import type { ReportSettings } from "../stored-mail-actions";
import { plainTextAsHtml } from "./report-html";

/** Opens a compose form in Outlook. */
export type OpenComposeForm = (form: ComposeForm) => Promise<void>;

/** Where the add-in may change nothing in the mailbox: the reader sends the report, and deletes. */
export function composeActions(open: OpenComposeForm, settings: ReportSettings): TransportActions {
  const destination = { ...settings.destination, microsoft: false };
  const opened = new Set<string>();
  const byHand = failed(new ActionError("delete-by-hand"));
  return {
    transport: "compose",
    destination,
    can: { report: destination.addresses.length > 0, remove: false },
    report: async (message, content, again) => {
      if (message.itemId === "") return failed(new ActionError("message-has-no-id"));
      const { destination: to, isSimulation } = reportRoute(settings, content);
      if (to.addresses.length === 0) {
        return { kind: "reported", microsoft: "not-asked", sentFrom: null, isSimulation };
      }
      if (!again && opened.has(message.itemId)) return { kind: "already-reported", certain: false };
      try {
        await open({
          recipients: to.addresses,
          subject: reportSubject(message, settings.subjectPrefix),
          htmlBody: plainTextAsHtml(reportText(content, settings.line)),
          attachment: { name: attachmentName, itemId: message.itemId },
        });
      } catch (thrown) {
        // Nothing is sent by a form that may have opened.
        return failed(toActionError(thrown).settled());
      }
      opened.add(message.itemId);
      return { kind: "needs-send" };
    },
    remove: () => Promise.resolve(byHand),
    undo: () => Promise.resolve(byHand),
  };
}
