import type { HttpEnvironment } from "../../../src/actions/graph/graph-client";
import type { Token, TokenRequest, TokenSource } from "../../../src/actions/sign-in";

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer; `drop` breaks the connection instead, `silence` lasts until the time limit is over. */
export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly json?: unknown;
      readonly bytes?: Uint8Array<ArrayBuffer>;
    }
  | "drop"
  | "silence";

export interface ScriptedGraph {
  readonly environment: HttpEnvironment;
  readonly tokenSource: TokenSource;
  readonly requests: readonly SentRequest[];
  readonly waits: readonly number[];
  readonly timeLimits: readonly number[];
  readonly tokenRequests: readonly TokenRequest[];
  /** The answers that nobody has asked for. */
  readonly left: readonly Answer[];
}

/** A Graph that answers by script, and keeps what was asked, waited for and signed in for. */
export function scriptedGraph(...answers: readonly Answer[]): ScriptedGraph {
  return scriptedGraphFor("", ...answers);
}

/** @param account Which account Outlook signs in. */
export function scriptedGraphFor(account: string, ...answers: readonly Answer[]): ScriptedGraph {
  const left = [...answers];
  const requests: SentRequest[] = [];
  const waits: number[] = [];
  const timeLimits: number[] = [];
  let limit = new AbortController();
  const tokenRequests: TokenRequest[] = [];
  const environment: HttpEnvironment = {
    fetch: (url, { method, headers, body, signal }) => {
      requests.push({
        method: method ?? "GET",
        url,
        headers: { ...(headers as Record<string, string> | undefined) },
        body: typeof body === "string" ? JSON.parse(body) : body,
      });
      const answer = left.shift();
      if (answer === undefined) throw new Error(`nothing scripted for ${url}`);
      if (answer === "drop") return Promise.reject(new TypeError("Failed to fetch"));
      if (answer === "silence") {
        return new Promise((_, reject) => {
          signal?.addEventListener("abort", () => {
            reject(signal.reason as Error);
          });
          limit.abort();
        });
      }
      const { status, headers: answered, json, bytes } = answer;
      const content = bytes ?? (json === undefined ? null : JSON.stringify(json));
      return Promise.resolve(
        new Response(content, { status, ...(answered && { headers: answered }) }),
      );
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    timeLimit: (milliseconds) => {
      timeLimits.push(milliseconds);
      limit = new AbortController();
      return limit.signal;
    },
    now: () => Date.parse("2026-11-22T00:00:00Z"),
  };
  const tokenSource = (request: TokenRequest): Promise<Token> => {
    tokenRequests.push(request);
    return Promise.resolve({ accessToken: `token ${tokenRequests.length}`, account });
  };
  return { environment, tokenSource, requests, waits, timeLimits, tokenRequests, left };
}
