import { ActionError, toActionError } from "./action-error";
import {
  failed,
  type MessageActions,
  type RemoveOutcome,
  type ReportContent,
  type ReportOutcome,
} from "./mail-actions";
import type { MailStore } from "./mail-store";
import type { MessageReference } from "../outlook/message-reference";
import { removeMessage, restoreMessage } from "./remove-message";
import { reportKey } from "./report-key";
import { attachmentName } from "./own-report";
import { reportSubject, reportText } from "./report-mail";
import { reportRoute, type RouteSettings } from "./report-route";
import { earlierReport, sendReport } from "./send-report";

export interface ReportSettings extends RouteSettings {
  readonly subjectPrefix: string;
  /** What a report's text begins with; may be empty. */
  readonly line: string;
  /** The add-in's own host name. */
  readonly host: string;
  /** What a report's Message-ID is keyed with. Asked for with the first report. */
  readonly secret: () => string;
}

/** What this session knows of the reports that it made; nothing of it is kept elsewhere. */
type Memory = Map<string, "sent" | "may-have-been-sent">;

/** The actions over a mailbox that the add-in may change: Graph's or EWS's. */
export function storedMailActions(store: MailStore, settings: ReportSettings): MessageActions {
  const memory: Memory = new Map();

  const sendMail = async (
    message: MessageReference,
    content: ReportContent,
    recipients: readonly string[],
    again: boolean,
  ): Promise<"sent" | "already-reported" | "may-have-been-reported"> => {
    const keyOf = (once: string) => reportKey(message, settings.host, settings.secret(), once);
    const key = await keyOf("");
    if (!again) {
      if (memory.get(key) === "sent") return "already-reported";
      const earlier = await earlierReport(store, key);
      if (earlier === "sent") return "already-reported";
      // A draft that was still there never left, whatever was not answered.
      if (earlier === "none" && memory.has(key)) return "may-have-been-reported";
    }
    const mail = {
      recipients,
      subject: reportSubject(message, settings.subjectPrefix),
      text: reportText(content, settings.line),
      internetMessageId: again ? await keyOf(crypto.randomUUID()) : key,
      attachment: { name: attachmentName, bytes: await store.readSource(message) },
    };
    try {
      await sendReport(store, mail);
    } catch (thrown) {
      if (toActionError(thrown).code === "may-have-been-sent") {
        memory.set(key, "may-have-been-sent");
      }
      throw thrown;
    }
    memory.set(key, "sent");
    return "sent";
  };

  const report = async (
    message: MessageReference,
    content: ReportContent,
    again: boolean,
  ): Promise<ReportOutcome> => {
    if (message.itemId === "") throw new ActionError("message-has-no-id");
    const { destination, isSimulation } = reportRoute(settings, content);
    const isMailed = destination.addresses.length > 0;
    if (isMailed) {
      const sent = await sendMail(message, content, destination.addresses, again);
      if (sent !== "sent") {
        return { kind: "already-reported", certain: sent === "already-reported" };
      }
    }
    const sentFrom = isMailed ? await store.sentFrom(message).catch(() => null) : null;
    if (!destination.microsoft) {
      return { kind: "reported", microsoft: "not-asked", sentFrom, isSimulation };
    }
    const microsoft = await store.reportToMicrosoft(message);
    if (!isMailed && microsoft !== "reported") throw new ActionError("service-unavailable");
    return { kind: "reported", microsoft, sentFrom, isSimulation };
  };

  const remove = async (message: MessageReference): Promise<RemoveOutcome> => {
    if (message.itemId === "") throw new ActionError("message-has-no-id");
    return { kind: "removed", removed: await removeMessage(store, message) };
  };

  return {
    report: (...of) => report(...of).catch(failed),
    remove: (message) => remove(message).catch(failed),
    undo: (removed) =>
      restoreMessage(store, removed).then(() => ({ kind: "restored" }) as const, failed),
  };
}
