import type { Language } from "../../explain/language";

const english = {
  copy: "Copy details",
  copied: "Copied. Paste it into an email or a chat to your help desk.",
  copyByHand:
    "Outlook did not let us copy. The text below is selected: press Ctrl+C (on a Mac ⌘C).",
  field: "Details of the check",
  checkedAt: "Checked at (UTC)",
  /** The add-in's. */
  version: "Add-in version",
  accountType: "Account type",
  /** How reports and deletions reach the mailbox. */
  transport: "Transport",
};

const japanese: typeof english = {
  copy: "詳細をコピー",
  copied: "コピーしました。問い合わせのメールやチャットに貼り付けてお使いください。",
  copyByHand:
    "ここからはコピーできませんでした。下の文章を選んだまま、Ctrl キーを押しながら C キー（Mac では ⌘ キーを押しながら C キー）を押してください。",
  field: "確認結果の詳細",
  checkedAt: "確認した日時（協定世界時）",
  version: "アドインのバージョン",
  accountType: "アカウントの種類",
  transport: "報告と削除の方法",
};

/** The words of "Copy details". */
export const detailsTexts: Readonly<Record<Language, typeof english>> = {
  ja: japanese,
  en: english,
};
