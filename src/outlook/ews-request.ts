import { officeCall } from "./office-call";

/** In milliseconds: the host's own limit on Exchange Web Services is five seconds in some Outlooks. */
const timeoutMs = 60_000;

/**
 * Hands a SOAP request to Exchange through Outlook (ReadWriteMailbox).
 *
 * @throws {OfficeCallError}
 */
export function ewsRequest(soap: string): Promise<string> {
  const { mailbox } = Office.context;
  return officeCall<string>(
    "makeEwsRequestAsync",
    (callback) => {
      mailbox.makeEwsRequestAsync(soap, callback);
    },
    { timeoutMs },
  );
}
