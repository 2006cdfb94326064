import { describe, expect, test } from "@jest/globals";
import type { ActionError } from "../../src/actions/action-error";
import { GraphClient, type GraphRequest } from "../../src/actions/graph/graph-client";
import { retryAfterMilliseconds } from "../../src/actions/graph/retry-after";
import { type Answer, scriptedGraph } from "./support/graph";

const get: GraphRequest = {
  method: "GET",
  url: "https://graph.example/v1.0/me/messages/1",
  scopes: ["Mail.ReadWrite"],
  repeatable: true,
};
const post: GraphRequest = { ...get, method: "POST", repeatable: false, body: { a: 1 } };

async function send(request: GraphRequest, ...answers: readonly Answer[]) {
  const graph = scriptedGraph(...answers);
  const client = new GraphClient(graph.environment, graph.tokenSource, "https://graph.example");
  const outcome = await client.send(request).catch((thrown: unknown) => thrown);
  return { ...graph, outcome };
}

test("a request carries the token, an id of its own and its body as JSON", async () => {
  const { requests, outcome } = await send(post, { status: 200 });
  expect(outcome).toBeInstanceOf(Response);
  expect(requests).toEqual([
    {
      method: "POST",
      url: get.url,
      body: { a: 1 },
      headers: {
        authorization: "Bearer token 1",
        "content-type": "application/json",
        "client-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    },
  ]);
});

test.each([
  "https://evil.example/v1.0/me",
  "https://graph.example.evil.example/v1.0/me",
  "https://graph.example:8443/v1.0/me",
  "http://graph.example/v1.0/me",
])("no token goes to %s", async (url) => {
  const { requests, tokenRequests, outcome } = await send({ ...get, url });
  expect(outcome).toMatchObject({ code: "host-refused", mayHaveActed: false });
  expect([requests, tokenRequests]).toEqual([[], []]);
});

test("no token goes over http, not to Graph itself either", async () => {
  const { environment, requests, tokenSource } = scriptedGraph();
  const client = new GraphClient(environment, tokenSource, "http://graph.example");
  const sent = client.send({ ...get, url: "http://graph.example/v1.0/me" });
  await expect(sent).rejects.toMatchObject({ code: "host-refused" });
  expect(requests).toEqual([]);
});

test("every request follows no redirect, and sends no cookie and no referrer", async () => {
  const graph = scriptedGraph();
  const inits: RequestInit[] = [];
  const fetch = (_: string, init: RequestInit) => {
    inits.push(init);
    return Promise.resolve(new Response(null, { status: 200 }));
  };
  const environment = { ...graph.environment, fetch };
  await new GraphClient(environment, graph.tokenSource, "https://graph.example").send(get);
  expect(inits).toMatchObject([
    {
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    },
  ]);
});

describe("a failure", () => {
  const failures: readonly (readonly [number, string, string, boolean])[] = [
    [400, "ErrorInvalidRequest", "unexpected-answer", false],
    [400, "ErrorInvalidMailboxItemId", "mailbox-unknown", false],
    [403, "ErrorAccessDenied", "not-permitted", false],
    [403, "ErrorSendAsDenied", "sending-refused", false],
    [404, "ErrorItemNotFound", "message-gone", false],
    [409, "ErrorIrresolvableConflict", "conflict", false],
    [412, "ErrorIrresolvableConflict", "conflict", false],
    [413, "RequestEntityTooLarge", "too-large", false],
    [418, "", "unexpected-answer", false],
    [500, "ErrorInternalServerError", "service-unavailable", true],
    [502, "", "service-unavailable", true],
    [504, "", "service-unavailable", true],
    [507, "ErrorQuotaExceeded", "mailbox-full", false],
  ];
  test.each(failures)("%d %s is %s", async (status, code, expected, mayHaveActed) => {
    const { outcome, requests } = await send(post, { status, json: { error: { code } } });
    expect(outcome).toMatchObject({ code: expected, mayHaveActed });
    expect((outcome as ActionError).serverCode).toContain(`HTTP ${status}`);
    expect(requests).toHaveLength(1);
  });

  test("of a request that is not repeatable is not repeated, and may have had effect", async () => {
    const { outcome, requests } = await send(post, "drop");
    expect(outcome).toMatchObject({ code: "no-connection", mayHaveActed: true });
    expect(requests).toHaveLength(1);
  });

  test("to answer in a minute is a time-out", async () => {
    const { outcome, timeLimits } = await send(post, "silence");
    expect(outcome).toMatchObject({ code: "timed-out", mayHaveActed: true });
    expect(timeLimits).toEqual([60_000]);
  });

  test("of reading never had effect", async () => {
    const { outcome, requests } = await send(get, "drop", "drop", "drop", "drop");
    expect(outcome).toMatchObject({ code: "no-connection", mayHaveActed: false });
    expect(requests).toHaveLength(4);
  });
});

describe("a busy server", () => {
  const wait = { "retry-after": "7" };

  test.each([
    ["429 with Retry-After", { status: 429, headers: wait }, 7000],
    ["429 without", { status: 429 }, 1000],
    ["503 with Retry-After", { status: 503, headers: wait }, 7000],
    [
      "503 until a date",
      { status: 503, headers: { "retry-after": "Sun, 22 Nov 2026 00:00:09 GMT" } },
      9000,
    ],
  ])("is asked again, any request, after %s", async (_, answer, pause) => {
    const { outcome, waits, requests } = await send(post, answer, { status: 200 });
    expect(outcome).toBeInstanceOf(Response);
    expect(waits).toEqual([pause]);
    expect(requests).toHaveLength(2);
  });

  test("is not asked again to do what it may have done: 503 without Retry-After", async () => {
    const { outcome, requests } = await send(post, { status: 503 });
    expect(outcome).toMatchObject({ code: "service-unavailable", mayHaveActed: true });
    expect(requests).toHaveLength(1);
  });

  test("is asked a bounded number of times, and the wait is told", async () => {
    const busy = { status: 429, headers: wait };
    const { outcome, requests } = await send(post, busy, busy, busy, busy, busy);
    expect(outcome).toMatchObject({ code: "throttled", retryAfterMs: 7000 });
    expect(requests).toHaveLength(4);
  });

  test("is not waited for longer than a reader would", async () => {
    const { outcome, waits } = await send(post, { status: 429, headers: { "retry-after": "300" } });
    expect(outcome).toMatchObject({ code: "throttled", retryAfterMs: 300_000 });
    expect(waits).toEqual([]);
  });
});

describe("a 401", () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
  const challenge = {
    "www-authenticate": `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`,
  };

  test("with a claims challenge is met with a token that has the claims", async () => {
    const refused = { status: 401, headers: challenge };
    const { outcome, tokenRequests, requests } = await send(get, refused, { status: 200 });
    expect(outcome).toBeInstanceOf(Response);
    expect(tokenRequests).toEqual([
      { scopes: ["Mail.ReadWrite"] },
      { scopes: ["Mail.ReadWrite"], renew: true, claims },
    ]);
    expect(requests[1]?.headers["authorization"]).toBe("Bearer token 2");
  });

  test.each([
    ["without one", {}],
    ["with an unreadable one", { "www-authenticate": 'Bearer claims="%%%"' }],
    ["with one that is no JSON", { "www-authenticate": `Bearer claims="${btoa("no")}"` }],
  ])("%s is met with a fresh token", async (_, headers) => {
    const { outcome, tokenRequests } = await send(get, { status: 401, headers }, { status: 200 });
    expect(outcome).toBeInstanceOf(Response);
    expect(tokenRequests[1]).toEqual({ scopes: ["Mail.ReadWrite"], renew: true });
  });

  test("twice is told", async () => {
    const { outcome, requests } = await send(get, { status: 401 }, { status: 401 });
    expect(outcome).toMatchObject({ code: "session-refused" });
    expect(requests).toHaveLength(2);
  });
});

test.each([
  [null, null],
  ["", null],
  ["soon", null],
  ["0", 0],
  ["120", 120_000],
  ["Sun, 22 Nov 2026 00:00:30 GMT", 30_000],
  ["Sat, 21 Nov 2026 00:00:00 GMT", 0],
])("Retry-After %j is %j milliseconds", (header, expected) => {
  expect(retryAfterMilliseconds(header, Date.parse("2026-11-22T00:00:00Z"))).toBe(expected);
});
