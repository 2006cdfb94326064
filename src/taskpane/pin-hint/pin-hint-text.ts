import type { Language } from "../../explain/language";
import type { UsefulPinning } from "./start-pin-hint";

const english = {
  hints: {
    "stays-open":
      "Press the pin at the top right of this pane: it then stays open, and checks each email that you select.",
    follows:
      "On a Mac this pane stays open, but it checks the next email by itself only when pinned: press the pin at its top right. Pin it again after you restart Outlook.",
  } satisfies Record<UsefulPinning, string>,
  dismiss: "Close this hint",
};

const japanese: typeof english = {
  hints: {
    "stays-open":
      "このパネルの右上にあるピンを押すと、別のメールを選んでもパネルは閉じず、選んだメールを自動で確認します。",
    follows:
      "Mac ではこのパネルは開いたままですが、次に選んだメールも自動で確認するには、右上のピンを押して固定します。Outlook を開き直したら、もう一度固定してください。",
  },
  dismiss: "このヒントを閉じる",
};

/** The words of the hint how to pin the pane. */
export const pinHintTexts: Readonly<Record<Language, typeof english>> = {
  ja: japanese,
  en: english,
};
