import type { CheckResult } from "../checks/check-result";
import type { Explanation } from "../explain/explanation";
import type { Message } from "../message/message";
import type { SelectedItem, SelectedMail } from "../outlook/selected-item";
import type { CheckedMessage, PaneState } from "./pane-state";

export interface SelectionCheckerParts {
  /** Reads the mail's parts; rejects only when it is given up, or when something is broken. */
  readonly read: (selected: SelectedMail, signal: AbortSignal) => Promise<Message>;
  readonly check: (message: Message) => CheckResult;
  readonly explain: (result: CheckResult) => Explanation;
  /** Told every state, in order. A state of an earlier selection never follows a later one. */
  readonly onState: (state: PaneState) => void;
}

export interface SelectionChecker {
  /** Checks what is selected now, and gives up what was under way. */
  readonly select: (selected: SelectedItem) => void;
  /** Checks what is selected once more. */
  readonly checkAgain: () => void;
}

/** Joins selecting, reading, checking and explaining: the newest selection wins, always. */
export function selectionChecker(parts: SelectionCheckerParts): SelectionChecker {
  let current: SelectedItem = { kind: "none" };
  let underWay = new AbortController();

  const select = (selected: SelectedItem): void => {
    underWay.abort();
    underWay = new AbortController();
    current = selected;
    switch (selected.kind) {
      case "none":
        parts.onState({ kind: "nothing-selected" });
        break;
      case "not-mail":
        parts.onState({ kind: "not-mail" });
        break;
      case "mail":
        parts.onState({ kind: "checking" });
        void checkMail(selected, underWay.signal);
    }
  };

  const checkMail = async (selected: SelectedMail, signal: AbortSignal): Promise<void> => {
    let state: PaneState;
    try {
      const message = await parts.read(selected, signal);
      if (signal.aborted) return;
      const result = parts.check(message);
      state = stateOf({ selected, message, result, explanation: parts.explain(result) });
    } catch {
      state = { kind: "failed" };
    }
    if (!signal.aborted) parts.onState(state);
  };

  return {
    select,
    checkAgain: () => {
      select(current);
    },
  };
}

function stateOf(checked: CheckedMessage): PaneState {
  const { message, result, selected } = checked;
  if (message.body === null && message.headerFields === null && message.from.length === 0) {
    return { kind: "failed" };
  }
  const speaksAgainst = result.verdict === "scam" || result.verdict === "suspicious";
  // Signs that can be seen in spite of encryption are shown; that none can be seen means nothing.
  return isEncrypted(selected, message) && !speaksAgainst
    ? { kind: "encrypted" }
    : { kind: "checked", checked };
}

/**
 * A rights-managed message is a file of this name within a message of the ordinary class. Where the
 * body can be read the name proves nothing: anyone can attach a file so named.
 * Source: [MS-OXORMMS] 2.2.3.1.
 */
const rightsManagedAttachment = "message.rpmsg";

function isEncrypted(selected: SelectedMail, { body, attachments }: Message): boolean {
  return (
    selected.encrypted ||
    (body === null &&
      attachments?.some(({ name }) => name.toLowerCase() === rightsManagedAttachment) === true)
  );
}
