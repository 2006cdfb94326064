import type { Pinning } from "../../outlook/pinning";
import type { SelectedMail } from "../../outlook/selected-item";
import { type Observable, observable } from "../../observable";
import type { HintMemory } from "./hint-memory";

export type UsefulPinning = Exclude<Pinning, "none">;

/** The hint how to pin the pane, shown until the reader has pinned it or dismissed the hint. */
export interface PinHint {
  /** What to say; `null` where the hint is not, or no longer, shown. */
  readonly shown: Observable<UsefulPinning | null>;
  /** To be told of each message: the pane follows the selection only when it is pinned. */
  readonly select: (selected: SelectedMail) => void;
  readonly dismiss: () => void;
}

export function startPinHint(pinning: Pinning, memory: HintMemory): PinHint {
  const shown = observable(pinning === "none" || memory.isSeen() ? null : pinning);
  let firstId: string | undefined;

  const dismiss = (): void => {
    if (shown.get() === null) return;
    memory.setSeen();
    shown.set(null);
  };
  const select = ({ item }: SelectedMail): void => {
    // Null or empty on a Mac at times, whatever the types say: such a message proves nothing.
    const id = (item.itemId as string | null | undefined) ?? "";
    if (id === "") return;
    firstId ??= id;
    if (id !== firstId) dismiss();
  };
  return { shown, select, dismiss };
}
