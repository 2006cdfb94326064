import type { Language } from "../../explain/language";

const english = {
  introduction:
    "This is a report of a suspected phishing email. It is attached unchanged, as an .eml file. Do not open its attachments or links.\n\nWhat the check of the email found:",
  /** Where what was found is longer than a report should be. */
  shortened: "(Shortened. See the attached email for the rest.)",
  comment: (comment: string): string => `Comment by the person reporting: ${comment}`,
  ruleSet: (id: string, version: string): string => `Rule set used for the check: ${id} ${version}`,
  campaignQuery:
    "Query for Advanced Hunting in Microsoft Defender, to find the same campaign in all mailboxes:",
};

const japanese: typeof english = {
  introduction:
    "フィッシングの疑いがあるメールを報告します。届いたメールを、そのまま .eml ファイルとして添付しています。添付ファイルや、その中のリンクは開かないようご注意ください。\n\nメールを確認した結果は次のとおりです。",
  shortened: "（以下省略。詳しくは添付のメールをご覧ください。）",
  comment: (comment) => `報告者のコメント: ${comment}`,
  ruleSet: (id, version) => `確認に使った判定ルール: ${id} ${version}`,
  campaignQuery:
    "同じ詐欺メールを組織のすべてのメールボックスから探すクエリ（Microsoft Defender の「高度なハンティング」用）:",
};

/** The words of a report's body around what the checks found. */
export const reportTexts: Readonly<Record<Language, typeof english>> = {
  ja: japanese,
  en: english,
};
