import type { Explanation } from "../../../src/explain/explanation";
import type { Language } from "../../../src/explain/language";
import type { ReaderAction, Task } from "../../../src/actions/action-state";
import type { ReportContent } from "../../../src/actions/mail-actions";
import type { MessageReference } from "../../../src/outlook/message-reference";

export const message: MessageReference = {
  itemId: "AAMk/one+two=",
  restId: "AAMk-one_two=",
  sharedMailbox: null,
  mailboxIsKnown: true,
  internetMessageId: "<o'neill@scam.example>",
  subject: "Your account has been locked",
};

export const otherMessage: MessageReference = {
  ...message,
  itemId: "other",
  restId: "other",
  internetMessageId: "<other@scam.example>",
  subject: "Another message",
};

/** What the reader asked for, or its undoing. */
export function taskOf(action: ReaderAction | "undo"): Task {
  return action === "undo" ? { action, message } : { action, message, content };
}

export function explanationIn(language: Language): Explanation {
  const sign = (id: "sender" | "links" | "company-name" | "personal-information") => ({
    id,
    status: "warning" as const,
    title: `title of ${id} (${language})`,
    statusLabel: `warning (${language})`,
    summary: `summary of ${id} (${language})`,
    whyItMatters: "",
    hosts: [],
    findings: [
      {
        code: "x",
        severity: "warning" as const,
        evidence: "<b>evidence</b>",
        quotes: [],
        reason: `reason for ${id} (${language})`,
        comparison: null,
      },
    ],
  });
  return {
    language,
    verdict: "scam",
    namesBrand: true,
    brand: "Some Brand",
    headline: `headline (${language})`,
    advice: "",
    adviceWithoutReport: "",
    signs: [sign("sender"), sign("links"), sign("company-name"), sign("personal-information")],
    links: [
      {
        text: "log in",
        address: "hxxps://scam.example/a",
        target: "hxxps://scam.example/b",
        host: { before: "", registrable: "scam.example" },
        occurrences: 1,
        owner: "foreign",
        origin: "",
        ownerLabel: "not theirs",
        findings: [],
      },
    ],
    slipGuidance: { title: "", introduction: "", steps: [], placesTitle: "", places: [] },
  };
}

export const content: ReportContent = {
  explanations: [explanationIn("ja"), explanationIn("en")],
  ruleSet: { id: "some-brand", version: "2026.11.1" },
  comment: "",
  headerFields: null,
  campaignQuery: null,
};
