import { expect, test } from "@jest/globals";
import { unicodeHost } from "../../src/web/unicode-host";

test.each([
  ["www.example.com", "www.example.com"],
  ["xn--wgv71a.jp", "日本.jp"],
  ["www.xn--bcher-kva.example", "www.bücher.example"],
])("%s reads %s", (host, expected) => {
  expect(unicodeHost(host)).toBe(expected);
});

test.each(["xn--", "xn--a-\u0000.jp", "xn--99999999999", `xn--${"a9".repeat(40)}.jp`])(
  "%j cannot be decoded and stays",
  (host) => {
    expect(unicodeHost(host)).toBe(host);
  },
);
