import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressesWithin } from "../../src/web/addresses-within";
import { parseLinkAddress } from "../../src/web/parse-address";
import { hostileString } from "./hostile-strings";

function hostsWithin(written: string): readonly string[] {
  const address = parseLinkAddress(written);
  if (address.kind !== "web") throw new Error(`${written} is ${address.kind}`);
  return addressesWithin(address).map(({ host }) => host);
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const site = "https://www.site.example";

test.each([
  ["a query", `${site}/r?anything=https://evil.example/id`],
  ["percent-encoded", `${site}/r?anything=https%3A%2F%2Fevil.example%2Fid`],
  ["percent-encoded several times", `${site}/r?a=https%25253A%25252F%25252Fevil.example`],
  ["a query without a name", `${site}/r?https://evil.example/id`],
  ["without a scheme", `${site}/r?next=evil.jp/id`],
  ["two slashes for a scheme", `${site}/r?anything=//evil.example/id`],
  ["two backslashes", `${site}/r?anything=%5C%5Cevil.example/id`],
  ["www", `${site}/r?next=www.evil.example`],
  ["base64", `${site}/r?anything=${base64("https://evil.example/id")}`],
  [
    "base64 for addresses",
    `${site}/r?a=${base64("https://evil.example/?????>>>").replaceAll("+", "-").replaceAll("/", "_")}`,
  ],
  ["a fragment", `${site}/#https://evil.example/id`],
  ["a fragment's parameter", `${site}/#/login?next=https%3A%2F%2Fevil.example`],
  ["a path", `${site}/redirect/https://evil.example/id`],
  ["a path, encoded", `${site}/redirect/https%3A%2F%2Fevil.example%2Fid/x`],
  ["a path, base64", `${site}/redirect/${base64("https://evil.example/id")}`],
  ["hexadecimal digits", `${site}/r?a=${Buffer.from("https://evil.example/id").toString("hex")}`],
  ["a path that begins with a host", `${site}//evil.jp/id`],
  ["a path without a scheme", `${site}/redirect/evil.jp/id`],
])("an address in %s: %s", (_, written) => {
  expect(hostsWithin(written).some((host) => /(?:^|\.)evil\./.test(host))).toBe(true);
});

test.each([
  ["no query", `${site}/ja-jp/cards/`],
  ["words", `${site}/r?next=accounts&lang=ja-jp&cmp=spring.sale`],
  ["a page's name", `${site}/redirect/index.html?next=logon.do`],
  ["a path within the site", `${site}/login?next=/ja-jp/account/home`],
  ["a mail address", `${site}/r?mail=reader@mail.example`],
  ["numbers and dots", `${site}/v1.2.3/?v=10.2.1`],
  ["base64 of something else", `${site}/r?token=${base64("a token of a session, no address")}`],
])("none in %s: %s", (_, written) => {
  expect(hostsWithin(written)).toEqual([]);
});

test("any address is looked through, and no more is told than can be read", () => {
  fc.assert(
    fc.property(hostileString, (text) => {
      const address = parseLinkAddress(`${site}/${text}`);
      if (address.kind === "web") expect(addressesWithin(address).length).toBeLessThanOrEqual(16);
    }),
  );
});
