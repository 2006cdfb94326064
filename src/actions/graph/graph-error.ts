import { ActionError, type ActionErrorCode } from "../action-error";
import { readJson, textAt } from "../../json";
import { retryAfterMilliseconds } from "./retry-after";

const codeOfStatus: Readonly<Partial<Record<number, ActionErrorCode>>> = {
  401: "session-refused",
  403: "not-permitted",
  404: "message-gone",
  409: "conflict",
  410: "message-gone",
  412: "conflict",
  413: "too-large",
  429: "throttled",
  507: "mailbox-full",
};

/**
 * Exchange's own codes, where they say more than the status.
 * @see https://learn.microsoft.com/graph/errors
 */
const codeOfServerCode: Readonly<Partial<Record<string, ActionErrorCode>>> = {
  ErrorItemNotFound: "message-gone",
  // The id is of another mailbox than the one that was asked: some Outlooks do not name it.
  ErrorInvalidMailboxItemId: "mailbox-unknown",
  // On an Exchange Server, or not active.
  MailboxNotEnabledForRESTAPI: "host-refused",
  ErrorMessageSizeExceeded: "too-large",
  ErrorAttachmentSizeLimitExceeded: "too-large",
  RequestEntityTooLarge: "too-large",
  ErrorQuotaExceeded: "mailbox-full",
  ErrorInvalidRecipients: "recipients-refused",
  ErrorSendAsDenied: "sending-refused",
  ErrorMessageSubmissionBlocked: "sending-refused",
  ErrorExceededMessageLimit: "sending-refused",
  ErrorIrresolvableConflict: "conflict",
};

/** Why Graph did not do what it was asked to, from its answer. */
export async function graphError(response: Response, now: number): Promise<ActionError> {
  const serverCode = textAt(await readJson(response), "error", "code") ?? "";
  return new ActionError(
    codeOfServerCode[serverCode] ??
      codeOfStatus[response.status] ??
      (response.status >= 500 ? "service-unavailable" : "unexpected-answer"),
    {
      mayHaveActed: response.status >= 500 && response.status !== 507,
      serverCode: `HTTP ${response.status}${serverCode === "" ? "" : `, ${serverCode}`}`,
      retryAfterMs: retryAfterMilliseconds(response.headers.get("retry-after"), now),
    },
  );
}
