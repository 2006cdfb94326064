/**
 * - `timed-out`: Outlook never called back. Classic Outlook was seen dropping callbacks.
 * - `refused`: Outlook called back with an error.
 * - `threw`: the call itself threw, for example because this Outlook does not have it.
 */
type OfficeCallFailure = "timed-out" | "refused" | "threw";

/** Why a call to Office.js brought nothing. */
export class OfficeCallError extends Error {
  override readonly name = "OfficeCallError";

  constructor(
    /** The Office.js method, such as `body.getAsync`. */
    readonly call: string,
    readonly failure: OfficeCallFailure,
    /** Outlook's error code, such as 5001; `null` where it gave none. */
    readonly code: number | null,
    options?: ErrorOptions,
  ) {
    super(`${call} ${failure}${code === null ? "" : ` (${code})`}`, options);
  }
}

/** How long Outlook may take to answer a call, in milliseconds. */
export const officeCallTimeoutMs = 10_000;

export interface OfficeCallOptions {
  /** Milliseconds; `officeCallTimeoutMs` where not given. */
  readonly timeoutMs?: number;
  /** Gives the call up: the promise rejects with the signal's reason, a later answer is dropped. */
  readonly signal?: AbortSignal;
}

/**
 * Wraps an Office.js call with a callback in a promise with a time limit. Every call to Office.js
 * goes through here.
 *
 * @param call The method's name, for the error.
 * @param start Makes the call, passing it the callback.
 * @returns What Outlook answered.
 * @throws {OfficeCallError} Where Outlook refuses, throws or does not answer in time.
 */
export function officeCall<Value>(
  call: string,
  start: (callback: (result: Office.AsyncResult<Value>) => void) => void,
  { timeoutMs = officeCallTimeoutMs, signal }: OfficeCallOptions = {},
): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    signal?.throwIfAborted();

    const giveUp = (): void => {
      end();
      // Whatever its type.
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      end();
      reject(new OfficeCallError(call, "timed-out", null));
    }, timeoutMs);
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    };

    signal?.addEventListener("abort", giveUp, { once: true });
    try {
      start((result) => {
        end();
        if (result.status === Office.AsyncResultStatus.Succeeded) {
          resolve(result.value);
        } else {
          reject(new OfficeCallError(call, "refused", codeOf(result.error)));
        }
      });
    } catch (cause) {
      end();
      reject(new OfficeCallError(call, "threw", null, { cause }));
    }
  });
}

/** The types promise an error with every failure; Outlook has been seen to leave it out. */
function codeOf(error: Office.Error | null | undefined): number | null {
  return typeof error?.code === "number" ? error.code : null;
}
