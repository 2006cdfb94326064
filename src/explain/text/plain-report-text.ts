import type { Language } from "../language";

/** The words of a plain report that are not an explanation's. */
export interface PlainReportText {
  readonly links: (count: number) => string;
  readonly moreLinks: (count: number) => string;
  readonly subject: string;
  readonly sender: string;
  readonly messageId: string;
  readonly ruleSet: string;
}

const texts: Readonly<Record<Language, PlainReportText>> = {
  ja: {
    links: (count) => `リンク（${String(count)}件）:`,
    moreLinks: (count) => `ほか${String(count)}件`,
    subject: "件名",
    sender: "送信者",
    messageId: "メッセージ ID",
    ruleSet: "判定ルール",
  },
  en: {
    links: (count) => `Links (${String(count)}):`,
    moreLinks: (count) => `… and ${String(count)} more`,
    subject: "Subject",
    sender: "From",
    messageId: "Message-ID",
    ruleSet: "Rule set",
  },
};

/** The words in a language. */
export function plainReportTextOf(language: Language): PlainReportText {
  return texts[language];
}
