import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { shippedConfiguration } from "../../src/actions/configuration";
import { makePackage } from "../../scripts/package/make-package";
import { readPackageOptions } from "../../scripts/package/package-options";
import { microsoftClouds } from "../../scripts/package/microsoft-clouds";
import { contentSecurityPolicy, securityHeaders } from "../../scripts/package/site-headers";
import { verifyHost } from "../../scripts/verify-host/verify-host";
import { buildStandInSite } from "./stand-in-site";
import { temporaryFolder } from "../temporary-folder";

const asPackaged = {
  officeScript: microsoftClouds.global.officeScripts[0],
  outlookOrigins: [],
};

const site = "https://addin.contoso.example/mail";
const folder = path.join(temporaryFolder(), "out");
const policy = contentSecurityPolicy(shippedConfiguration, asPackaged);

beforeAll(async () => {
  const args = ["--origin", "https://addin.contoso.example", "--path", "/mail", "--out", folder];
  const options = await readPackageOptions(args);
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
    const isThere = existsSync(local);
    if (isThere && !file.startsWith("assets/")) {
      headers.set("Cache-Control", file.startsWith("static/") ? "immutable" : "no-cache");
    }
    const answer: Answer = isThere
      ? { status: 200, headers, body: Buffer.from(readFileSync(local)) }
      : { status: 404, headers, body: "" };
    change(file, answer);
    return Promise.resolve(new Response(answer.body, answer));
  };
}

const expected = () => ({
  checksums: readFileSync(path.join(folder, "SHA256SUMS"), "utf8"),
  settings: readFileSync(path.join(folder, "package-settings.json"), "utf8"),
});

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

  test("may be framed by an Exchange Server's Outlook only if packaged for it", async () => {
    const exchange = contentSecurityPolicy(shippedConfiguration, {
      ...asPackaged,
      outlookOrigins: ["https://mail.contoso.example"],
    });
    const framed = host((_, { headers }) => {
      headers.set("Content-Security-Policy", exchange);
    });
    const outlookOrigins = ["https://mail.contoso.example"];
    const settings = JSON.stringify({ site, ...asPackaged, outlookOrigins });
    const packagedForIt = { ...expected(), settings };
    expect((await verifyHost(site, packagedForIt, framed)).problems).toEqual([]);
    expect((await verifyHost(site, expected(), framed)).problems.join("\n")).toMatch(
      /frame-ancestors must not have https:\/\/mail\.contoso\.example/u,
    );
    expect((await verifyHost(site, packagedForIt, host())).problems.join("\n")).toMatch(
      /frame-ancestors lacks https:\/\/mail\.contoso\.example/u,
    );
  });

  test("is compared with the endpoints of its own config.json, and tells what holds", async () => {
    const authority = "https://login.microsoftonline.us/organizations";
    const government = host((file, answer) => {
      if (file === "config.json") answer.body = JSON.stringify({ authority });
    });
    const { problems, live } = await verifyHost(site, expected(), government);
    expect(problems.join("\n")).toMatch(/connect-src lacks https:\/\/login\.microsoftonline\.us/u);
    expect(problems.join("\n")).toMatch(
      /connect-src must not have https:\/\/login\.microsoftonline\.com/u,
    );
    expect(live?.configuration.authority).toBe(authority);
  });

  test.each([
    ["br", /^The host compresses with Brotli: .* is 1 KB at the best level\.$/u],
    ["gzip", /^The host compresses with gzip: .* With Brotli it would be 1 KB\.$/u],
    [
      null,
      /^The host does not compress static\/taskpane\.\w+\.js\. .* up to 2 KB; with gzip it would be 1 KB, with Brotli 1 KB\.$/u,
    ],
  ])("that compresses scripts with %s is told what the pane loads", async (encoding, sentence) => {
    const compressing = host((file, { headers }) => {
      const isScript = file.endsWith(".js");
      if (isScript && encoding !== null) headers.set("Content-Encoding", encoding);
    });
    const { compression } = await verifyHost(site, expected(), compressing);
    expect(compression).toMatch(sentence);
  });

  test("that nobody can reach is told as such", async () => {
    const unreachable = () =>
      Promise.reject(new TypeError("failed", { cause: new Error("ENOTFOUND") }));
    const { problems } = await verifyHost(site, expected(), unreachable);
    expect(problems).toEqual([`${site} cannot be reached: ENOTFOUND`]);
  });

  test("whose certificate is a private authority's is told how to be trusted", async () => {
    const cause = Object.assign(new Error("self-signed certificate in certificate chain"), {
      code: "SELF_SIGNED_CERT_IN_CHAIN",
    });
    const { problems } = await verifyHost(site, expected(), () =>
      Promise.reject(new TypeError("fetch failed", { cause })),
    );
    expect(problems.join("\n")).toMatch(/NODE_EXTRA_CA_CERTS=root\.pem npm run verify-host/u);
  });

  test.each<readonly [string, (answer: Answer) => void, RegExp]>([
    [
      "to be kept for ever",
      ({ headers }) => {
        headers.set("Cache-Control", "public, max-age=31536000, immutable");
      },
      /^"not found" is served with Cache-Control: public, max-age=31536000, immutable/u,
    ],
    [
      "with a page",
      (answer) => {
        answer.status = 200;
      },
      /^a missing file in static\/ returns 200: it must return 404$/u,
    ],
  ])("must not answer %s for a file that is not there", async (_, change, problem) => {
    const broken = host((file, answer) => {
      if (!existsSync(path.join(folder, file))) change(answer);
    });
    const { problems } = await verifyHost(site, expected(), broken);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  test("with one mistake for every file has one problem", async () => {
    const broken = host((_, { headers }) => {
      headers.set("Content-Security-Policy", `${policy}; sandbox`);
    });
    const { problems, filesCompared } = await verifyHost(site, expected(), broken);
    expect(problems).toEqual([
      "Content-Security-Policy: remove the directive sandbox " +
        `(all ${String(filesCompared)} files)`,
    ]);
  });

  test("that redirects pages says so, without following", async () => {
    const redirecting = host((file, answer) => {
      if (file !== "support.html") return;
      answer.status = 308;
      answer.headers.set("Location", "/mail/support");
    });
    const { problems } = await verifyHost(site, expected(), redirecting);
    expect(problems).toContain(
      "is redirected to /mail/support (308): serve it without a redirect (support.html)",
    );
  });

  test.each<readonly [string, string, (answer: Answer) => void, RegExp]>([
    [
      "an embedder policy",
      "taskpane.html",
      ({ headers }) => {
        headers.set("Cross-Origin-Embedder-Policy", "require-corp");
      },
      /require-corp, so the browser refuses Office\.js/u,
    ],
    [
      "icons for this host alone",
      "assets/icon-16.png",
      ({ headers }) => {
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
      },
      /same-origin, so Outlook cannot show the icons \(assets\/icon-16\.png\)/u,
    ],
    [
      "two policies",
      "taskpane.html",
      ({ headers }) => {
        headers.append("Content-Security-Policy", "sandbox");
      },
      /two Content-Security-Policy headers/u,
    ],
    [
      "an icon that is not kept",
      "assets/icon-16.png",
      ({ headers }) => {
        headers.set("Cache-Control", "no-cache");
      },
      /Outlook may show none: remove that header \(assets\/icon-16\.png\)/u,
    ],
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
      /differs from the package \(static\/taskpane\.\w+\.js\)/u,
    ],
    [
      "a missing icon",
      "assets/icon-16.png",
      (answer) => {
        answer.status = 404;
      },
      /answers 404 \(assets\/icon-16\.png\)/u,
    ],
    [
      "a missing manifest",
      "manifest.xml",
      (answer) => {
        answer.status = 403;
      },
      /answers 403 \(manifest\.xml\)/u,
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
      /must be revalidated each time.*\(taskpane\.html\)/u,
    ],
    [
      "a hashed file that is not kept",
      "static/taskpane.0123456789abcdef0123.js",
      ({ headers }) => {
        headers.set("Cache-Control", "no-cache");
      },
      /can be cached forever/u,
    ],
    [
      "a script as text",
      "static/taskpane.0123456789abcdef0123.js",
      ({ headers }) => {
        headers.set("Content-Type", "text/plain");
      },
      /\.js served as text\/plain/u,
    ],
    [
      "a broken configuration",
      "config.json",
      (answer) => {
        answer.body = '{ "clientId": 1 }';
      },
      /config\.json: clientId: it must be the Application/u,
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
    expect(problems.join("\n")).toMatch(/manifest\.xml is for another address, https:\/\/addin/u);
  });
});
