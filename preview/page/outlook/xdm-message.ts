import { textAt, valueAt } from "../../../src/json";

/**
 * The messages between Office.js in the pane and Outlook on the web: JSON strings over
 * `postMessage`, as `Microsoft.Office.Common.Message` in outlook-web-16.01.debug.js has them.
 */

const messageType = { request: 0, response: 1 } as const;
const responseType = { toCall: 0, event: 1 } as const;
/** `OSF.SerializerVersion.Browser`: plain JSON. */
const serializerVersion = 1;

/** `Microsoft.Office.Common.ActionType`. */
export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What Office.js asks of its host. */
export interface XdmRequest {
  readonly actionName: string;
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/**
 * Reads what arrived by `postMessage`.
 *
 * @returns the request, or `null` where it is something else
 */
export function readXdmRequest(data: unknown): XdmRequest | null {
  if (typeof data !== "string") return null;
  const message = parseJson(data);
  const actionName = textAt(message, "_actionName");
  const conversationId = textAt(message, "_conversationId");
  const correlationId = valueAt(message, "_correlationId");
  if (
    valueAt(message, "_messageType") !== messageType.request ||
    actionName === null ||
    conversationId === null ||
    typeof correlationId !== "number"
  ) {
    return null;
  }
  const type = valueAt(message, "_actionType");
  return {
    actionName,
    actionType: typeof type === "number" ? type : actionType.invoke,
    conversationId,
    correlationId,
    data: valueAt(message, "_data") ?? null,
  };
}

/** The answer to a request. */
export const xdmAnswer = (request: XdmRequest, data: unknown): string =>
  xdmMessage(request, responseType.toCall, data);

/** An event that the pane registered for. */
export const xdmEvent = (conversationId: string, actionName: string, data: unknown): string =>
  xdmMessage({ conversationId, actionName, correlationId: -1 }, responseType.event, data);

function xdmMessage(
  to: Pick<XdmRequest, "conversationId" | "actionName" | "correlationId">,
  type: (typeof responseType)[keyof typeof responseType],
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: messageType.response,
    _actionName: to.actionName,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _origin: window.location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: serializerVersion,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
