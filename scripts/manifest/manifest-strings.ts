import type { Language } from "../../src/explain/language";
import { product as productName } from "../../src/rule-set/bundled-product";

export { productName };

/** A text of the manifest in each language: English is the default, Japanese the override. */
type Text = Readonly<Record<Language, string>>;

export const productDescription: Text = {
  en: "Checks the selected message for the four warning signs of an American Express scam: the sender's address, the links, the company's name and a request for personal information. An independent tool, not a product of American Express.",
  ja: "選択したメールに、アメリカン・エキスプレスをかたる詐欺の4つの特徴(送信元のアドレス、リンク先、会社名の表記、個人情報の要求)がないかを調べます。アメリカン・エキスプレスの製品ではありません。",
};

/** Texts of the ribbon by resource id: at most 125 characters each. */
export const ribbonShortStrings = {
  "Group.Label": productName,
  "CheckButton.Label": { en: "Check message", ja: "メールを確認" },
} as const satisfies Record<string, Text>;

/** Explanations of the ribbon by resource id: at most 250 characters each. */
export const ribbonLongStrings = {
  "CheckButton.Description": {
    en: "Shows whether the selected message has any of the four warning signs of an American Express scam mail.",
    ja: "選択したメールに、アメリカン・エキスプレスをかたる詐欺メールの4つの特徴があるかどうかを表示します。",
  },
} as const satisfies Record<string, Text>;

/** Further short texts of the variant that takes the place of Outlook's Report button. */
export const reportShortStrings = {
  "ReportButton.Label": { en: "Report Amex scam", ja: "Amex 詐欺メールを報告" },
  "ReportDialog.Title": { en: "Report this message?", ja: "このメールを報告しますか?" },
  "ReportDialog.MoreInfo": { en: "How this works", ja: "詳しい説明" },
} as const satisfies Record<string, Text>;

/** Further long texts of the variant that takes the place of Outlook's Report button. */
export const reportLongStrings = {
  "ReportButton.Description": {
    en: "Checks the message for the four warning signs, reports it if your organization has set that up, and moves it to Deleted Items.",
    ja: "メールに4つの特徴があるかを調べ、組織が設定している場合は報告し、「削除済みアイテム」に移動します。",
  },
  "ReportDialog.Description": {
    en: "The message is checked for the four warning signs, reported if your organization has set that up, and moved to Deleted Items. You are then told what was found and what was sent.",
    ja: "メールに4つの特徴があるかを調べます。組織が設定している場合は、メール全体を報告先に送信します。その後「削除済みアイテム」に移動し、調べた結果と送信の有無をお知らせします。",
  },
} as const satisfies Record<string, Text>;
