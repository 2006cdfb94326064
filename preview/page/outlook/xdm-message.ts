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
  if (
    typeof message !== "object" ||
    message === null ||
    !("_messageType" in message && message._messageType === messageType.request) ||
    !("_actionName" in message && typeof message._actionName === "string") ||
    !("_conversationId" in message && typeof message._conversationId === "string") ||
    !("_correlationId" in message && typeof message._correlationId === "number")
  ) {
    return null;
  }
  return {
    actionName: message._actionName,
    actionType:
      "_actionType" in message && typeof message._actionType === "number"
        ? message._actionType
        : actionType.invoke,
    conversationId: message._conversationId,
    correlationId: message._correlationId,
    data: "_data" in message ? message._data : null,
  };
}

/** The answer to a request. */
export function xdmAnswer(request: XdmRequest, data: unknown): string {
  return JSON.stringify({
    _messageType: messageType.response,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: window.location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType.toCall,
    _serializerVersion: serializerVersion,
  });
}

/** An event that the pane registered for. */
export function xdmEvent(conversationId: string, eventName: string, data: unknown): string {
  return JSON.stringify({
    _messageType: messageType.response,
    _actionName: eventName,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: window.location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType.event,
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
