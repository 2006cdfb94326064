import type { PaneText } from "./pane-text";

export const english: PaneText = {
  checking: "Checking this message…",
  checkingHuge: (share) => `Checking a very large message… ${String(Math.floor(share * 100))}%`,
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
  },
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
  },
  withHosts: (notice, hosts) =>
    `${notice} For your administrator: the network must allow ${hosts.join(" and ")}.`,
  guide: "How to use it, and what to do if it does not work",
  bodyUnread: "Outlook did not hand over the text of this message, so only part of it was checked.",
  noSubject: "(no subject)",
  checkAsPresented: (brand) => `It says it is from ${brand}: check it anyway`,
  presentedByReader: (brand) => `You asked to check this as an email from ${brand}.`,
  partFailed:
    "This part could not be loaded: the add-in was updated, or the network failed. The result above still stands.",
  reload: "Reload",

  checklist: "Four warning signs",
  inThisMessage: "In this message",
  whyItMatters: "Why this matters",
  severities: {
    warning: "Warning sign",
    caution: "Be careful",
    unknown: "Could not check",
    note: "Good to know",
  },

  links: "Links in this message",
  linkShownAs: "Shown as",
  linkWrittenAs: "By way of",
  occurrences: (count) => `(${String(count)} times)`,
  written: "Written",
  right: "Correct",

  pages: "Pages",
  page: (page, pages) => `${String(page)} of ${String(pages)}`,
  previousPage: "Previous page",
  nextPage: "Next page",
};
