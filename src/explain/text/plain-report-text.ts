import type { Language } from "../language";

const english = {
  links: (count: number): string => `Links (${String(count)}):`,
  moreLinks: (count: number): string => `… and ${String(count)} more`,
  subject: "Subject",
  sender: "From",
  messageId: "Message-ID",
  ruleSet: "Rule set",
};

const japanese: typeof english = {
  links: (count) => `リンク（${String(count)}件）:`,
  moreLinks: (count) => `ほか${String(count)}件`,
  subject: "件名",
  sender: "送信者",
  messageId: "メッセージ ID",
  ruleSet: "判定ルール",
};

/** The words of a plain report that are not an explanation's. */
export const plainReportTexts: Readonly<Record<Language, typeof english>> = {
  ja: japanese,
  en: english,
};
