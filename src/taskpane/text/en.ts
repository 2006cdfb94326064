import type { Severity } from "../../checks/finding";
import type { OfficeStartFailure } from "../../outlook/start-office";
import type { CheckFailure } from "../pane-state";
import type { NoticeText } from "./pane-text";

export const english = {
  checking: "Checking this message…",
  /** @param share From 0 to 1. */
  checkingHuge: (share: number): string =>
    `Checking a very large message… ${String(Math.floor(share * 100))}%`,
  checkAgain: "Check again",

  nothingSelected: {
    title: "Select a message",
    text: "Choose a message in the list to see its check here.",
  },
  notMail: {
    title: "Only email is checked",
    text: "This is a calendar entry, a task, a delivery report or the like. If you did not expect it, do not open its links.",
  },
  encrypted: {
    title: "This message is encrypted and could not be checked",
    text: "Check with the sender another way, such as by phone, before you open a link or reply.",
  },
  ownReport: {
    title: "This looks like a report that you sent",
    text: "The reported email is attached to it. Do not open the attachment or its links. If you did not send this, check it.",
  },
  checkAnyway: "Check it anyway",
  failed: {
    unread: {
      title: "This message could not be checked",
      text: "We cannot tell whether it is safe. Do not open its links until you have checked it again, or asked someone who can help.",
    },
    "too-long": {
      title: "This message is too long to be checked whole",
      text: "Nothing was found in its beginning and its end, but the rest was not checked. We cannot tell whether it is safe, so do not open its links until you have asked someone who can help.",
    },
    stopped: {
      title: "The check of this message stopped",
      text: "We cannot tell whether it is safe, so do not open its links. Check it again. If that does not help, close the pane and open it again: the add-in may have been updated.",
    },
  } satisfies Record<CheckFailure, NoticeText>,
  cannotStart: {
    "not-outlook": {
      title: "This page works inside Outlook",
      text: "Open a message in Outlook, then choose this add-in in the toolbar above the message.",
    },
    "office-missing": {
      title: "A file from Microsoft did not load",
      text: "The pane needs the library Office.js. Check your connection, then close the pane and open it again.",
    },
    "timed-out": {
      title: "Outlook did not answer",
      text: "Close the pane and open it again. If that does not help, restart Outlook.",
    },
  } satisfies Record<OfficeStartFailure, NoticeText>,
  /** A notice with the hosts that must be reachable, for whoever runs the network. */
  withHosts: (notice: string, hosts: readonly string[]): string =>
    `${notice} For your administrator: the network must allow ${hosts.join(" and ")}.`,
  /** The link to the page that tells how to use the add-in. */
  guide: "How to use it, and what to do if it does not work",
  bodyUnread: "Outlook did not hand over the text of this message, so only part of it was checked.",
  /** In the place of a subject. */
  noSubject: "(no subject)",
  /** Asks for a message that was not judged to be judged all the same. */
  checkAsPresented: (brand: string): string => `It says it is from ${brand}: check it anyway`,
  /** Said of a message that was judged because the reader asked for it. */
  presentedByReader: (brand: string): string =>
    `You asked to check this as an email from ${brand}.`,
  /** A part that loads later did not. */
  partFailed:
    "This part could not be loaded: the add-in was updated, or the network failed. The result above still stands.",
  reload: "Reload",

  checklist: "Four warning signs",
  inThisMessage: "In this message",
  whyItMatters: "Why this matters",
  severities: {
    warning: "Warning sign",
    caution: "Caution",
    unknown: "Could not check",
    note: "Good to know",
  } satisfies Record<Severity, string>,

  links: "Links in this message",
  linkShownAs: "Shown as",
  linkWrittenAs: "By way of",
  /** How often a message leads to the same place. */
  occurrences: (count: number): string => `(${String(count)} times)`,
  /** Before what is written, and what would be right. */
  written: "Written",
  right: "Correct",

  pages: "Pages",
  page: (page: number, pages: number): string => `${String(page)} of ${String(pages)}`,
  previousPage: "Previous page",
  nextPage: "Next page",
};
