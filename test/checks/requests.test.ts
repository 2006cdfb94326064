import { describe, expect, test } from "@jest/globals";
import { checkPersonalInformation } from "../../src/checks/check-personal-information";
import { readContent } from "../../src/checks/message-content";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { denials, requests } from "./mail/requests";
import { sentencesByLanguage } from "./mail/requests-by-language";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const topicsOf = (parts: MessageParts): readonly string[] => {
  const content = readContent(makeMessage(parts), bundledRuleSet);
  return [...checkPersonalInformation(content, false).topics];
};

describe("what a sentence asks for", () => {
  test.each(requests)("%s (%s)", (sentence, topic) => {
    expect(topicsOf({ text: sentence })).toContain(topic);
  });
});

describe("what asks for nothing", () => {
  test.each(denials)("%s", (sentence) => {
    expect(topicsOf({ text: sentence })).toEqual([]);
  });
});

describe.each(Object.entries(sentencesByLanguage))("in %s", (_language, { asks, quiet }) => {
  test.each(asks)("this asks: %j", (sentence) => {
    const topics = topicsOf({ text: sentence }).filter((topic) => topic !== "threat");
    expect(topics).not.toEqual([]);
  });

  test.each(quiet)("this does not: %j", (sentence) => {
    expect(topicsOf({ text: sentence })).toEqual([]);
  });
});

test.each<[string, MessageParts]>([
  ["the subject", { subject: "Please verify your identity" }],
  ["a link", { html: "<a href='https://a.example/'>Verify your identity</a>" }],
  ["a button", { html: "<form action='/x'><button>Verify your identity</button></form>" }],
  ["a picture", { html: "<img src='https://a.example/a.png' alt='Verify your identity'>" }],
])("a request in %s counts", (_where, parts) => {
  expect(topicsOf(parts)).toContain("confirmation");
});

test.each<[string, MessageParts]>([
  ["a sentence", { text: "We never ask for your password. Please verify your identity." }],
  ["a line", { text: "Never enter your password here\nPlease verify your identity" }],
  ["a block", { html: "<div>Never enter your PIN</div><div>Please verify your identity</div>" }],
  ["a line break", { html: "Never enter your PIN<br>Please verify your identity" }],
  ["a list item", { html: "<ul><li>Never enter your PIN<li>Please verify your identity</ul>" }],
])("a denial reaches no further than the end of %s", (_what, parts) => {
  expect(topicsOf(parts)).toEqual(["confirmation"]);
});

test.each([
  ["English", "[External] Do not open links or enter your password unless you know the sender"],
  ["Japanese", "【社外】パスワードやカード番号を入力しないでください"],
])("a gateway's banner (%s) hides no request", (_language, banner) => {
  const html = `<table><tr><td>${banner}</td></tr></table><p>Please reply with your card number.</p>`;
  expect(topicsOf({ html })).toContain("card-data");
});

test("a list of fields ends where a line is longer than a field", () => {
  const aside = "This line is far too long to be a field that anybody fills in, and ends the list";
  expect(
    topicsOf({ text: `Please send us the following:\n- name\n${aside}\nCard number` }),
  ).toEqual([]);
});

test("no request is made of the words of two lines", () => {
  expect(
    topicsOf({ text: "Enter the hall from the north\nCard number sixteen is missing" }),
  ).toEqual([]);
});

describe("what a request is shown by", () => {
  const quotesOf = (text: string, code: string): readonly string[] => {
    const content = readContent(makeMessage({ text }), bundledRuleSet);
    return checkPersonalInformation(content, false)
      .findings.filter((found) => found.code === code)
      .flatMap(({ quotes }) => quotes)
      .map((parts) => parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(""));
  };

  test("is its whole sentence, with the words marked", () => {
    const text = "Hello. To go on, please enter your card number below. Thank you.";
    expect(quotesOf(text, "request-card-data")).toEqual([
      "To go on, please [enter] your [card number] below.",
    ]);
  });

  test("is each of several sentences, apart", () => {
    const text = "カード番号を入力してください。住所は不要です。有効期限もご記入ください。";
    expect(quotesOf(text, "request-card-data")).toEqual([
      "[カード番号]を[入力]してください。",
      "[有効期限]もご[記入]ください。",
    ]);
  });

  test("is the list of fields with what leads to it", () => {
    const text = "次の内容をご返信ください。\n・お名前\n・カード番号\n・電話番号";
    expect(quotesOf(text, "request-card-data")).toEqual([
      "[次の内容]をご[返信ください]。 ・お名前 ・[カード番号]",
    ]);
  });
});
