import type { Language } from "../../explain/language";

export interface RibbonText {
  readonly title: string;
  readonly moved: string;
  readonly unchecked: string;
}

const texts: Readonly<Record<Language, RibbonText>> = {
  ja: {
    title: "確認が終わりました",
    moved:
      "メールは「削除済みアイテム」に移しました。外部には送信していません。必要なメールだった場合は、そこから元のフォルダーに戻してください。",
    unchecked: "このメールの内容は確認できませんでした。安全かどうかはわかりません。",
  },
  en: {
    title: "The message has been checked",
    moved:
      "The message is now in Deleted Items. Nothing was sent to anyone. If you need it after all, move it back from there.",
    unchecked: "The message could not be checked. Whether it is safe is not known.",
  },
};

/** @returns The texts of the ribbon command in that language. */
export function ribbonTextOf(language: Language): RibbonText {
  return texts[language];
}
