import { describe, expect, test } from "@jest/globals";
import { compareSources } from "../../scripts/sources/compare-sources";
import { machineReadable } from "../../scripts/sources/machine-readable";
import { readSource, type Request } from "../../scripts/sources/read-source";
import { readRuleLists, type RuleList } from "../../scripts/sources/rule-lists";
import { sourcesText } from "../../scripts/sources/sources-text";

const address = "https://www.brand.example/fraud";

const list: RuleList = {
  file: "american-express/owned-domains.json",
  entries: [
    { values: ["brand.example"], source: "page", checked: "2026-11-22" },
    { values: ["brand-card.example"], source: "page", checked: "2026-01-05" },
    { values: ["seen.example"], source: "seen", checked: "2026-11-22" },
  ],
  addresses: new Map([["page", address]]),
};

const page = (html: string): Response =>
  new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });

const answering =
  (answers: Readonly<Record<string, () => Response>>): Request =>
  (asked) => {
    const answer = answers[asked];
    if (answer === undefined)
      throw new TypeError("fetch failed", { cause: new Error("no network") });
    return Promise.resolve(answer());
  };

const textOf = async (request: Request, lists: readonly RuleList[] = [list]): Promise<string> =>
  sourcesText(await compareSources(lists, request));

describe("a list", () => {
  test("is found in its source, whatever the case, width and markup", async () => {
    const html = "<p>BRAND.example<br>ｂｒａｎｄ-ｃａｒｄ．example</p>";
    expect(await textOf(answering({ [address]: () => page(html) }))).toContain(
      `page, 2 entries: names them all: ${address}`,
    );
  });

  test("is told which entries its source does not name, or names in a script only", async () => {
    const html = "<script>'brand-card.example'</script><p>brand.example</p>";
    expect(await textOf(answering({ [address]: () => page(html) }))).toContain(
      `page, 2 entries: does not name brand-card.example: ${address}`,
    );
  });

  test("is told why a source cannot be read, and which source has no address", async () => {
    const text = await textOf(answering({}));
    expect(text).toContain(`page, 2 entries: could not be read (no network): ${address}`);
    expect(text).toContain("source without an address: 1 entry");
  });

  test.each<readonly [string, Request, string]>([
    ["a source was read", answering({ [address]: () => page("brand.example") }), "  none\n"],
    ["no source could be read", answering({}), "  not known: no source could be read\n"],
  ])("is told of new names as far as %s", async (_, request, told) => {
    expect(await textOf(request)).toContain(`in none of our lists:\n${told}`);
  });

  test("is told that there are no new names in the sources that could be read", async () => {
    const other: RuleList = {
      ...list,
      file: "american-express/other.json",
      addresses: new Map([["page", "https://other.example/"]]),
    };
    const request = answering({ [address]: () => page("brand.example") });
    expect(await textOf(request, [list, other])).toContain(
      "none in the sources that could be read",
    );
  });

  test("is told the oldest day on which somebody looked", async () => {
    const text = await textOf(answering({}));
    expect(text).toContain(
      "rules/american-express/owned-domains.json: 3 entries, oldest check 2026-01-05",
    );
    expect(text).toContain("Oldest check: 2026-01-05 (every list)");
  });
});

describe("what is new", () => {
  test("is a host of the brand's that its page names and no list has", async () => {
    const html =
      "<p>www.brand.example, mail.brand.example, evil-brand.example, brand.example.org</p>";
    expect(await textOf(answering({ [address]: () => page(html) }))).toContain(
      `in none of our lists:\n  ${address}: mail.brand.example\n`,
    );
  });

  test.each([
    ["google-domains", ".google.com\n.google.zz\n", "google.zz"],
    [
      "clearurls",
      JSON.stringify({
        providers: {
          known: { redirections: ["^https?:\\/\\/l\\.google\\.com\\/url\\?q=(.*)"] },
          unknown: { redirections: ["^https?:\\/\\/(?:[a-z0-9-]+\\.)*?go\\.example\\/x"] },
          none: {},
        },
      }),
      "go.example",
    ],
  ])("is what the data of %s has", async (source, data, expected) => {
    const redirectors: RuleList = {
      file: "web/redirectors.json",
      entries: [{ values: ["google.com", "l.google.com"], source, checked: "2026-11-22" }],
      addresses: new Map(),
    };
    const dataAddress = machineReadable.get(`web/redirectors.json ${source}`)?.address ?? "";
    const text = await textOf(answering({ [dataAddress]: () => new Response(data) }), [
      redirectors,
    ]);
    expect(text).toContain(`  ${dataAddress}: ${expected}\n`);
  });

  test("is nothing, and said so, where data has another shape than it had", async () => {
    const redirectors: RuleList = {
      file: "web/redirectors.json",
      entries: [{ values: ["a.example"], source: "clearurls", checked: "2026-11-22" }],
      addresses: new Map(),
    };
    const dataAddress = machineReadable.get("web/redirectors.json clearurls")?.address ?? "";
    const text = await textOf(answering({ [dataAddress]: () => new Response("<html>") }), [
      redirectors,
    ]);
    expect(text).toContain(`${dataAddress}: has changed its format`);
  });
});

describe("a source is given up", () => {
  test("that is not reached by https", async () => {
    const never: Request = () => {
      throw new Error("asked");
    };
    expect(await readSource("http://www.brand.example/", never)).toEqual({
      problem: "not an https address",
    });
  });

  test("that leads away from https", async () => {
    const response = page("brand.example");
    Object.defineProperty(response, "url", { value: "http://www.brand.example/" });
    expect(await readSource(address, () => Promise.resolve(response))).toEqual({
      problem: "led away from https",
    });
  });

  test("that answers with an error", async () => {
    const refused: Request = () => Promise.resolve(new Response("", { status: 403 }));
    expect(await readSource(address, refused)).toEqual({ problem: "answered 403" });
  });

  test("that does not end", async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const answer = await readSource(address, () => Promise.resolve(new Response(endless)));
    expect(answer).toEqual({ problem: expect.stringContaining("larger than") });
  });

  test("that does not answer in time", async () => {
    const silent: Request = (_address, { signal }) => {
      expect(signal).toBeInstanceOf(AbortSignal);
      return Promise.reject(new DOMException("The operation timed out.", "TimeoutError"));
    };
    expect(await readSource(address, silent)).toEqual({ problem: "The operation timed out." });
  });
});

test("every list of the rule set is compared, each distinct address asked once", async () => {
  const asked: string[] = [];
  const lists = readRuleLists();
  await compareSources(lists, (each) => {
    asked.push(each);
    return Promise.resolve(page(""));
  });
  expect(lists.map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      "american-express/mail-domains.json",
      "american-express/site-domains.json",
      "american-express/slip-guidance.json",
      "web/shorteners.json",
      "web/redirectors.json",
    ]),
  );
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toContain("https://www.google.com/supported_domains");
  expect(asked.every((each) => URL.canParse(each))).toBe(true);
});
