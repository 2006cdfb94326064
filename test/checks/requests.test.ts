import { describe, expect, test } from "@jest/globals";
import { requestsOfReader } from "../../src/checks/asked";
import { checkPersonalInformation } from "../../src/checks/check-personal-information";
import type { AskingSender } from "../../src/checks/check-personal-information";
import { readContent } from "../../src/checks/message-content";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { denials, requests } from "./mail/requests";
import { sentencesByLanguage } from "./mail/requests-by-language";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const somebody: AskingSender = {
  isOwnAndLeadsHome: false,
  isUnnamed: false,
  linkedSite: "sender",
};

const nobody: AskingSender = { ...somebody, isUnnamed: true };

const topicsOf = (parts: MessageParts, sender = somebody): readonly string[] => {
  const content = readContent(makeMessage(parts), bundledRuleSet);
  return [...checkPersonalInformation(content, requestsOfReader(content), sender).topics];
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

describe("what nobody's message names of a card or its secrets", () => {
  test.each([
    ["Halt it by giving your login: https://a.example/", "secret"],
    ["Open it with your password", "secret"],
    ["American Express card and phone number needed, card number first", "card-data"],
    ["登録はこちら(カード番号と暗証番号だけ、30秒で完了♪)", "card-data"],
    ["Bastano due minuti e il numero della carta per l'accredito.", "card-data"],
  ])("is asked for: %s", (text, topic) => {
    expect(topicsOf({ text }, nobody)).toContain(topic);
  });

  test.each([
    "Card number: •••• 1005",
    "Paid with your card, card number ending in 1005",
    "ご利用カード　カード番号: ****1005",
    "カード番号（末尾）1005",
    "If someone asks for your card number, hang up.",
    "Card number not needed: pay at the door.",
    "カード番号を聞かれても、答えないでください。",
  ])("is not where its value follows or it is denied: %s", (text) => {
    expect(topicsOf({ text }, nobody)).toEqual([]);
  });

  const named = "It takes a minute and the card number.";

  test.each<[string, string, Partial<AskingSender>, boolean]>([
    ["the brand's pages", named, { linkedSite: "brand" }, false],
    ["none", named, { linkedSite: "none" }, false],
    ["nowhere, but is to be answered", `${named} Reply today.`, { linkedSite: "none" }, true],
    ["other pages", named, { linkedSite: "other" }, true],
    ["its pages, and has a name", named, { isUnnamed: false }, false],
  ])("counts by where it leads: %s", (_where, text, sender, isAsked) => {
    expect(topicsOf({ text }, { ...nobody, ...sender }).includes("card-data")).toBe(isAsked);
  });
});

describe("short lines that name data and hold no value", () => {
  test.each<[string, MessageParts]>([
    ["bullets", { text: "お手元にどうぞ。\n・カード番号（15桁）\n・有効期限" }],
    ["numbers", { text: "1. Card number\n2. Expiry date\n3. Full name" }],
    ["blanks", { text: "Full name: ______\nCard number: ______" }],
    ["short names", { text: "Name on card:\n15-digit number:\n4-digit code (front):" }],
    ["brackets", { text: "お名前【　　　】\n\nカード番号【　　　】" }],
    ["rows of a table", { html: "<table><tr><td>Card number<td><tr><td>CVC<td></table>" }],
    ["list items", { html: "<ul><li>Card number (15 digits)<li>Date of birth</ul>" }],
  ])("are fields to fill in: %s", (_what, parts) => {
    expect(topicsOf(parts)).toContain("card-data");
  });

  test.each<[string, MessageParts]>([
    ["values", { text: "Card number: •••• 1005\nExpiry date: 10/27" }],
    ["values beside them", { html: "<table><tr><td>Card number<td>••1005<tr><td>Expiry<td>10/27" }],
    ["one line", { text: "Card number\nWe keep it safe." }],
    ["a contact form", { text: "Full name:\nPhone number:" }],
    ["headings", { text: "Card number formats\nExpiry date formats" }],
    ["sentences of one line", { text: "Your card number. Your PIN." }],
    ["lines apart", { text: "Card number\nAbout cheese and wine\nExpiry date" }],
    ["denied above", { text: "We never ask for:\n- Card number\n- PIN" }],
    [
      "denied below",
      { text: "・カード番号\n・暗証番号\n上記をお尋ねすることは一切ございません。" },
    ],
  ])("are none with %s", (_what, parts) => {
    expect(topicsOf(parts)).toEqual([]);
  });
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
    return checkPersonalInformation(content, requestsOfReader(content), somebody)
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

  test("is a list of fields without anything that leads to it", () => {
    const text = "よろしくどうぞ。\n・お名前\n・カード番号\n・電話番号";
    expect(quotesOf(text, "request-card-data")).toEqual(["・お名前 ・[カード番号] ・電話番号"]);
  });

  test("is the list of fields with what leads to it", () => {
    const text = "次の内容をご返信ください。\n・お名前\n・カード番号\n・電話番号";
    expect(quotesOf(text, "request-card-data")).toEqual([
      "[次の内容]をご[返信ください]。 ・お名前 ・[カード番号]",
    ]);
  });
});
