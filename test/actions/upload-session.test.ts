import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { HttpEnvironment } from "../../src/actions/graph/graph-client";
import { chunkSize, uploadInChunks } from "../../src/actions/graph/upload-session";
import { type Answer, scriptedGraph } from "./support/graph";

const url = "https://outlook.example/session?authtoken=x";
const bytes = new Uint8Array(2 * chunkSize + 5).map((_, index) => index % 251);

async function upload(...answers: readonly Answer[]) {
  const graph = scriptedGraph(...answers);
  const outcome = await uploadInChunks(graph.environment, url, bytes).catch(
    (thrown: unknown) => thrown,
  );
  const ranges = graph.requests.map(
    ({ method, headers }) => `${method} ${headers["content-range"] ?? ""}`,
  );
  return { ...graph, outcome, ranges };
}

const accepted = (next: number): Answer => ({
  status: 200,
  json: { nextExpectedRanges: [`${next}-`] },
});
const first = `PUT bytes 0-${chunkSize - 1}/${bytes.length}`;
const second = `PUT bytes ${chunkSize}-${2 * chunkSize - 1}/${bytes.length}`;
const third = `PUT bytes ${2 * chunkSize}-${bytes.length - 1}/${bytes.length}`;

test("chunks are multiples of 320 KiB under 4 MB, and go without a token", async () => {
  expect(chunkSize % (320 * 1024)).toBe(0);
  expect(chunkSize).toBeLessThan(4_000_000);
  const { outcome, ranges, requests } = await upload(accepted(chunkSize), accepted(2 * chunkSize), {
    status: 201,
  });
  expect(outcome).toBeUndefined();
  expect(ranges).toEqual([first, second, third]);
  expect(requests.some(({ headers }) => "authorization" in headers)).toBe(false);
});

test.each<readonly [string, Answer]>([
  ["the connection drops", "drop"],
  ["the server falters", { status: 500 }],
  ["the range is not the one wanted", { status: 416 }],
])("goes on where the server wants it to once %s", async (_, fault) => {
  const { outcome, ranges } = await upload(accepted(chunkSize), fault, accepted(2 * chunkSize), {
    status: 201,
  });
  expect(outcome).toBeUndefined();
  expect(ranges).toEqual([first, second, "GET ", third]);
});

test("sends a chunk again that the server never got", async () => {
  const { ranges } = await upload(
    "drop",
    accepted(0),
    accepted(chunkSize),
    accepted(2 * chunkSize),
    {
      status: 201,
    },
  );
  expect(ranges).toEqual([first, "GET ", first, second, third]);
});

test("gives up where the session is gone", async () => {
  const { outcome } = await upload("drop", { status: 404 });
  expect(outcome).toMatchObject({ code: "upload-interrupted", mayHaveActed: false });
});

test("gives up in the end", async () => {
  const tries = Array.from({ length: 6 }, (): readonly Answer[] => ["drop", accepted(0)]).flat();
  const { outcome, ranges } = await upload(...tries);
  expect(outcome).toMatchObject({ code: "upload-interrupted" });
  expect(ranges.filter((range) => range === first)).toHaveLength(6);
});

test("tells a refusal as it is", async () => {
  const { outcome, requests } = await upload({ status: 403 });
  expect(outcome).toMatchObject({ code: "not-permitted" });
  expect(requests).toHaveLength(1);
});

test("delivers every byte once and in order, whatever breaks", async () => {
  const fault = fc.constantFrom("none", "lost request", "lost answer", "500");
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 4 }), async (faults) => {
      const left = [...faults];
      const received = Buffer.alloc(bytes.length);
      let length = 0;
      const next = (): Response => Response.json({ nextExpectedRanges: [`${length}-`] });
      const environment: HttpEnvironment = {
        wait: () => Promise.resolve(),
        now: () => 0,
        timeLimit: () => new AbortController().signal,
        fetch: (_, { method, body }) => {
          if (method === "GET") return Promise.resolve(next());
          const struck = left.shift() ?? "none";
          if (struck === "lost request") return Promise.reject(new TypeError("dropped"));
          if (struck === "500") return Promise.resolve(new Response(null, { status: 500 }));
          received.set(body as Uint8Array, length);
          length += (body as Uint8Array).length;
          if (struck === "lost answer" && length < bytes.length) {
            return Promise.reject(new TypeError("dropped"));
          }
          const complete = length === bytes.length;
          return Promise.resolve(complete ? new Response(null, { status: 201 }) : next());
        },
      };
      await uploadInChunks(environment, url, bytes);
      expect(received.equals(bytes)).toBe(true);
    }),
    { numRuns: 8 },
  );
});
