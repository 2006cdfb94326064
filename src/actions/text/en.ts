import type { Accounts, ActionErrorCode } from "../action-error";
import type { ReaderAction, ReportQuestion } from "../action-state";
import type { ConfigurationProblemKind } from "../configuration";
import type { ReportDestination, Transport } from "../mail-actions";

/** `/reportAddresses/0` in words. */
const setting = (path: string): string => {
  const names = path.split("/").slice(1);
  return names.length === 0
    ? "config.json"
    : names.map((name) => (/^\d+$/.test(name) ? `entry ${Number(name) + 1}` : name)).join(", ");
};
const because = (detail: string): string => (detail === "" ? "" : ` (${detail})`);

const placesOf = ({ addresses, microsoft }: ReportDestination): string =>
  [...addresses, ...(microsoft ? ["Microsoft"] : [])].join(", ");

export const english = {
  title: "What would you like to do with this email?",
  buttons: {
    report: "Report",
    delete: "Delete",
    "report-and-delete": "Report and delete",
    undo: "Undo",
  } satisfies Record<ReaderAction | "undo", string>,
  /** Where a report goes, in one short line. */
  destination: (destination: ReportDestination): string => `Goes to ${placesOf(destination)}`,
  noDestination: "Your organization has not set an address for reports.",
  /** Said before the click: what a report holds, where it goes and how. */
  beforehand: (transport: Transport, destination: ReportDestination): string =>
    transport === "none"
      ? `The add-in cannot report from this Outlook. To report this email, forward it to ${placesOf(destination)} before you delete it, or report it from Outlook on a computer.`
      : transport === "compose"
        ? `Report opens a new email to ${placesOf(destination)} with this one attached. Nothing is sent until you press Send.`
        : "Report sends the whole email, unchanged, together with what the check found.",
  /** How to delete without the add-in. */
  deleteByHand: "To delete it, use Outlook’s own Delete button.",
  commentLabel: "Comment for the report (optional)",

  running: {
    report: "Reporting…",
    delete: "Deleting…",
    "report-and-delete": "Reporting, then deleting…",
    undo: "Moving the email back…",
  } satisfies Record<ReaderAction | "undo", string>,
  stillRunning: "One moment: the last action is still running, so this click did nothing.",

  reported: "Reported. The email is still here.",
  reportedAndDeleted: "Reported and moved to Deleted Items.",
  deleted: "Moved to Deleted Items.",
  restored: "The email is back in the folder it came from.",
  formOpened:
    "A new email is open with this one attached. Nothing has been sent yet: press Send there to report it.",
  /** Deleted, but it cannot be brought back from here. */
  noUndo: "To restore it, move it out of Deleted Items.",
  /** A report that left from another account than the mailbox's. */
  sentFrom: (account: string): string =>
    `It was sent from ${account}, the account that is signed in.`,
  /** Which transport was used because a better one had refused. */
  usedInstead: {
    graph: "It went through Microsoft 365, because Exchange did not accept the add-in.",
    ews: "It went through the Exchange server, because signing in to Microsoft 365 did not work.",
    compose: "The add-in could not send the report itself.",
  } satisfies Record<Exclude<Transport, "none">, string>,
  /** The message was the organization's own phishing test. */
  simulation: "This was a test by your organization. Well done for reporting it!",
  microsoftReported: "Also reported to Microsoft.",
  microsoftUnavailable:
    "It could not be reported to Microsoft: your organization’s service does not offer this. The report itself was sent.",
  microsoftUnconfirmed:
    "We could not confirm that Microsoft received its report. The report itself was sent.",

  questions: {
    "found-nothing": "No warning sign was found in this email. Report it anyway?",
    "not-judged":
      "This email was not checked. It may be an ordinary one, and the whole of it would be sent. Report it anyway?",
    reported: "You have already reported this email. Report it again?",
    "may-be-reported":
      "This email may have been reported already. Look in Sent Items first. Report it again?",
  } satisfies Record<ReportQuestion, string>,
  /** The answer yes to each. */
  doReport: {
    "found-nothing": "Report anyway",
    "not-judged": "Report anyway",
    reported: "Report again",
    "may-be-reported": "Report again",
  } satisfies Record<ReportQuestion, string>,
  deleteOnly: "Delete without reporting",
  doNotReport: "Cancel",

  reportFailed: "The report was not sent.",
  reportFailedNothingDeleted: "The report was not sent, so nothing was deleted.",
  deleteFailed: "The email was not deleted.",
  reportedButNotDeleted: "The report was sent, but the email was not deleted.",
  undoFailed: "The email could not be moved back. It is still in Deleted Items.",
  mayHaveActed: "No answer came, so the email may have been moved anyway. Look in your folders.",
  /** Why, and what the reader can do next. */
  errors: {
    "sign-in-cancelled": "The sign-in window was closed. Click again to sign in.",
    "sign-in-failed":
      "Outlook could not sign you in. Click again; if that does not help, restart Outlook or ask your help desk.",
    "consent-required":
      "The add-in does not have permission to do this yet. If you were asked and declined, click again; otherwise an administrator has to allow it. Send your administrator the link below.",
    "session-refused":
      "The mail server did not accept your sign-in. Sign out of Outlook, sign in again and try once more.",
    "not-permitted":
      "You do not have permission to do this in this mailbox. Ask the mailbox’s owner or your help desk.",
    "message-gone": "The email is no longer where it was: it has already been moved or deleted.",
    "message-has-no-id":
      "Outlook did not say which email this is. Select another one, come back to this one and try again.",
    "mailbox-unknown":
      "Outlook did not say which mailbox this email is in. Select another email, come back to this one and try again.",
    "other-account":
      "Outlook is signed in with an account that cannot open this mailbox. Open Outlook with the mailbox’s own account, or ask its owner for access.",
    "delete-by-hand":
      "The add-in cannot delete email in this Outlook. Use Outlook’s own Delete button.",
    conflict: "The email was being changed at the same moment. Try again.",
    "too-large":
      "The email is too large to attach to a report. Ask your help desk how to pass it on.",
    "mailbox-full": "Your mailbox is full. Free some space and try again.",
    "recipients-refused":
      "The mail server does not accept the address for reports. Tell your help desk.",
    "sending-refused": "Your mailbox is not allowed to send at the moment. Tell your help desk.",
    throttled: "The mail server is busy. Wait a little and try again.",
    "service-unavailable": "The mail server is not available at the moment. Try again later.",
    "no-connection": "There is no connection to the mail server. Check your network and try again.",
    "upload-interrupted":
      "The connection was lost while the email was being uploaded. Try again; the upload starts over.",
    "timed-out": "The mail server took too long to answer. Try again in a moment.",
    "may-have-been-sent":
      "The mail server did not answer, so the report may have been sent. It was not sent a second time. Look in Sent Items before you try again.",
    "host-refused":
      "This Outlook could not do that. Forward the email as an attachment, or tell your help desk.",
    "part-missing":
      "Part of the add-in could not be loaded: it was updated while this pane was open, or the network failed. Press Reload, then try again.",
    "unexpected-answer":
      "The mail server answered in an unexpected way. Try again; if it happens again, tell your help desk.",
  } satisfies Record<ActionErrorCode, string>,
  accounts: ({ signedIn, mailbox }: Accounts): string =>
    `Signed in: ${signedIn}. Mailbox: ${mailbox}.`,
  /** Loads the pane anew, where a part of it is missing. */
  reload: "Reload",
  tryAgainIn: (seconds: number): string => `The server asks you to wait ${seconds} seconds.`,
  consentLink: "Link for the administrator",
  /** Over the codes of servers and transports. */
  helpDesk: "For the help desk",

  /** In the place of a subject. */
  noSubject: "(no subject)",
  /** Puts an outcome away. */
  close: "Close",

  /** A link to the organization's help. */
  help: (organization: string | null): string =>
    organization === null ? "Help from your organization" : `Help from ${organization}`,

  configurationBroken:
    "The add-in’s settings (config.json) cannot be used. Email is still checked, and a report opens as a new email. Tell your administrator:",
  configurationProblems: {
    unreachable: (_, detail) => `config.json could not be loaded${because(detail)}.`,
    "not-json": (_, detail) => `config.json is not valid JSON${because(detail)}.`,
    "unknown-name": (path, known) =>
      `${setting(path)}: there is no setting with this name. Here you can use: ${known}.`,
    missing: (path, expected) => `${setting(path)}: something is missing. It must be ${expected}.`,
    wrong: (path, expected) => `${setting(path)}: it must be ${expected}.`,
  } satisfies Record<ConfigurationProblemKind, (path: string, detail: string) => string>,
};
