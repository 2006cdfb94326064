import { describe, expect, test } from "@jest/globals";
import { Validator } from "@cfworker/json-schema";
import type { Schema } from "@cfworker/json-schema";
import fc from "fast-check";
import quotedHeaders from "../../rules/mail/quoted-headers.json";
import quotedHeadersSchema from "../../rules/schema/quoted-headers.schema.json";
import { findQuotedHeaders } from "../../src/message/forward/find-quoted-headers";
import { readQuotedMailbox } from "../../src/message/forward/quoted-mailbox";

const own = "Is this real?";
const body = "Your card is locked.";
const sender = { displayName: "Bank Support", address: "help@bank.example" };

describe("findQuotedHeaders", () => {
  test.each<[string, string]>([
    [
      "Outlook",
      "From: Bank Support <help@bank.example>\nSent: Monday, November 16, 2026 9:12 AM\nTo: Office\nSubject: Locked",
    ],
    [
      "Outlook, as plain text with addresses in brackets",
      "-----Original Message-----\nFrom: Bank Support [mailto:help@bank.example]\nSent: Monday\nTo: a@reader.example; b@reader.example;\n c@reader.example\nSubject: Locked",
    ],
    [
      "Outlook, in bold type",
      "________________________________\n*From:* Bank Support <help@bank.example>\n*Sent:* Monday\n*To:* Office\n*Subject:* Locked",
    ],
    [
      "Outlook, Japanese",
      "差出人: Bank Support <help@bank.example>\n送信日時: 2026年11月16日 9:12\n宛先: 佐藤\n件名: Locked",
    ],
    [
      "a Japanese program with full-width colons",
      "-----元のメッセージ-----\n送信者：Bank Support <help@bank.example>\n件　名：Locked\n日　時：2026/11/16",
    ],
    [
      "Apple Mail",
      "Begin forwarded message:\n\nFrom: Bank Support <help@bank.example>\nSubject: Locked\nDate: November 16, 2026\nTo: reader@reader.example",
    ],
    [
      "Apple Mail with each line quoted",
      "> 転送されたメッセージ：\n>\n> 差出人: Bank Support <help@bank.example>\n> 件名: Locked\n> 日付: 2026年11月16日",
    ],
    [
      "Gmail",
      "---------- Forwarded message ---------\nFrom: Bank Support <help@bank.example>\nDate: Mon, Nov 16, 2026\nSubject: Locked\nTo: <reader@reader.example>",
    ],
    [
      "Thunderbird, its table's cells by tabs",
      "-------- Forwarded Message --------\nSubject:\tLocked\nDate:\tMon, 16 Nov 2026\nFrom:\tBank Support <help@bank.example>\nTo:\treader@reader.example",
    ],
    [
      "Thunderbird, its table's cells on lines of their own",
      "-------- Weitergeleitete Nachricht --------\nBetreff:\nLocked\nDatum:\nMo, 16. Nov.\nVon:\nBank Support <help@bank.example>\nAn:\nreader@reader.example",
    ],
    [
      "each line a paragraph",
      "De : Bank Support <help@bank.example>\n\nEnvoyé : lundi\n\nÀ : Bureau\n\nObjet : Locked",
    ],
    [
      "traditional Chinese",
      "寄件者: Bank Support <help@bank.example>\n寄件日期: 2026年11月16日\n收件者: 王\n主旨: Locked",
    ],
    ["Korean", "보낸 사람: Bank Support <help@bank.example>\n날짜: 월\n제목: Locked"],
  ])("reads the header of %s", (_, header) => {
    const text = `${own}\n\n${header}\n\n${body}`;
    const [found, ...others] = findQuotedHeaders(text);
    expect(others).toEqual([]);
    expect(found?.from).toEqual(sender);
    expect(text.slice(0, found?.start).replaceAll("_", "").trim()).toBe(own);
  });

  test("takes a sender without an address where a subject and a date stand with it", () => {
    const text = "From: Bank Support\nSent: Monday\nTo: Office\nSubject: Locked\n\nHello";
    expect(findQuotedHeaders(text)[0]?.from).toEqual({ ...sender, address: "" });
  });

  test("an announcement without a header is where a forward begins", () => {
    const text = `${own}\n---------- Forwarded message ---------\n${body}\nMore.\nAnd more.\nStill more.`;
    const start = text.indexOf("---");
    expect(findQuotedHeaders(text)).toEqual([{ start, from: null }]);
  });

  test("finds one forward in another", () => {
    const inner = "From: Bank Support <help@bank.example>\nDate: Monday\nSubject: Locked";
    const text = `From: Ann <ann@office.example>\nSent: Tuesday\nTo: Office\nSubject: FW: Locked\n\nSee below.\n\n${inner}\n\n${body}`;
    const found = findQuotedHeaders(text);
    expect(found.map(({ from }) => from?.address)).toEqual([
      "ann@office.example",
      "help@bank.example",
    ]);
    expect(text.slice(0, found[1]?.start).trim()).toMatch(/See below\.$/u);
  });

  test.each([
    ["a journey", "From: Tokyo\nTo: Osaka\nDate: November 20"],
    ["a form", "Subject: Repairs\nDate: November 20"],
    ["a sentence", "From: what I hear, all is well\nThe subject: none"],
    ["a heading", "Forwarded message\nYou have mail"],
    ["times", "From: 9:00\nTo: 17:00"],
    ["the sender alone", "From: help@bank.example\nHello"],
  ])("%s is none", (_, text) => {
    expect(findQuotedHeaders(`${text}\n\nGoodbye`)).toEqual([]);
  });

  test("of any text, gives headers in order and within it", () => {
    const piece = fc.constantFrom(
      "From: ",
      "差出人：",
      "Subject:",
      "Date:",
      "\n",
      "\n\n",
      "a@b.example",
      "--- Forwarded message ---",
      "Begin forwarded message:",
      "> ",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join("");
        let last = -1;
        for (const { start } of findQuotedHeaders(text)) {
          expect(start).toBeGreaterThan(last);
          last = start;
        }
        expect(last).toBeLessThan(Math.max(text.length, 1));
      }),
    );
  });

  test.each(["From: a\n", "From: a@b.example\nTo: b\n", "---\n", "From:\n", ": ", "> - * "])(
    "takes time that grows with the text, for %j over and over",
    (piece) => {
      const text = piece.repeat(500_000 / piece.length);
      const start = performance.now();
      findQuotedHeaders(text);
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});

describe("readQuotedMailbox", () => {
  test.each([
    ["Card <card@a.example>", "Card", "card@a.example"],
    ['"Card" <card@a.example>', "Card", "card@a.example"],
    ["Card [mailto:card@a.example]", "Card", "card@a.example"],
    ["Card <card@a.example<mailto:card@a.example>>", "Card", "card@a.example"],
    ["カード（card@a.example）", "カード", "card@a.example"],
    ["card@a.example", "", "card@a.example"],
    ["Card", "Card", ""],
    ["", "", ""],
  ])("of %s", (value, displayName, address) => {
    expect(readQuotedMailbox(value)).toEqual({ displayName, address });
  });
});

test("rules/mail/quoted-headers.json follows its schema and names its sources", () => {
  const { $schema, ...rules } = quotedHeadersSchema;
  expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
  const validator = new Validator(rules as Schema, "2020-12", false);
  expect(validator.validate(quotedHeaders).errors).toEqual([]);
  for (const { source } of [...quotedHeaders.announcements, ...quotedHeaders.labels]) {
    expect(Object.keys(quotedHeaders.sources)).toContain(source);
  }
});
