import { ActionError, type ActionErrorCode } from "../action-error";

/**
 * What each of Exchange's response codes that these operations can bring means here.
 * Every other one is told by its name.
 * @see https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode
 */
const codeOfResponse: Readonly<Partial<Record<string, ActionErrorCode>>> = {
  ErrorItemNotFound: "message-gone",
  ErrorFolderNotFound: "message-gone",
  ErrorParentFolderNotFound: "message-gone",
  ErrorParentFolderIdRequired: "message-gone",
  ErrorInvalidIdNotAnItemAttachmentId: "message-gone",

  ErrorAccessDenied: "not-permitted",
  ErrorAccountDisabled: "not-permitted",
  ErrorNonExistentMailbox: "not-permitted",
  ErrorMissingInformationSharingFolderId: "not-permitted",
  ErrorNoRespondingCASInDestinationSite: "service-unavailable",
  ErrorCreateItemAccessDenied: "not-permitted",
  ErrorDelegateNoUser: "not-permitted",
  ErrorUserNotAllowedByPolicy: "not-permitted",
  ErrorInvalidUserPrincipalName: "not-permitted",
  ErrorTokenSerializationDenied: "not-permitted",

  ErrorSendAsDenied: "sending-refused",
  ErrorMessageSubmissionBlocked: "sending-refused",
  ErrorSubmissionQuotaExceeded: "sending-refused",
  ErrorInvalidRecipients: "recipients-refused",
  ErrorMissingRecipients: "recipients-refused",
  ErrorRecipientNotFound: "recipients-refused",

  ErrorMessageSizeExceeded: "too-large",
  ErrorAttachmentSizeLimitExceeded: "too-large",
  ErrorDataSizeLimitExceeded: "too-large",
  ErrorQuotaExceeded: "mailbox-full",

  ErrorIrresolvableConflict: "conflict",
  ErrorStaleObject: "conflict",
  ErrorChangeKeyRequired: "conflict",
  ErrorChangeKeyRequiredForWriteOperations: "conflict",
  ErrorInvalidChangeKey: "conflict",
  ErrorItemSave: "conflict",
  ErrorObjectCorrupt: "conflict",
  ErrorMoveCopyFailed: "conflict",

  ErrorServerBusy: "throttled",
  ErrorExceededConnectionCount: "throttled",
  ErrorExceededSubscriptionCount: "throttled",
  ErrorExceededFindCountLimit: "throttled",
  ErrorTooManyObjectsOpened: "throttled",

  ErrorADUnavailable: "service-unavailable",
  ErrorADOperation: "service-unavailable",
  ErrorConnectionFailed: "service-unavailable",
  ErrorConnectionFailedTransientError: "service-unavailable",
  ErrorInsufficientResources: "service-unavailable",
  ErrorInternalServerError: "service-unavailable",
  ErrorInternalServerTransientError: "service-unavailable",
  ErrorMailboxFailover: "service-unavailable",
  ErrorMailboxMoveInProgress: "service-unavailable",
  ErrorMailboxStoreUnavailable: "service-unavailable",
  ErrorServiceUnavailable: "service-unavailable",
  ErrorTimeoutExpired: "service-unavailable",
};

/** The faults after which Exchange may have done the work all the same. */
const mayHaveActed: ReadonlySet<string> = new Set([
  "ErrorBatchProcessingStopped",
  "ErrorConnectionFailed",
  "ErrorConnectionFailedTransientError",
  "ErrorInternalServerError",
  "ErrorInternalServerTransientError",
  "ErrorMailboxFailover",
  "ErrorTimeoutExpired",
]);

/**
 * @param responseCode Such as `ErrorItemNotFound`.
 * @param backOffMs How long a busy server asks to wait before a retry, where it says so.
 */
export function ewsError(responseCode: string, backOffMs: number | null): ActionError {
  return new ActionError(codeOfResponse[responseCode] ?? "unexpected-answer", {
    serverCode: responseCode,
    mayHaveActed: mayHaveActed.has(responseCode),
    retryAfterMs: backOffMs,
  });
}
