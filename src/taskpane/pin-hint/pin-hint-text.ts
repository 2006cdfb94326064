import type { Language } from "../../explain/language";
import type { UsefulPinning } from "./start-pin-hint";

/** The words of the hint how to pin the pane. */
export interface PinHintText {
  readonly hints: Readonly<Record<UsefulPinning, string>>;
  readonly dismiss: string;
}

const texts: Readonly<Record<Language, PinHintText>> = {
  ja: {
    hints: {
      "stays-open":
        "このパネルの右上にあるピンを押すと、別のメールを選んでもパネルは閉じず、選んだメールを自動で確認します。",
      follows:
        "Mac ではこのパネルは開いたままですが、次に選んだメールも自動で確認するには、右上のピンを押して固定します。Outlook を開き直したら、もう一度固定してください。",
    },
    dismiss: "このヒントを閉じる",
  },
  en: {
    hints: {
      "stays-open":
        "Press the pin at the top right of this pane: it then stays open, and checks each message that you select.",
      follows:
        "On a Mac this pane stays open, but it checks the next message by itself only when pinned: press the pin at its top right. Pin it again after you restart Outlook.",
    },
    dismiss: "Close this hint",
  },
};

/** The words in a language. */
export function pinHintTextOf(language: Language): PinHintText {
  return texts[language];
}
