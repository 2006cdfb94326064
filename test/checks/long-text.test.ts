import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { maxTextLength } from "../../src/checks/scanned-text";
import type { CheckResult } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const scam =
  '<p>American Express</p><p>Your account is blocked. Enter your card number.</p><a href="https://login.billing.example/">Log in</a><p>American Express Customer Service</p>';

const filler = (length: number): string =>
  "<p>The roses are out. Come and see them.</p>".repeat(Math.ceil(length / 44));
/** More than is read of a text. */
const padding = filler(1.5 * maxTextLength);
const hidden = `<div style="display:none">${padding}</div>`;

const checked = (parts: MessageParts): CheckResult =>
  checkMessage(makeMessage(parts), bundledRuleSet);

const codesOf = ({ signs }: CheckResult): readonly string[] =>
  signs.flatMap(({ id, findings }) =>
    findings
      .filter(({ code, severity }) => code === "text-too-long" && severity === "unknown")
      .map(() => id),
  );

describe("padding does not make a scam clean", () => {
  test.each([
    ["above it", padding + scam],
    ["below it", scam + padding],
    ["hidden above it", hidden + scam],
    ["hidden below it", scam + hidden],
    ["hidden on both sides", hidden + scam + hidden],
    ["for Outlook alone above it", `<!--[if mso]>${padding}<![endif]-->${scam}`],
    ["for Outlook alone below it", `${scam}<!--[if mso]>${padding}<![endif]-->`],
    ["in pictures' texts", `${scam}<img alt="${padding.replaceAll(/<.{1,2}>/gu, "")}">`],
  ])("%s", (_, html) => {
    expect(checked({ html }).verdict).toBe("scam");
  });

  test("in plain text", () => {
    const text = `American Express\n\nYour account is blocked. Enter your card number: https://login.billing.example/\n`;
    const roses = "The roses are out.\n".repeat(maxTextLength / 6);
    expect(checked({ text: roses + text }).verdict).toBe("scam");
    expect(checked({ text: text + roses }).verdict).toBe("scam");
  });

  test("on both sides of it: then it is told that it was not read whole", () => {
    expect(checked({ html: padding + scam + padding }).isTooLong).toBe(true);
  });
});

describe("a text that is read whole", () => {
  test("has as much as is read", () => {
    const text = "x".repeat(maxTextLength);
    expect(checked({ text }).isTooLong).toBe(false);
    expect(checked({ text: `${text}x` }).isTooLong).toBe(true);
  });

  test.each([
    ["pictures", (words: string) => `<img alt="${words}">`],
    [
      "buttons",
      (words: string) =>
        `<button style="display:none" formaction="https://a.example/">${words}</button>`,
    ],
  ])("is none where the texts of its %s are too long", (_, element) => {
    const elements = (count: number): string =>
      Array.from({ length: count }, (_each, index) => element(`${index} roses `.repeat(60))).join(
        "",
      );
    expect(checked({ html: elements(10) }).isTooLong).toBe(false);
    expect(checked({ html: elements(1500) }).isTooLong).toBe(true);
  });

  test("is one beside hidden text of any length", () => {
    expect(checked({ html: scam + hidden }).isTooLong).toBe(false);
  });
});

test("what was looked for in a text that was not read whole could not be checked", () => {
  expect(codesOf(checked({ html: scam + padding }))).toEqual([
    "links",
    "company-name",
    "personal-information",
  ]);
  expect(codesOf(checked({ html: scam }))).toEqual([]);
});

test.each([
  ["page", false],
  ["document", true],
])("an attached %s that was not read whole is one that could not be read", (_, isPassedOn) => {
  const text = "The roses are out. ".repeat(maxTextLength / 10);
  const links = checked({ html: scam, embedded: [{ name: "roses", text, isPassedOn }] }).signs[1];
  expect(links.findings).toContainEqual(expect.objectContaining({ code: "attachment-unreadable" }));
});
