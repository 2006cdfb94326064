import { OfficeCallError } from "../outlook/office-call";

/** Why an action failed. Each code has a sentence in both languages (`text/`). */
export const actionErrorCodes = [
  "sign-in-cancelled",
  "sign-in-failed",
  "consent-required",
  "session-refused",
  "not-permitted",
  "message-gone",
  "message-has-no-id",
  "mailbox-unknown",
  "other-account",
  "delete-by-hand",
  "conflict",
  "too-large",
  "mailbox-full",
  "recipients-refused",
  "sending-refused",
  "throttled",
  "service-unavailable",
  "no-connection",
  "upload-interrupted",
  "timed-out",
  "may-have-been-sent",
  "host-refused",
  "part-missing",
  "unexpected-answer",
] as const;
export type ActionErrorCode = (typeof actionErrorCodes)[number];

/** Outlook signed in another account than that of the mailbox that is open. */
export interface Accounts {
  readonly signedIn: string;
  readonly mailbox: string;
}

interface ActionErrorDetails {
  /**
   * The request may have been carried out although no answer says so (a time-out, a dropped
   * connection, a server fault after the work). Such a request must not simply be sent again.
   */
  readonly mayHaveActed: boolean;
  /** The server's own code (`ErrorQuotaExceeded`, `HTTP 418`), for a help desk; may be empty. */
  readonly serverCode: string;
  /** Where an administrator gives consent. */
  readonly consentLink: string | null;
  /** Which accounts differ. */
  readonly accounts: Accounts | null;
  /** How long the server asks to wait before a retry, where it says so. */
  readonly retryAfterMs: number | null;
}

/** An action that failed, and why. */
export class ActionError extends Error implements ActionErrorDetails {
  override readonly name = "ActionError";
  readonly mayHaveActed: boolean;
  readonly serverCode: string;
  readonly consentLink: string | null;
  readonly accounts: Accounts | null;
  readonly retryAfterMs: number | null;

  constructor(
    readonly code: ActionErrorCode,
    details: Partial<ActionErrorDetails> = {},
  ) {
    super(details.serverCode ? `${code} (${details.serverCode})` : code);
    this.mayHaveActed = details.mayHaveActed ?? false;
    this.serverCode = details.serverCode ?? "";
    this.consentLink = details.consentLink ?? null;
    this.accounts = details.accounts ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }

  /** The same failure once it is known that the server did not act. */
  settled(): ActionError {
    const { serverCode, consentLink, accounts, retryAfterMs } = this;
    return new ActionError(this.code, { serverCode, consentLink, accounts, retryAfterMs });
  }
}

/** The action error for a call that Outlook did not carry out. */
function hostError({ call, code, failure }: OfficeCallError): ActionError {
  const serverCode = code === null ? call : `${call} ${code}`;
  return failure === "timed-out"
    ? new ActionError("timed-out", { serverCode, mayHaveActed: true })
    : new ActionError("host-refused", { serverCode, mayHaveActed: failure === "refused" });
}

/**
 * A file of the add-in that did not load: after an update, its host may no longer have it.
 * @see https://webpack.js.org/api/module-methods/#import-1 The error's name is webpack's.
 */
const isMissingPart = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === "ChunkLoadError";

/**
 * @param thrown Anything that was caught.
 * @returns The same where it is an `ActionError`; what a failed call to Outlook means, or a file of
 *   the add-in that did not load; else an `unexpected-answer` that names it.
 */
export function toActionError(thrown: unknown): ActionError {
  if (thrown instanceof ActionError) return thrown;
  if (thrown instanceof OfficeCallError) return hostError(thrown);
  if (isMissingPart(thrown)) return new ActionError("part-missing");
  return new ActionError("unexpected-answer", {
    serverCode: thrown instanceof Error ? thrown.name : typeof thrown,
  });
}
