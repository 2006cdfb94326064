import { ActionError, toActionError } from "../action-error";
import { ewsError } from "./ews-error";
import { descendant, descendants, parseXml, type XmlElement } from "./xml";

/**
 * Hands a SOAP request to the host and resolves to its SOAP answer.
 * Rejects with an `OfficeCallError`.
 */
export type EwsRequest = (soap: string) => Promise<string>;

/** What `makeEwsRequestAsync` takes. */
const maxRequestLength = 1_000_000;
const maxAttempts = 3;
const noXml = "no XML";
const maxWaitMs = 30_000;

function backOff(within: XmlElement): number | null {
  const value = descendants(within, "Value").find(
    ({ attributes }) => attributes["Name"] === "BackOffMilliseconds",
  );
  const milliseconds = Number(value?.text ?? Number.NaN);
  return Number.isFinite(milliseconds) && milliseconds >= 0 ? milliseconds : null;
}

/** The response messages of an answer, each with what went wrong, if anything did. */
function responseMessages(answer: string): readonly XmlElement[] {
  let envelope: XmlElement;
  try {
    envelope = parseXml(answer);
  } catch {
    throw new ActionError("unexpected-answer", { serverCode: noXml, mayHaveActed: true });
  }
  const fault = descendant(envelope, "Fault");
  if (fault !== null) {
    const code = descendant(fault, "ResponseCode")?.text ?? descendant(fault, "faultcode")?.text;
    throw ewsError(code ?? "Fault", backOff(fault));
  }
  const messages = descendant(envelope, "ResponseMessages")?.children ?? [];
  if (messages.length === 0) {
    throw new ActionError("unexpected-answer", { serverCode: "no answer", mayHaveActed: true });
  }
  return messages;
}

function failureOf(message: XmlElement): ActionError | null {
  const responseCode = descendant(message, "ResponseCode")?.text ?? "";
  if (message.attributes["ResponseClass"] === "Success" && responseCode === "NoError") return null;
  return ewsError(responseCode === "" ? "no ResponseCode" : responseCode, backOff(message));
}

/** Calls Exchange Web Services through the host. */
export class EwsClient {
  constructor(
    private readonly request: EwsRequest,
    private readonly wait: (milliseconds: number) => Promise<void>,
  ) {}

  /** Sends a request that changes nothing, so that a failure leaves nothing in doubt. */
  async read(soap: string): Promise<readonly XmlElement[]> {
    try {
      return await this.send(soap);
    } catch (thrown) {
      const failure = toActionError(thrown);
      // A proxy's or sign-in page instead of Exchange's answer: EWS is not available.
      if (failure.serverCode === noXml)
        throw new ActionError("host-refused", { serverCode: noXml });
      throw failure.settled();
    }
  }

  /**
   * Sends a request, and retries it where the server was too busy to begin.
   *
   * @returns The response messages, each a success.
   * @throws {ActionError}
   */
  async send(soap: string): Promise<readonly XmlElement[]> {
    if (soap.length > maxRequestLength) throw new ActionError("too-large");
    for (let attempt = 1; ; attempt += 1) {
      try {
        const messages = responseMessages(await this.request(soap));
        const failure = messages.map(failureOf).find((found) => found !== null);
        if (failure !== undefined) throw failure;
        return messages;
      } catch (thrown) {
        const busy = thrown instanceof ActionError && thrown.code === "throttled" ? thrown : null;
        const pause = busy === null ? null : (busy.retryAfterMs ?? attempt * 1000);
        if (pause === null || pause > maxWaitMs || attempt === maxAttempts) throw thrown;
        await this.wait(pause);
      }
    }
  }
}
