import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { hostShownIn } from "../../src/web/host-shown-in";
import { hostileString, longTexts } from "./hostile-strings";

test.each([
  ["https://www.example.com/ja-jp", "www.example.com"],
  ["HTTP://WWW.EXAMPLE.COM", "www.example.com"],
  ["www.example.com", "www.example.com"],
  ["example.com/ja-jp", "example.com"],
  ["example.co.jp", "example.co.jp"],
  ["example.com:8080", "example.com"],
  ["<https://example.com>", "example.com"],
  ["「example.com」", "example.com"],
  ["ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ", "www.example.com"],
  ["ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／", "example.com"],
  ["exam\u200bple\u00ad.com", "example.com"],
  ["日本.jp", "xn--wgv71a.jp"],
  ["詳しくはhttps://www.example.com/xをご覧ください", "www.example.com"],
  ["Visit www.example.com now", "www.example.com"],
  ["https://www.example.com@evil.example", "evil.example"],
])("%j shows %s", (text, host) => {
  expect(hostShownIn(text)).toBe(host);
});

test.each([
  "",
  "Log in",
  "ログイン",
  "U.S.A.",
  "e.g.",
  "Inc.",
  "Example, Inc.",
  "p.m.",
  "3.5.2",
  "12.50",
  "2026.11.22",
  "invoice.pdf",
  "report.zip",
  "README.md",
  "Node.js",
  "a@example.com",
  "info@example.com / www",
  "www.",
  "https://",
  "example . com",
  "com",
  "詳細はこちら。",
])("%j shows no address", (text) => {
  expect(hostShownIn(text)).toBeNull();
});

test("any text gives an answer", () => {
  fc.assert(
    fc.property(hostileString, (text) => {
      expect(hostShownIn(text)).not.toBe("");
    }),
    { numRuns: 500 },
  );
});

test.each(longTexts)("much of $piece is read whole", ({ text }) => {
  expect(() => hostShownIn(text)).not.toThrow();
});
