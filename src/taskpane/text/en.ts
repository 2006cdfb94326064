import type { Severity } from "../../checks/finding";
import type { OfficeStartFailure } from "../../outlook/start-office";
import type { CheckFailure } from "../pane-state";
import type { NoticeText } from "./pane-text";

export const english = {
  checking: "Checking this email…",
  /** @param share From 0 to 1. */
  checkingHuge: (share: number): string =>
    `Checking a very large email… ${String(Math.floor(share * 100))}%`,
  checkAgain: "Check again",

  nothingSelected: {
    title: "Select an email",
    text: "Choose an email in the list, and the result appears here.",
  },
  notMail: {
    title: "Only email can be checked",
    text: "This is something else, such as a calendar entry, a task or a delivery report. If you did not expect it, do not open its links.",
  },
  encrypted: {
    title: "This email is encrypted, so it could not be checked",
    text: "Before you open a link or reply, check with the sender in another way, such as by phone.",
  },
  ownReport: {
    title: "This looks like a report that you sent",
    text: "The email that you reported is attached to it. Do not open the attachment or its links. If you did not send this report, check it.",
  },
  checkAnyway: "Check it anyway",
  failed: {
    unread: {
      title: "This email could not be checked",
      text: "We cannot tell whether it is safe. Before you open its links, check it again or ask someone who can help.",
    },
    "too-long": {
      title: "This email is too long to check in full",
      text: "Nothing was found at its beginning and end, but the rest was not checked. We cannot tell whether it is safe, so ask someone who can help before you open its links.",
    },
    stopped: {
      title: "The check stopped before it was finished",
      text: "We cannot tell whether it is safe, so do not open its links. Check it again. If that does not help, close this pane and open it again: the add-in may have been updated.",
    },
  } satisfies Record<CheckFailure, NoticeText>,
  cannotStart: {
    "not-outlook": {
      title: "This page works inside Outlook",
      text: "Open an email in Outlook, then choose this add-in in the toolbar above it.",
    },
    "office-missing": {
      title: "A file from Microsoft did not load",
      text: "This pane needs a file from Microsoft (Office.js). Check your connection, then close the pane and open it again.",
    },
    "timed-out": {
      title: "Outlook did not answer",
      text: "Close this pane and open it again. If that does not help, restart Outlook.",
    },
  } satisfies Record<OfficeStartFailure, NoticeText>,
  /** A notice with the hosts that must be reachable, for whoever runs the network. */
  withHosts: (notice: string, hosts: readonly string[]): string =>
    `${notice} For your administrator: the network must allow ${hosts.join(" and ")}.`,
  /** The link to the page that tells how to use the add-in. */
  guide: "How to use it, and what to do if it does not work",
  bodyUnread: "Outlook did not provide the text of this email, so only part of it was checked.",
  /** In the place of a subject. */
  noSubject: "(no subject)",
  /** Asks for a message that was not judged to be judged all the same. */
  checkAsPresented: (brand: string): string => `Check it as an email from ${brand}`,
  /** Said of a message that was judged because the reader asked for it. */
  presentedByReader: (brand: string): string =>
    `You asked to check this as an email from ${brand}.`,
  /** A part that loads later did not. */
  partFailed:
    "Part of this pane could not be loaded, because the add-in was updated or the network failed. The result above still stands.",
  reload: "Reload",

  checklist: "Four warning signs",
  inThisMessage: "In this email",
  whyItMatters: "Why this matters",
  severities: {
    warning: "Warning sign",
    caution: "Caution",
    unknown: "Could not check",
    note: "Good to know",
  } satisfies Record<Severity, string>,

  links: "Links in this email",
  linkShownAs: "Shown as",
  linkWrittenAs: "Goes through",
  /** How often a message leads to the same place. */
  occurrences: (count: number): string => `(${String(count)} times)`,
  /** Before what is written, and what would be right. */
  written: "In this email",
  right: "Correct",

  pages: "Pages",
  page: (page: number, pages: number): string => `${String(page)} of ${String(pages)}`,
  previousPage: "Previous page",
  nextPage: "Next page",
};
