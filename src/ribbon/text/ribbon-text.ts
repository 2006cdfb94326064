import type { Language } from "../../explain/language";

const english = {
  checkedTitle: "The email has been checked",
  uncheckedTitle: "The email could not be checked",
  unchecked: "We could not check this email, so we cannot tell whether it is safe.",
  nothingSent: "Nothing was sent to anyone.",
  /** @param places addresses, and Microsoft, with commas between them */
  sent: (places: string): string => `It was reported to ${places}.`,
  /** The message was the organization's own phishing test. */
  simulation: "This was a test by your organization. Well done for reporting it!",
  sentBefore: "You have already reported this email, so it was not sent again.",
  mayHaveBeenSent: "We cannot tell whether the report was sent. Look in Sent Items.",
  notSent: "The report was not sent.",
  /** Why it was not sent: a dialog can show no link for the administrator, as the pane does. */
  noConsent:
    "The add-in does not have permission to send it yet. Report it from the add-in’s pane instead, or ask your administrator to allow it.",
  /** The message is in Deleted Items. */
  moved: "The email is now in Deleted Items. If you need it after all, move it back from there.",
  /** The message is where it was. */
  kept: "The email is still where it was.",
};

const japanese: typeof english = {
  checkedTitle: "確認が終わりました",
  uncheckedTitle: "確認できませんでした",
  unchecked: "このメールの内容は確認できませんでした。安全かどうかはわかりません。",
  nothingSent: "外部には何も送信していません。",
  sent: (places) => `${places} に報告しました。`,
  simulation:
    "これは組織が行った訓練のメールでした。報告は正しい対応です。ありがとうございました。",
  sentBefore: "このメールは報告済みのため、もう一度は送信していません。",
  mayHaveBeenSent:
    "報告が送信されたかどうかを確認できませんでした。「送信済みアイテム」をご覧ください。",
  notSent: "報告は送信されませんでした。",
  noConsent:
    "このアドインには、まだ報告を送信する許可がありません。アドインのパネルから報告するか、管理者に承認を依頼してください。",
  moved:
    "メールは「削除済みアイテム」に移しました。必要なメールだった場合は、そこから元のフォルダーに戻してください。",
  kept: "メールは元の場所にあります。",
};

export const ribbonTexts: Readonly<Record<Language, typeof english>> = {
  ja: japanese,
  en: english,
};
