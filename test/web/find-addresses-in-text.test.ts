import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findAddressesInText } from "../../src/web/find-addresses-in-text";
import { hostileString, longTexts } from "./hostile-strings";

const written = (text: string): readonly string[] =>
  findAddressesInText(text).map((found) => found.written);

describe("an address ends where its sentence goes on", () => {
  test.each([
    ["see https://evil.example/a, then", "https://evil.example/a"],
    ["(https://evil.example/a)", "https://evil.example/a"],
    ["https://evil.example/a_(b)", "https://evil.example/a_(b)"],
    ["[https://evil.example/a(b)c]).", "https://evil.example/a(b)c"],
    ["<https://evil.example/>", "https://evil.example/"],
    ['"https://evil.example"', "https://evil.example"],
    ["【https://evil.example/x】", "https://evil.example/x"],
    ["「www.evil.example」", "www.evil.example"],
    ["（https://evil.example/x）", "https://evil.example/x"],
    ["https://evil.example/のうえ", "https://evil.example/"],
    ["https://s.example.com/982oe/?のうえ", "https://s.example.com/982oe/"],
    ["https://evil.example/x。", "https://evil.example/x"],
    ["https://evil.example。", "https://evil.example"],
    ["https://evil.com。次に", "https://evil.com"],
    ["https://evil.exampleにアクセス", "https://evil.example"],
    ["https://evil.example:8080、", "https://evil.example:8080"],
    ["https://日本語.jpへ", "https://日本語.jp"],
    ["www.evil.example.", "www.evil.example"],
    ["ログインhttps://evil.example/x", "https://evil.example/x"],
    ["URLhttps://evil.example", "https://evil.example"],
    ["https://www.example.com@evil.example/x", "https://www.example.com@evil.example/x"],
    ["http://[::1]/x", "http://[::1]/x"],
    ["evil.com/login now", "evil.com/login"],
    ["https://evil.example?u=https://b.example", "https://evil.example?u=https://b.example"],
  ])("%j has %s", (text, address) => {
    expect(written(text)).toEqual([address]);
  });
});

test("letters that a browser maps to ASCII are part of the host", () => {
  const [found] = findAddressesInText("次 https://𝑙𝑖𝑠ℎ.𝑐𝑜𝑚/x です");
  expect(found).toMatchObject({ written: "https://𝑙𝑖𝑠ℎ.𝑐𝑜𝑚/x" });
  expect(found?.address.host).toBe("lish.com");
});

test("all addresses of a text are found, in its order", () => {
  const text = "www.a.example https://b.example/ c.com/d http://http://e.example";
  expect(findAddressesInText(text).map(({ address }) => address.host)).toEqual([
    "www.a.example",
    "b.example",
    "c.com",
    "http",
    "e.example",
  ]);
});

test.each([
  "",
  "example.com",
  "a@example.com/x",
  "a@www.example.com",
  "and/or",
  "src/web/url.ts",
  "1.5/2.0",
  "U.S./Japan",
  "README.md/LICENSE.md",
  "www",
  "www.",
  "https://",
  "https:// example.com",
  "ftp:example.com",
  "https://amex-●●●●.cn/login",
  "www.××××.example",
  "https://****.example/",
])("%j has none", (text) => {
  expect(written(text)).toEqual([]);
});

test("what is found stands in the text, in order, and apart where it has a dot", () => {
  fc.assert(
    fc.property(hostileString, (text) => {
      let end = 0;
      for (const address of written(text)) {
        const index = text.indexOf(address, end);
        expect(index).toBeGreaterThanOrEqual(end);
        end = address.includes(".") ? index + address.length : index + 1;
      }
    }),
    { numRuns: 500 },
  );
});

test("an address that is written without a dot may hold another", () => {
  expect(written("http://1/http://example.com")).toEqual(["http://1/", "http://example.com"]);
});

test("an address between words is found whole", () => {
  const url = fc.webUrl({ validSchemes: ["http", "https"] });
  fc.assert(
    fc.property(url, (address) => {
      fc.pre(/[a-z0-9/]$/i.test(address));
      expect(written(`前 ${address} 後`)).toEqual([address]);
    }),
  );
});

test.each(longTexts)("much of $piece is searched whole", ({ text }) => {
  for (const address of written(text)) expect(text).toContain(address);
});

test("addresses that follow each other without a space and without a dot are each found once", () => {
  expect(written("https://a@b\\@c/".repeat(3))).toEqual(Array(3).fill("https://a@b\\@c/"));
});
