import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";

// Node hands requests of HTTP/1.1 over as `IncomingMessage` and `ServerResponse`, which have all that is
// used of these here.

export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: Http2ServerRequest["headers"];
  /** The whole body. */
  readonly body: Buffer;
}

export interface WholeResponse {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** An answer that goes on: it is handed what to write to. */
interface StreamedResponse {
  readonly stream: (outgoing: Http2ServerResponse) => void;
}

/**
 * Server-sent events.
 *
 * @param subscribe Is handed what sends an event; ends the subscription by what it returns.
 */
export const eventStream = (
  subscribe: (send: (data: string) => void) => () => void,
): StreamedResponse => ({
  stream: (outgoing) => {
    outgoing.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    outgoing.write(": open\n\n");
    outgoing.on(
      "close",
      subscribe((data) => outgoing.write(`data: ${data}\n\n`)),
    );
  },
});

/** No answer: it breaks off. */
export const disconnect = "disconnect";

export type Response = WholeResponse | StreamedResponse | typeof disconnect;

export const json = (value: unknown, status = 200): WholeResponse => ({
  status,
  contentType: "application/json; charset=utf-8",
  body: JSON.stringify(value),
});

const refuse = (status: number, why: string): WholeResponse => ({
  status,
  contentType: "text/plain",
  body: why,
});

/** A path that is no percent-encoding of UTF-8, or a host that is none. */
export const badRequest = refuse(400, "Bad request");

/** By which names the server is reached: it listens on loopback alone. */
const ownHosts: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Why a request is not answered: it was sent to another name (DNS rebinding), or a page of another
 * origin wants to write.
 *
 * @returns `null` where nothing speaks against it.
 */
export function refusalOf({ method, url, headers }: Request): WholeResponse | null {
  if (!ownHosts.has(url.hostname)) return refuse(421, "The preview answers on localhost only.");
  const { origin, "sec-fetch-site": site } = headers;
  const isForeign = origin !== undefined && origin !== url.origin;
  const isRead = method === "GET" || method === "HEAD";
  const isCrossSite = site === "cross-site" || site === "same-site";
  return !isRead && (isForeign || isCrossSite)
    ? refuse(403, "Another origin may not write.")
    : null;
}

export const notFound = refuse(404, "Not found");

/**
 * Reads the request to its end.
 *
 * @returns `null` where its address is malformed
 * @throws where it broke off before that
 */
export async function readRequest(incoming: Http2ServerRequest): Promise<Request | null> {
  const { headers } = incoming;
  // HTTP/2 has the host under another name.
  const host = headers[":authority"] ?? headers.host ?? "localhost";
  const chunks: Buffer[] = [];
  // A stream without an encoding set yields buffers (node:stream).
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  // Over HTTP/2 a request that is broken off just ends.
  const { "content-length": announced } = headers;
  if (announced !== undefined && Number(announced) !== body.length) {
    throw new Error("The request broke off.");
  }
  const address = `https://${host}${incoming.url}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return isDecodable(url.pathname) ? { method: incoming.method, url, headers, body } : null;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The body as JSON; `null` where it is none. */
export function readJson({ body }: Request): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}

export function writeResponse(outgoing: Http2ServerResponse, response: Response): void {
  if (response === disconnect) {
    outgoing.destroy();
    return;
  }
  if ("stream" in response) {
    response.stream(outgoing);
    return;
  }
  outgoing.writeHead(response.status, {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...(response.contentType === undefined ? {} : { "Content-Type": response.contentType }),
    ...response.headers,
  });
  outgoing.end(response.body ?? "");
}
