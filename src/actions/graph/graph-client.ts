import { ActionError } from "../action-error";
import type { TokenRequest, TokenSource } from "../sign-in";
import { claimsChallenge } from "./claims-challenge";
import { graphError } from "./graph-error";
import { readJson } from "../../json";
import { retryAfterMilliseconds } from "./retry-after";

interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Whether the request is idempotent, so that it may simply be repeated. */
  readonly repeatable: boolean;
}

/** A client's access to the outside world; tests inject their own. */
export interface HttpEnvironment {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Aborts once so much time is over. */
  readonly timeLimit: (milliseconds: number) => AbortSignal;
  readonly now: () => number;
}

/** How long one request may take, in milliseconds: 4 MB on a slow line. */
const timeoutMs = 60_000;
const maxAttempts = 4;
/** A reader waits no longer than this for a busy server; then the pane says so. */
const maxWaitMs = 30_000;

/** One exchange, with a time limit; a status of failure is an answer, no answer is an error. */
async function exchange(environment: HttpEnvironment, request: HttpRequest): Promise<Response> {
  const { method, url, headers, body } = request;
  const signal = environment.timeLimit(timeoutMs);
  try {
    const response = await environment.fetch(url, {
      method,
      signal,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
    });
    // Read to its end within the limit: an answer that breaks off is no answer.
    const bytes = await response.arrayBuffer();
    return new Response(bytes.byteLength === 0 ? null : bytes, response);
  } catch {
    throw new ActionError(signal.aborted ? "timed-out" : "no-connection", {
      mayHaveActed: method !== "GET",
    });
  }
}

/** How long to wait before retrying; `null` where a retry is pointless or unsafe. */
function waitBeforeRetry(
  response: Response | null,
  request: HttpRequest,
  attempt: number,
  now: number,
): number | null {
  const asked = retryAfterMilliseconds(response?.headers.get("retry-after") ?? null, now);
  const pause = asked ?? 1000 * 2 ** attempt;
  if (pause > maxWaitMs) return null;
  if (response === null) return request.repeatable ? pause : null;
  // With Retry-After the server says that it has not begun.
  const notBegun = response.status === 429 || (response.status === 503 && asked !== null);
  return notBegun || (response.status >= 500 && request.repeatable) ? pause : null;
}

/**
 * Sends a request, and retries it where that is safe and promising: 429, 503 and what may be
 * repeated, a bounded number of times, after the time that the server asks for.
 *
 * @returns The whole answer, whatever its status.
 * @throws {ActionError} `no-connection` or `timed-out`.
 */
export async function sendHttp(
  environment: HttpEnvironment,
  request: HttpRequest,
): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    let response: Response | null = null;
    let failure: unknown = null;
    try {
      response = await exchange(environment, request);
      if (response.status < 429) return response;
    } catch (thrown) {
      failure = thrown;
    }
    const pause = waitBeforeRetry(response, request, attempt, environment.now());
    if (attempt + 1 >= maxAttempts || pause === null) {
      if (response === null) throw failure;
      return response;
    }
    await environment.wait(pause);
  }
}

export interface GraphRequest extends Omit<HttpRequest, "body" | "headers"> {
  readonly scopes: readonly string[];
  /** Sent as JSON. */
  readonly body?: object;
}

/** Calls Microsoft Graph with a token. */
export class GraphClient {
  constructor(
    readonly environment: HttpEnvironment,
    private readonly tokenSource: TokenSource,
    /** Such as `https://graph.microsoft.com`. */
    readonly endpoint: string,
  ) {}

  /**
   * @returns The answer, with a status of success.
   * @throws {ActionError}
   */
  async send(request: GraphRequest): Promise<Response> {
    const response = await this.sendWith(request, { scopes: request.scopes });
    if (response.status !== 401) return this.successOf(response);
    const claims = claimsChallenge(response.headers.get("www-authenticate"));
    const renewed = { scopes: request.scopes, renew: true, ...(claims === null ? {} : { claims }) };
    return this.successOf(await this.sendWith(request, renewed));
  }

  get(url: string, scopes: readonly string[]): Promise<Response> {
    return this.send({ method: "GET", url, scopes, repeatable: true });
  }

  async getJson(url: string, scopes: readonly string[]): Promise<unknown> {
    return readJson(await this.get(url, scopes));
  }

  post(url: string, scopes: readonly string[], body?: object): Promise<Response> {
    return this.send({ method: "POST", url, scopes, repeatable: false, ...(body && { body }) });
  }

  async postJson(url: string, scopes: readonly string[], body: object): Promise<unknown> {
    return readJson(await this.post(url, scopes, body));
  }

  private async sendWith(request: GraphRequest, tokenRequest: TokenRequest): Promise<Response> {
    const { method, url, repeatable, body } = request;
    const { origin, protocol } = new URL(url);
    // Whatever the configuration says: a token goes to Graph alone.
    if (protocol !== "https:" || origin !== new URL(this.endpoint).origin) {
      throw new ActionError("host-refused", { serverCode: origin });
    }
    const { accessToken } = await this.tokenSource(tokenRequest);
    return sendHttp(this.environment, {
      method,
      url,
      repeatable,
      headers: {
        authorization: `Bearer ${accessToken}`,
        "client-request-id": crypto.randomUUID(),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  private async successOf(response: Response): Promise<Response> {
    if (response.ok) return response;
    throw await graphError(response, this.environment.now());
  }
}
