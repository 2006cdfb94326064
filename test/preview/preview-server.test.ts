import { request } from "node:https";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type PreviewServer, startPreviewServer } from "../../preview/server/preview-server";

let server: PreviewServer;

beforeAll(async () => {
  server = await startPreviewServer({ site: tmpdir(), page: tmpdir() }, 0);
});

afterAll(() => server.close());

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The status of the answer; the certificate is the preview's own. */
function ask({ method = "POST", path = "/preview/mailboxes", headers = {} }: Asked) {
  return new Promise<number | undefined>((resolve, reject) => {
    const sent = request(
      { host: "localhost", port: server.port, method, path, headers, rejectUnauthorized: false },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

describe("the preview's server", () => {
  test("answers its own page, and clients that name no origin", async () => {
    expect(await ask({ headers: { origin: `https://localhost:${server.port}` } })).toBe(201);
    expect(await ask({})).toBe(201);
  });

  test.each(["evil.example", "localhost.evil.example", "192.168.0.1"])(
    "does not answer for %s",
    async (host) => {
      expect(await ask({ method: "GET", headers: { host } })).toBe(421);
    },
  );

  test.each<Readonly<Record<string, string>>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://localhost:1" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("refuses to be written to by %j", async (headers) => {
    expect(await ask({ headers })).toBe(403);
    expect(await ask({ method: "DELETE", headers })).toBe(403);
  });

  test("can be read from anywhere that a browser lets", async () => {
    const headers = { origin: "https://evil.example" };
    expect(await ask({ method: "GET", path: "/config.json", headers })).toBe(200);
  });

  test.each(["/%", "/%ff", "/preview/mailboxes/%E0%A4", "/graph/v1.0/me/messages/%"])(
    "calls %s malformed",
    async (path) => {
      expect(await ask({ method: "GET", path })).toBe(400);
    },
  );

  test("calls a malformed host malformed", async () => {
    expect(await ask({ method: "GET", headers: { host: "[" } })).toBe(400);
  });
});
