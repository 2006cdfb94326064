import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalHost } from "../../src/web/canonical-host";
import {
  isSameOrSubdomain,
  knownSuffix,
  registrableDomain,
} from "../../src/web/registrable-domain";
import { isShortener } from "../../src/web/shorteners";
import { hostileString } from "./hostile-strings";

test.each([
  ["www.example.com", "example.com"],
  ["www.example.co.jp.", "example.co.jp"],
  ["WWW.Example.COM", "example.com"],
  ["brand.github.io", "brand.github.io"],
  ["a.brand.workers.dev", "brand.workers.dev"],
  ["example.com.evil.example", "evil.example"],
  ["www_example_com.evil.vip", "evil.vip"],
  ["github.io", null],
  ["com", null],
  ["127.0.0.1", null],
  ["[::1]", null],
  ["", null],
])("%s was registered as %s", (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

test.each([
  ["www.example.co.jp", "co.jp"],
  ["a.github.io", "github.io"],
  ["report.pdf", null],
  ["localhost", null],
])("the list has the suffix of %s: %s", (host, suffix) => {
  expect(knownSuffix(host)).toBe(suffix);
});

describe("domains are compared label by label", () => {
  test.each([
    ["example.com", "example.com", true],
    ["a.b.example.com", "example.com", true],
    ["badexample.com", "example.com", false],
    ["example.com.evil.example", "example.com", false],
    ["com", "example.com", false],
    ["example.com", "", false],
  ])("%s under %s: %s", (host, domain, expected) => {
    expect(isSameOrSubdomain(host, domain)).toBe(expected);
  });
});

describe("canonical hosts", () => {
  test.each([
    ["WWW.Example.COM.", "www.example.com"],
    ["日本.jp", "xn--wgv71a.jp"],
    ["ｅｘａｍｐｌｅ。ｃｏｍ", "example.com"],
    ["0x7f.1", "127.0.0.1"],
    ["[::1]", "[::1]"],
    ["", null],
    [".", null],
    ["a b.com", null],
    ["example.com/x", null],
    ["example.com:80", null],
    ["a@example.com", null],
    ["exa\ud800mple.com", null],
    ["a".repeat(20_000), null],
  ])("%j is %j", (written, host) => {
    expect(canonicalHost(written)).toBe(host);
  });

  test("a canonical host is its own canonical form", () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), hostileString), (written) => {
        const host = canonicalHost(written);
        fc.pre(host !== null && !host.endsWith("."));
        expect(canonicalHost(host)).toBe(host);
      }),
    );
  });
});

test.each([
  ["bit.ly", true],
  ["www.bit.ly", true],
  ["s.yam.com", true],
  ["yam.com", false],
  ["notbit.ly", false],
  ["bit.ly.evil.example", false],
])("%s is a shortener: %s", (host, expected) => {
  expect(isShortener(host)).toBe(expected);
});
