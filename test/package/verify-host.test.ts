import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { shippedConfiguration } from "../../src/actions/configuration";
import { makePackage } from "../../scripts/package/make-package";
import { readPackageOptions } from "../../scripts/package/package-options";
import { contentSecurityPolicy, securityHeaders } from "../../scripts/package/site-headers";
import { verifyHost } from "../../scripts/verify-host/verify-host";
import { buildStandInSite } from "./stand-in-site";

const site = "https://addin.contoso.example/mail";
const folder = path.join(mkdtempSync(path.join(tmpdir(), "package-")), "out");
const policy = contentSecurityPolicy(shippedConfiguration, []);

beforeAll(async () => {
  const args = ["--origin", "https://addin.contoso.example", "--path", "/mail", "--out", folder];
  const options = readPackageOptions(args);
  if (options === "help") throw new Error("Only help was asked for.");
  await makePackage(options, buildStandInSite);
});

interface Answer {
  status: number;
  headers: Headers;
  body: string | Buffer<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".xml": "text/xml",
};

/** A host that serves the package as it should, but for what `change` does to an answer. */
function host(
  change: (file: string, answer: Answer) => void = () => undefined,
): (address: string) => Promise<Response> {
  return (address) => {
    const file = address.slice(`${site}/`.length);
    const local = path.join(folder, file);
    const headers = new Headers();
    for (const { name, value } of securityHeaders(policy)) headers.set(name, value);
    headers.set("Content-Type", types[path.extname(file)] ?? "text/plain");
    headers.set("Cache-Control", file.startsWith("static/") ? "immutable" : "no-cache");
    const answer: Answer = existsSync(local)
      ? { status: 200, headers, body: Buffer.from(readFileSync(local)) }
      : { status: 404, headers, body: "" };
    change(file, answer);
    return Promise.resolve(new Response(answer.body, answer));
  };
}

const expected = () => readFileSync(path.join(folder, "SHA256SUMS"), "utf8");

describe("a deployed copy", () => {
  test("that is as it was packaged has no problem", async () => {
    const { problems, filesCompared } = await verifyHost(site, expected(), host());
    expect(problems).toEqual([]);
    expect(filesCompared).toBeGreaterThan(10);
  });

  test("can be compared with the list that it serves itself", async () => {
    expect((await verifyHost(site, undefined, host())).problems).toEqual([]);
  });

  test("may lack config.json, for then the pane is as shipped", async () => {
    const without = host((file, answer) => {
      if (file === "config.json") answer.status = 404;
    });
    expect((await verifyHost(site, expected(), without)).problems).toEqual([]);
  });

  test("may allow an Exchange Server's Outlook to frame it", async () => {
    const exchange = contentSecurityPolicy(shippedConfiguration, ["https://mail.contoso.example"]);
    const framed = host((_, { headers }) => {
      headers.set("Content-Security-Policy", exchange);
    });
    expect((await verifyHost(site, expected(), framed)).problems).toEqual([]);
  });

  test("is compared with the endpoints of its own config.json, and tells what holds", async () => {
    const authority = "https://login.microsoftonline.us/organizations";
    const government = host((file, answer) => {
      if (file === "config.json") answer.body = JSON.stringify({ authority });
    });
    const { problems, configuration } = await verifyHost(site, expected(), government);
    expect(problems.join("\n")).toMatch(/connect-src lacks https:\/\/login\.microsoftonline\.us/u);
    expect(problems.join("\n")).toMatch(
      /connect-src must not have https:\/\/login\.microsoftonline\.com/u,
    );
    expect(configuration?.authority).toBe(authority);
  });

  test("that nobody can reach is told as such", async () => {
    const unreachable = () =>
      Promise.reject(new TypeError("failed", { cause: new Error("ENOTFOUND") }));
    const { problems } = await verifyHost(site, expected(), unreachable);
    expect(problems).toEqual([`${site} cannot be reached: ENOTFOUND`]);
  });

  test.each<readonly [string, string, (answer: Answer) => void, RegExp]>([
    [
      "no page",
      "taskpane.html",
      (answer) => {
        answer.status = 404;
      },
      /taskpane\.html answers 404/u,
    ],
    [
      "a changed script",
      "static/taskpane.0123456789abcdef0123.js",
      (answer) => {
        answer.body = "alert(1)";
      },
      /taskpane\.\w+\.js is not the file of the package/u,
    ],
    [
      "a missing icon",
      "assets/icon-16.png",
      (answer) => {
        answer.status = 404;
      },
      /assets\/icon-16\.png answers 404/u,
    ],
    [
      "a missing manifest",
      "manifest.xml",
      (answer) => {
        answer.status = 403;
      },
      /manifest\.xml answers 403/u,
    ],
    [
      "no policy",
      "taskpane.html",
      ({ headers }) => {
        headers.delete("Content-Security-Policy");
      },
      /without Content-Security-Policy/u,
    ],
    [
      "a policy that runs inline scripts",
      "taskpane.html",
      ({ headers }) => {
        headers.set(
          "Content-Security-Policy",
          policy.replace("script-src", "script-src 'unsafe-inline'"),
        );
      },
      /script-src .*'unsafe-inline'/u,
    ],
    [
      "a policy without frame-ancestors",
      "taskpane.html",
      ({ headers }) => {
        headers.set("Content-Security-Policy", policy.replace(/; frame-ancestors.*/u, ""));
      },
      /no frame-ancestors/u,
    ],
    [
      "a policy that lets everybody frame it",
      "taskpane.html",
      ({ headers }) => {
        headers.set(
          "Content-Security-Policy",
          policy.replace("frame-ancestors", "frame-ancestors *"),
        );
      },
      /frame-ancestors must not have \*/u,
    ],
    [
      "X-Frame-Options",
      "taskpane.html",
      ({ headers }) => {
        headers.set("X-Frame-Options", "DENY");
      },
      /X-Frame-Options/u,
    ],
    [
      "sniffing",
      "taskpane.html",
      ({ headers }) => {
        headers.delete("X-Content-Type-Options");
      },
      /without X-Content-Type-Options/u,
    ],
    [
      "another Referrer-Policy",
      "taskpane.html",
      ({ headers }) => {
        headers.set("Referrer-Policy", "unsafe-url");
      },
      /Referrer-Policy: unsafe-url/u,
    ],
    [
      "a page that is kept",
      "taskpane.html",
      ({ headers }) => {
        headers.set("Cache-Control", "max-age=3600");
      },
      /taskpane\.html must be asked for each time/u,
    ],
    [
      "a hashed file that is not kept",
      "static/taskpane.0123456789abcdef0123.js",
      ({ headers }) => {
        headers.set("Cache-Control", "no-cache");
      },
      /may be kept for ever/u,
    ],
    [
      "a script as text",
      "static/taskpane.0123456789abcdef0123.js",
      ({ headers }) => {
        headers.set("Content-Type", "text/plain");
      },
      /is served as text\/plain/u,
    ],
    [
      "a broken configuration",
      "config.json",
      (answer) => {
        answer.body = '{ "clientId": 1 }';
      },
      /config\.json: \/clientId/u,
    ],
    [
      "a configuration that is not given out",
      "config.json",
      (answer) => {
        answer.status = 500;
      },
      /config\.json answers 500/u,
    ],
  ])("with %s has a problem", async (_, changed, change, problem) => {
    const broken = host((file, answer) => {
      if (file === changed) change(answer);
    });
    const { problems } = await verifyHost(site, expected(), broken);
    expect(problems.join("\n")).toMatch(problem);
  });

  test("at another address than its manifest names has a problem", async () => {
    const elsewhere = "https://other.contoso.example/ma1l";
    const moved = (address: string) => host()(address.replace(elsewhere, site));
    const { problems } = await verifyHost(elsewhere, expected(), moved);
    expect(problems.join("\n")).toMatch(/manifest\.xml: .* is not below https:\/\/other/u);
  });
});
