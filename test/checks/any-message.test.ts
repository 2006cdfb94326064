import { afterEach, beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkMessage } from "../../src/checks/check-message";
import type { CheckResult } from "../../src/checks/check-result";
import { signIds } from "../../src/checks/check-result";
import { statusOf } from "../../src/checks/severity";
import { explain } from "../../src/explain/explain";
import { languages } from "../../src/explain/language";
import type { Message } from "../../src/message/message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { scams } from "./mail/scams";
import { makeMessage } from "./support/message";

/** Pieces that mean something to a check, among any other characters. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    "American Express",
    "アメックス",
    "ログインしてください",
    "カード番号を入力",
    "never ask",
    " ",
    "\n",
    "https://",
    "www.",
    ".example",
    "@",
    "americanexpress.com",
    "\u202e",
    "\u0000",
    "\ud800",
    "𝐀",
    "<a href='",
    "'>",
    "</a>",
    "<form action=",
    "<base href=",
    "<!--",
    "javascript:",
    "%",
    "…",
    "。",
  ),
);
const text = fc.string({ unit, maxLength: 40 });
const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });
const mailbox = fc.record({ displayName: text, address: text });
const headerName = fc.constantFrom("authentication-results", "received", "return-path", "x");
const anyMessage: fc.Arbitrary<Message> = fc.record({
  from: fc.array(mailbox, { maxLength: 3 }),
  sender: orNull(mailbox),
  replyTo: fc.array(mailbox, { maxLength: 2 }),
  subject: text,
  body: orNull(fc.record({ html: orNull(text), text: orNull(text) })),
  headerFields: orNull(fc.array(fc.record({ name: headerName, value: text }), { maxLength: 4 })),
  attachments: orNull(
    fc.array(fc.record({ name: text, contentType: text, inline: fc.boolean() }), { maxLength: 2 }),
  ),
});

function expectWellFormed({ presentsAs, verdict, signs, ruleSet }: CheckResult): void {
  expect(ruleSet).toEqual({ id: bundledRuleSet.id, version: bundledRuleSet.version });
  expect(signs.map(({ id }) => id)).toEqual(signIds);
  expect(presentsAs).toBe(verdict === "unrelated" ? null : bundledRuleSet.id);
  if (presentsAs === null) {
    expect(signs.map(({ status }) => status)).toEqual(signIds.map(() => "unknown"));
    return;
  }
  for (const { status, findings } of signs) expect(status).toBe(statusOf(findings));
  const [sender, links] = signs;
  if (verdict === "no-signs") {
    expect(["clear", "unknown"]).toContain(sender.status);
    expect(links.status).not.toBe("warning");
  }
  if (verdict === "scam") {
    expect([sender.status, links.status]).toContain("warning");
  }
}

test("any message gives a well-formed result that can be explained", () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const result = checkMessage(message, bundledRuleSet);
      expectWellFormed(result);
      for (const language of languages) {
        expect(() => explain(result, language, bundledRuleSet)).not.toThrow();
      }
    }),
    { numRuns: 400 },
  );
});

test("the same message gives the same result", () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(checkMessage(message, bundledRuleSet)).toEqual(checkMessage(message, bundledRuleSet));
    }),
    { numRuns: 50 },
  );
});

/** What a browser or Node has and the checks must not need. */
const hostGlobals = [
  "document",
  "window",
  "navigator",
  "fetch",
  "XMLHttpRequest",
  "process",
  "Buffer",
  "require",
  "setTimeout",
  "Office",
  "DOMParser",
  "localStorage",
];
const kept = new Map<string, PropertyDescriptor>();

beforeEach(() => {
  kept.clear();
});

afterEach(() => {
  for (const [name, descriptor] of kept) Object.defineProperty(globalThis, name, descriptor);
});

test("the checks need nothing of a browser or of Node", () => {
  const message = makeMessage(scams[0] ?? {});
  const expected = checkMessage(message, bundledRuleSet);
  for (const name of hostGlobals) {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    if (descriptor?.configurable !== true) continue;
    kept.set(name, descriptor);
    Reflect.deleteProperty(globalThis, name);
  }
  const result = checkMessage(message, bundledRuleSet);
  const explanation = explain(result, "ja", bundledRuleSet);
  for (const [name, descriptor] of kept) Object.defineProperty(globalThis, name, descriptor);
  expect(kept.size).toBeGreaterThan(3);
  expect(result).toEqual(expected);
  expect(explanation.verdict).toBe("scam");
});
