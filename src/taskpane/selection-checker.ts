import { saysNothing } from "../checks/check-result";
import type { Message } from "../message/message";
import type { SelectedItem, SelectedMail } from "../outlook/selected-item";
import type { Checked, CheckerOptions } from "./checker/checker";
import type { CheckedMessage, CheckFailure, PaneState } from "./pane-state";

export interface SelectionCheckerParts {
  /** Reads the mail's parts; rejects only when it is given up, or when something is broken. */
  readonly read: (selected: SelectedMail, signal: AbortSignal) => Promise<Message>;
  /**
   * Rejects where the check is given up, and where it does not come to an end.
   *
   * @param options `onProgress` is told how much of the body has been read, from 0 to 1.
   */
  readonly check: (
    message: Message,
    options: Pick<CheckerOptions, "signal" | "onProgress" | "presentedByReader">,
  ) => Promise<Checked>;
  /** Whether a message is a report that the reader sent. */
  readonly isOwnReport: (message: Message) => boolean;
  /** Told every state, in order. A state of an earlier selection never follows a later one. */
  readonly onState: (state: PaneState) => void;
}

export interface SelectionChecker {
  /** Checks what is selected now, and cancels what was under way. */
  readonly select: (selected: SelectedItem) => void;
  /** Checks what is selected once more. */
  readonly checkAgain: () => void;
  /** Checks what is selected as a message that presents itself as the brand's. */
  readonly checkAsPresented: () => void;
}

/** Ties selecting, reading and checking together: the newest selection always wins. */
export function selectionChecker(parts: SelectionCheckerParts): SelectionChecker {
  let current: SelectedItem = { kind: "none" };
  let underWay = new AbortController();

  const select = (selected: SelectedItem, presentedByReader = false): void => {
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
        parts.onState({ kind: "checking", progress: null });
        void checkMail(selected, presentedByReader, underWay.signal);
    }
  };

  const checkMail = async (
    selected: SelectedMail,
    presentedByReader: boolean,
    signal: AbortSignal,
  ): Promise<void> => {
    const show = (state: PaneState): void => {
      if (!signal.aborted) parts.onState(state);
    };
    let failure: CheckFailure = "unread";
    try {
      const message = await parts.read(selected, signal);
      if (!presentedByReader && parts.isOwnReport(message)) {
        show({ kind: "own-report" });
        return;
      }
      failure = "stopped";
      const checked = await parts.check(message, {
        presentedByReader,
        signal,
        onProgress: (progress) => {
          show({ kind: "checking", progress });
        },
      });
      const checkedAt = new Date();
      show(stateOf({ selected, message, checkedAt, presentedByReader, ...checked }));
    } catch {
      show({ kind: "failed", reason: failure });
    }
  };

  return {
    select: (selected) => {
      select(selected);
    },
    checkAgain: () => {
      select(current);
    },
    checkAsPresented: () => {
      select(current, true);
    },
  };
}

function stateOf(checked: CheckedMessage): PaneState {
  const { message, result, selected } = checked;
  const speaksAgainst = !saysNothing(result);
  // Signs that can be seen in spite of encryption are shown; that none can be seen means nothing.
  if (isEncrypted(selected, message) && !speaksAgainst) return { kind: "encrypted", checked };
  if (result.isTooLong && !speaksAgainst) return { kind: "failed", reason: "too-long" };
  // Likewise, a body that could not be read does not show that the message is not the brand's.
  const isUnread = message.body === null && result.verdict === "unrelated";
  return isUnread ? { kind: "failed", reason: "unread" } : { kind: "checked", checked };
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
