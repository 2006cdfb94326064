import type { Language } from "../../explain/language";

/** The words of "Copy details". */
export interface DetailsText {
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly field: string;
  readonly checkedAt: string;
  /** The add-in's. */
  readonly version: string;
  readonly accountType: string;
  /** How reports and deletions reach the mailbox. */
  readonly transport: string;
}

const texts: Readonly<Record<Language, DetailsText>> = {
  ja: {
    copy: "詳細をコピー",
    copied: "コピーしました。問い合わせのメールやチャットに貼り付けてお使いください。",
    copyByHand:
      "ここからはコピーできませんでした。下の文章を選んだまま、Ctrl キーを押しながら C キー（Mac では ⌘ キーを押しながら C キー）を押してください。",
    field: "確認結果の詳細",
    checkedAt: "確認した日時（協定世界時）",
    version: "アドインのバージョン",
    accountType: "アカウントの種類",
    transport: "報告と削除の方法",
  },
  en: {
    copy: "Copy details",
    copied: "Copied. Paste it into an email or a chat to your help desk.",
    copyByHand:
      "Outlook did not let us copy. The text below is selected: press Ctrl+C (on a Mac ⌘C).",
    field: "Details of the check",
    checkedAt: "Checked at (UTC)",
    version: "Add-in version",
    accountType: "Account type",
    transport: "Transport",
  },
};

/** The words in a language. */
export function detailsTextOf(language: Language): DetailsText {
  return texts[language];
}
