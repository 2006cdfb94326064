import type { Mailbox } from "../mailbox/mailbox";
import { disconnect, type Response } from "../router";
import { ewsOperations } from "./ews-operations";
import { SoapRequest, soapResponse } from "./soap";

const xml = (body: string): Response => ({ status: 200, contentType: "text/xml", body });

/**
 * Plays Exchange Web Services on a mailbox.
 *
 * @param soap the request as the add-in wrote it
 */
export async function answerEws(mailbox: Mailbox, soap: string): Promise<Response> {
  const request = SoapRequest.read(soap);
  const operation = request === null ? undefined : ewsOperations[request.operation];
  if (request === null || operation === undefined) {
    return { status: 500, contentType: "text/plain", body: "Not an operation that is simulated." };
  }
  const fault = mailbox.faults.take(request.operation);
  switch (fault?.kind) {
    case undefined:
      return xml(await operation(mailbox, request));
    case "response-code":
      return xml(
        soapResponse(request.operation, {
          code: fault.code,
          ...(fault.backOffMilliseconds === undefined
            ? {}
            : { backOff: fault.backOffMilliseconds }),
        }),
      );
    case "status":
      return { status: fault.status, contentType: "text/plain", body: "" };
    case "disconnect":
      return disconnect;
    case "disconnect-after":
      await operation(mailbox, request);
      return disconnect;
    case "hold":
      await mailbox.faults.hold();
      return xml(await operation(mailbox, request));
  }
}
