import type { Explanation } from "../explain/explanation";
import type { Message } from "../message/message";
import type { MessageReference } from "../outlook/message-reference";
import { type ActionError, toActionError } from "./action-error";

/** Microsoft Graph, Exchange Web Services, or a compose form in which the reader presses Send. */
export type RealTransport = "graph" | "ews" | "compose";

export type Transport = RealTransport | "none";

/** A transport that does not work here, and why. */
export interface Refusal {
  readonly transport: Transport;
  readonly error: ActionError;
}

/** Where a report goes; said before the click. */
export interface ReportDestination {
  readonly addresses: readonly string[];
  /** Whether Microsoft gets it too. */
  readonly microsoft: boolean;
}

/** What a report says beside the attached message. */
export interface ReportContent {
  /** What the checks found: in the reader's language first, then in English where that differs. */
  readonly explanations: readonly Explanation[];
  readonly ruleSet: { readonly id: string; readonly version: string };
  /** The reader's own line; may be empty. */
  readonly comment: string;
  /** The message's own; `null` where Outlook did not tell them. */
  readonly headerFields: Message["headerFields"];
  /** For Advanced Hunting, with nothing in it that becomes a link; `null` where there is none. */
  readonly campaignQuery: string | null;
}

/** A message that was moved to Deleted Items, with all that moving it back needs. */
export interface RemovedMessage {
  readonly message: MessageReference;
  /** Its id in Deleted Items: a move gives an item a new id. */
  readonly id: string;
  /** The folder that it came from. */
  readonly folderId: string;
}

/** - `unconfirmed`: the mail went out; whether Microsoft got the message is not known or it refused. */
export type MicrosoftReport = "not-asked" | "reported" | "unavailable" | "unconfirmed";

export interface Failed {
  readonly kind: "failed";
  readonly error: ActionError;
}

/** The outcome of an action that threw. */
export const failed = (thrown: unknown): Failed => ({
  kind: "failed",
  error: toActionError(thrown),
});

export type ReportOutcome =
  | {
      readonly kind: "reported";
      readonly microsoft: MicrosoftReport;
      /** The account that it left from where that is not the open mailbox; else `null`. */
      readonly sentFrom: string | null;
      /** The message was the organization's own phishing test. */
      readonly isSimulation: boolean;
    }
  /** A compose form is open: nothing has gone out until the reader presses Send. */
  | { readonly kind: "needs-send" }
  /** Nothing was sent now. `certain` is false where an earlier try may or may not have gone out. */
  | { readonly kind: "already-reported"; readonly certain: boolean }
  | Failed;

export type RemoveOutcome =
  /** `removed` is `null` where the message is in Deleted Items but cannot be named for an undo. */
  { readonly kind: "removed"; readonly removed: RemovedMessage | null } | Failed;

export type UndoOutcome = { readonly kind: "restored" } | Failed;

/** What is done with a message. No method rejects: failures are outcomes. */
export interface MessageActions {
  /**
   * Reports a message.
   *
   * @param again The reader was asked and wants to report once more what was reported before.
   */
  report(message: MessageReference, content: ReportContent, again: boolean): Promise<ReportOutcome>;
  /** Moves a message to Deleted Items. */
  remove(message: MessageReference): Promise<RemoveOutcome>;
  /** Moves a removed message back into the folder it came from. */
  undo(removed: RemovedMessage): Promise<UndoOutcome>;
}

/** The same by one transport, and what it can do. */
export interface TransportActions extends MessageActions {
  readonly transport: Transport;
  readonly destination: ReportDestination;
  readonly can: { readonly report: boolean; readonly remove: boolean };
  /** Finds out whether it works here, without a trace; resolves to why not. */
  readonly probe?: () => Promise<ActionError | null>;
}

/** All that the pane knows of the transports. What they can do changes where one refuses. */
export interface MailActions extends Omit<TransportActions, "probe"> {
  /** The better transports that have refused so far. */
  readonly refusals: readonly Refusal[];
}
