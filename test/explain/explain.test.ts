import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { defang } from "../../src/explain/defang";
import { explain } from "../../src/explain/explain";
import type { Explanation } from "../../src/explain/explanation";
import { languages } from "../../src/explain/language";
import type { Language } from "../../src/explain/language";
import { english } from "../../src/explain/text/en";
import { japanese } from "../../src/explain/text/ja";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "../checks/support/message";
import type { MessageParts } from "../checks/support/message";
import { genuine } from "../checks/mail/genuine";
import { scams } from "../checks/mail/scams";

const explained = (parts: MessageParts, language: Language = "en"): Explanation =>
  explain(checkMessage(makeMessage(parts), bundledRuleSet), language, bundledRuleSet);

/** Every string of an explanation, wherever it stands. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Details under any name, so that a sentence that takes none of them shows `undefined`. */
const details = new Proxy({}, { get: (_target, name) => `«${String(name)}»` });

describe.each([
  ["ja", japanese],
  ["en", english],
] as const)("texts in %s", (language, texts) => {
  test.each(Object.entries(texts.findings))("%s reads as a sentence", (_code, sentence) => {
    // Every sentence takes an object of strings; which names it has is for the compiler to check.
    const read = (sentence as (values: object) => string)(details);
    expect(read).toMatch(language === "ja" ? /\p{scx=Hiragana}/u : /^[A-Z“«]/u);
    expect(read.at(-1)).toBe(language === "ja" ? "。" : ".");
    expect(read).not.toMatch(/undefined|\[object/u);
  });

  test("has nothing empty", () => {
    const strings = stringsIn(texts);
    expect(strings.length).toBeGreaterThan(40);
    expect(strings.filter((text) => text.trim() === "")).toEqual([]);
  });
});

test("both languages have the same texts", () => {
  const keys = (value: object): readonly string[] =>
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === "object" && inner !== null ? keys(inner).map((k) => `${key}.${k}`) : [key],
    );
  expect(keys(japanese)).toEqual(keys(english));
});

describe.each(languages)("explanations in %s", (language) => {
  test.each([...scams, ...genuine, { what: "nothing at all" }])("$what", (parts) => {
    const strings = stringsIn(explained(parts, language));
    expect(strings.filter((text) => /\{brand\}|undefined|\[object/u.test(text))).toEqual([]);
  });
});

const own = "info@welcome.americanexpress.com";
test.each<[string, MessageParts, string]>([
  ["scam", { name: "Amex" }, english.headlines.scam],
  [
    "suspicious",
    { name: "Amex", address: own, authentication: "pass", replyTo: "a@evil.example" },
    english.headlines.suspicious,
  ],
  [
    "forwarded",
    {
      text: "Is this real?\n-----Original Message-----\nDear American Express customer https://evil.example/x",
    },
    english.headlines["suspicious-forwarded"],
  ],
  [
    "unchecked",
    { name: "Amex", address: own, body: null },
    english.headlines["suspicious-unchecked"],
  ],
  [
    "no signs",
    { name: "Amex", address: own, authentication: "pass", text: "Hello" },
    english.headlines["no-signs"],
  ],
  [
    "no signs, unconfirmed",
    { name: "Amex", address: own, text: "Hello" },
    english.headlines["no-signs-unconfirmed"],
  ],
  ["unrelated", { text: "Hello" }, english.headlines.unrelated],
  [
    "unrelated, and names the brand",
    { text: "We take American Express." },
    english.headlines["unrelated-named"],
  ],
])("the headline of a message that is %s", (_what, parts, headline) => {
  expect(explained(parts).headline).toBe(headline.replaceAll("{brand}", bundledRuleSet.brand.en));
});

test("the row of a caution says what is odd, without saying its host twice", () => {
  const { signs } = explained({
    name: "Amex",
    address: own,
    authentication: "pass",
    replyTo: "a@evil.example",
  });
  expect(signs[0]).toMatchObject({
    status: "caution",
    summary: "A reply would go to “evil.example”, not to American Express.",
    hosts: [],
  });
});

test("what is hostile comes out visible, bounded and dead", () => {
  const hostile = `Amex \u202e\u0000 <script>alert(1)</script> ${"x".repeat(100_000)}`;
  const explanation = explained({
    name: hostile,
    subject: hostile,
    html: `<a href="https://evil.example/${"y".repeat(100_000)}">https://www.americanexpress.com/\u202e</a>`,
    attachments: [`\u202e${"z".repeat(1000)}.html`],
  });
  for (const text of stringsIn(explanation)) {
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text.length).toBeLessThan(2500);
  }
  for (const { address, target, findings } of explanation.links) {
    expect(address + target).not.toMatch(/https?:/iu);
    for (const { code, evidence } of findings) {
      if (code !== "link-text-differs") expect(evidence).not.toMatch(/https?:/iu);
    }
  }
});

test.each([
  ["https://example.com/a.b?c=d.e", "hxxps://example[.]com/a.b?c=d.e"],
  ["HTTP://Example.com", "hxxp://Example[.]com"],
  ["www.example.com/x", "www[.]example[.]com/x"],
  ["mailto:a@example.com", "mailto:a@example[.]com"],
  ["javascript:alert(1)", "javascript:alert(1)"],
  ["https:\\\\example.com\\x", "hxxps:\\\\example[.]com\\x"],
  ["", ""],
])("%s is written as %s", (address, dead) => {
  expect(defang(address)).toBe(dead);
});
