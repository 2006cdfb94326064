import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { maxAddressLength, parseBase, parseLinkAddress } from "../../src/web/parse-address";
import type { WebAddress } from "../../src/web/parsed-address";
import { hostileString, longTexts } from "./hostile-strings";

function parseWeb(written: string, base: string | null = null): WebAddress {
  const parsed = parseLinkAddress(written, parseBase(base));
  if (parsed.kind !== "web") throw new Error(`${written} is ${parsed.kind}`);
  return parsed;
}

describe("it opens the host that a browser opens", () => {
  test.each([
    ["https://www.example.com/x", "www.example.com"],
    ["  \u0001https://www.example.com/ \n", "www.example.com"],
    ["ht\ntps://www.exa\tmple.com/", "www.example.com"],
    ["HTTPS://WWW.Example.COM", "www.example.com"],
    ["https:\\\\evil.example\\www.example.com", "evil.example"],
    ["https:evil.example", "evil.example"],
    ["https:////evil.example", "evil.example"],
    ["https://www.example.com@evil.example/", "evil.example"],
    ["https://www.example.com%2f@evil.example/", "evil.example"],
    ["https://evil.example#@www.example.com", "evil.example"],
    ["https://www.example.com.", "www.example.com"],
    ["https://evil%2eexample/", "evil.example"],
    ["https://𝑒𝑣𝑖𝑙.𝑒𝑥𝑎𝑚𝑝𝑙𝑒/", "evil.example"],
    ["https://ｅｖｉｌ。ｅｘａｍｐｌｅ/", "evil.example"],
    ["https://ev\u00adil\u200b.example/", "evil.example"],
    ["https://日本.jp/", "xn--wgv71a.jp"],
    ["http://2130706433/", "127.0.0.1"],
    ["http://0x7f.1/", "127.0.0.1"],
    ["http://0177.0.0.01/", "127.0.0.1"],
    ["http://[::FFFF:127.0.0.1]:8080/", "[::ffff:7f00:1]"],
    ["https://evil.example:443/", "evil.example"],
  ])("%j opens %s", (written, host) => {
    expect(parseWeb(written).host).toBe(host);
  });
});

describe("addresses without a scheme", () => {
  test.each([
    ["www.example.com/x", null, "http://www.example.com/x"],
    ["example.co.jp", null, "http://example.co.jp/"],
    ["example.com:8080/x", null, "http://example.com:8080/x"],
    ["ａｍｅ.ｃｏｍ", null, "http://ame.com/"],
    ["//evil.example/x", null, "https://evil.example/x"],
    ["\\\\evil.example\\x", null, "https://evil.example/x"],
    ["//evil.example/x", "http://www.example.com/", "http://evil.example/x"],
    ["/x", "https://evil.example/a/b", "https://evil.example/x"],
    ["x.php", "https://evil.example/a/b", "https://evil.example/a/x.php"],
    ["?x", "//evil.example/a", "https://evil.example/a?x"],
    ["www.evil.example", "https://www.example.com/", "http://www.evil.example/"],
  ])("%j with base %j opens %s", (written, base, href) => {
    expect(parseWeb(written, base).href).toBe(href);
  });

  test.each([
    "/x",
    "page.html",
    "login",
    "?q=1",
    "../a",
    "a@example.com",
    ".com",
    "x.invalid-suffix-",
  ])("%j leads nowhere", (written) => {
    expect(parseLinkAddress(written)).toEqual({ kind: "relative" });
  });
});

describe("what opens no web page", () => {
  test.each([
    ["", { kind: "empty" }],
    [" \n\t", { kind: "empty" }],
    ["#top", { kind: "fragment" }],
    ["#", { kind: "fragment" }],
    ["https://", { kind: "malformed" }],
    ["https://a b/", { kind: "malformed" }],
    ["http://[::1", { kind: "malformed" }],
    ["https://exa\ud800mple.com/", { kind: "malformed" }],
    ["javascript:alert(1)", { kind: "dangerous", scheme: "javascript", host: null }],
    [" java\nscript\t:alert(1)", { kind: "dangerous", scheme: "javascript", host: null }],
    ["DATA:text/html,x", { kind: "dangerous", scheme: "data", host: null }],
    [
      "blob:https://www.example.com/1",
      { kind: "dangerous", scheme: "blob", host: "www.example.com" },
    ],
    ["file:///c:/x", { kind: "dangerous", scheme: "file", host: null }],
    ["C:\\invoice.exe", { kind: "dangerous", scheme: "file", host: null }],
    ["vbscript:x", { kind: "dangerous", scheme: "vbscript", host: null }],
    [
      "ms-word:ofe|u|https://evil.example/a",
      { kind: "dangerous", scheme: "ms-word", host: "evil.example" },
    ],
    [
      "ftp://user:word@evil.example:2121/a",
      { kind: "dangerous", scheme: "ftp", host: "evil.example" },
    ],
    [
      "file://evil.example/share/a.exe",
      { kind: "dangerous", scheme: "file", host: "evil.example" },
    ],
    [
      "file:%5C%5Cevil.example%5Cshare",
      { kind: "dangerous", scheme: "file", host: "evil.example" },
    ],
    [
      "search-ms:query=a&crumb=location:%5C%5Cevil.example%5Cshare",
      { kind: "dangerous", scheme: "search-ms", host: "evil.example" },
    ],
    [
      "intent://evil.example/#Intent;scheme=https;end",
      { kind: "dangerous", scheme: "intent", host: "evil.example" },
    ],
    [
      "view-source:https://evil.example/",
      { kind: "dangerous", scheme: "view-source", host: "evil.example" },
    ],
    ["tel:+81-3-0000-0000", { kind: "telephone" }],
    ["sms:+8130000?body=x", { kind: "telephone" }],
    ["mailto:a%40b.example", { kind: "mail", addresses: ["a@b.example"] }],
    ["mailto:?subject=x", { kind: "mail", addresses: [] }],
    [
      "MAILTO:a@b.example,c@d.example?subject=to&cc=e@f.example&BCC=g@h.example",
      { kind: "mail", addresses: ["a@b.example", "c@d.example", "e@f.example", "g@h.example"] },
    ],
  ])("%j", (written, expected) => {
    expect(parseLinkAddress(written)).toEqual(expected);
  });
});

describe("oddities", () => {
  test.each([
    ["https://www.example.com/", []],
    ["https://WWW.EXAMPLE.COM.:443/", []],
    ["https://日本。jp/", ["internationalised-host"]],
    ["https://xn--wgv71a.jp/", ["internationalised-host"]],
    ["https://a@www.example.com/", ["user-info"]],
    ["https://www.example.com:8443/", ["port"]],
    ["http://0x7f.1/", ["ip-address"]],
    ["http://[::1]/", ["ip-address"]],
    ["https://𝑒𝑣𝑖𝑙.example/", ["disguised-letters"]],
    ["https://ev\u00adil.example/", ["disguised-letters"]],
    ["https://%65vil.example/", ["disguised-letters"]],
    ["https://www.example.com/Xapz.PHP?a=1", ["php-path"]],
    ["https://www.example.com/php", []],
    ["https://a:b@𝑒𝑣𝑖𝑙.example:81/x.php", ["user-info", "port", "disguised-letters", "php-path"]],
  ])("%s has %j", (written, oddities) => {
    expect(parseWeb(written).oddities).toEqual(oddities);
  });
});

test("the host is readable beside its punycode", () => {
  expect(parseWeb("https://xn--wgv71a.jp/").unicodeHost).toBe("日本.jp");
});

test("any two strings give an answer that, if it is a web address, is one to a browser", () => {
  fc.assert(
    fc.property(hostileString, fc.option(hostileString), (written, base) => {
      const parsed = parseLinkAddress(written, parseBase(base));
      if (parsed.kind !== "web") return;
      expect(new URL(parsed.href).href).toBe(parsed.href);
      expect(parsed.host).not.toBe("");
    }),
    { numRuns: 500 },
  );
});

test("an absolute address opens what the URL standard says", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (written) => {
      expect(parseWeb(written).href).toBe(new URL(written).href);
    }),
  );
});

describe("an address too long to be true", () => {
  const path = "a".repeat(maxAddressLength);

  test("is read at its beginning, and that is told", () => {
    const { host, href, oddities } = parseWeb(`https://a.example/${path}`);
    expect({ host, oddities }).toEqual({ host: "a.example", oddities: ["too-long"] });
    expect(href).toHaveLength(maxAddressLength);
  });

  test("is none as long as it is read whole", () => {
    const { oddities } = parseWeb(`https://a.example/${path}`.slice(0, maxAddressLength));
    expect(oddities).toEqual([]);
  });

  test("as a base makes all that is relative to it such, and short", () => {
    const { host, href, oddities } = parseWeb("x", `https://a.example/${"a/".repeat(path.length)}`);
    expect({ host, oddities }).toEqual({ host: "a.example", oddities: ["too-long"] });
    expect(href.length).toBeLessThan(3_000);
  });

  test.each([
    ["ideographs", "漢"],
    ["ideographs, percent-encoded", "%E6%BC%A2"],
    ["letters", "a"],
  ])("has a host of more %s than any that opens", (_, letter) => {
    expect(parseLinkAddress(`https://${letter.repeat(600)}.example/`).kind).toBe("malformed");
  });

  test.each([
    ["invisible characters", "\u00ad"],
    ["percent-encoded ones", "%C2%AD"],
  ])("has a host that opens, with many %s in it", (_, invisible) => {
    expect(parseWeb(`https://a${invisible.repeat(600)}b.example/`).host).toBe("ab.example");
  });

  test("writes to no more mail addresses than a reader could look through", () => {
    expect(parseLinkAddress(`mailto:${"a@b.example,".repeat(1000)}`)).toHaveProperty(
      "addresses.length",
      100,
    );
  });
});

test.each(longTexts)("much of $piece is read whole", ({ text }) => {
  expect(parseLinkAddress(text)).toHaveProperty("kind");
  expect(parseLinkAddress(`https://${text}`, parseBase(text))).toHaveProperty("kind");
});
