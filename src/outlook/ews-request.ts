import { ActionError } from "../actions/action-error";
import { officeCall, OfficeCallError } from "./office-call";

/** In milliseconds: the host's own limit on Exchange Web Services is five seconds in some Outlooks. */
const timeLimit = 60_000;

/** Hands a SOAP request to Exchange through Outlook (ReadWriteMailbox). */
export async function ewsRequest(soap: string): Promise<string> {
  const { mailbox } = Office.context;
  try {
    return await officeCall<string>(
      "makeEwsRequestAsync",
      (callback) => {
        mailbox.makeEwsRequestAsync(soap, callback);
      },
      { timeLimit },
    );
  } catch (thrown) {
    throw hostError(thrown);
  }
}

/** What a failed call to Outlook means for an action. */
export function hostError(thrown: unknown): ActionError {
  if (!(thrown instanceof OfficeCallError)) return new ActionError("host-refused");
  const serverCode = thrown.code === null ? thrown.call : `${thrown.call} ${thrown.code}`;
  return thrown.failure === "timed-out"
    ? new ActionError("timed-out", { serverCode, mayHaveActed: true })
    : new ActionError("host-refused", { serverCode, mayHaveActed: thrown.failure === "refused" });
}
