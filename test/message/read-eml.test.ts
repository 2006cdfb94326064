import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { EmlError, readEml } from "../../src/message/read-eml";
import { messageFixture } from "./fixture";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readEml", () => {
  test.each([
    ["iso-2022-jp", "カード会社", "ご請求のお知らせ"],
    ["shift-jis", "カード会社", "ご請求のお知らせ"],
    ["euc-jp", "カード会社", "ご請求のお知らせ"],
    ["undeclared-iso-2022-jp", "カード会社", "ご請求"],
  ])("decodes %s", async (fixture, displayName, subject) => {
    const message = await readEml(messageFixture(fixture));
    expect(message.from).toEqual([{ displayName, address: "info@card.example" }]);
    expect(message.subject).toBe(subject);
    expect(message.body?.text?.trim()).toBe("ご利用ありがとうございます。明細をご確認ください。");
  });

  test("decodes gb2312", async () => {
    const message = await readEml(messageFixture("gb2312"));
    expect(message.from[0]?.displayName).toBe("银行卡");
    expect(message.subject).toBe("账单");
    expect(message.body).toEqual({ html: "<p>您的账单已生成。</p>\n", text: null });
  });

  test.each([
    ["address-not-in-brackets", [["CARD", "online.customercare@server.example"]]],
    ["no-domain", [["Card Company", "Card@SYNTAX_ERROR"]]],
    ["no-at-sign", [["Card Company", ""]]],
    [
      "several-from-fields",
      [
        ["Card Company", "info@card.example"],
        ["Someone", "someone@else.example"],
      ],
    ],
  ])("keeps the senders of %s as they stand", async (fixture, expected) => {
    const { from } = await readEml(messageFixture(fixture));
    expect(from.map(({ displayName, address }) => [displayName, address])).toEqual(expected);
  });

  test("reads Sender and Reply-To", async () => {
    const message = await readEml(messageFixture("several-from-fields"));
    expect(message.sender).toEqual({ displayName: "", address: "bulk@mailer.example" });
    expect(message.replyTo.map(({ address }) => address)).toEqual([
      "desk@reply.example",
      "other@reply.example",
    ]);
  });

  test("keeps both alternatives of the body", async () => {
    const { body } = await readEml(messageFixture("alternatives"));
    expect(body?.text?.trim()).toBe("Your client does not show HTML.");
    expect(body?.html?.trim()).toBe(
      '<p>Your <a href="https://card.example/statement">statement</a> is ready.</p>',
    );
  });

  test("reads what is there of a message that breaks off", async () => {
    const message = await readEml(messageFixture("truncated"));
    expect(message.subject).toBe("Cut off");
    expect(message.body?.html).toContain("The first half");
  });

  test("takes an attached message for an attachment and not for the body", async () => {
    const { body, attachments } = await readEml(messageFixture("attached-message"));
    expect(body).toEqual({ html: null, text: "Please have a look.\n" });
    expect(attachments).toEqual([
      { name: "notice.eml", contentType: "message/rfc822", inline: false },
      { name: "申請.html", contentType: "text/html", inline: false },
      { name: "logo.png", contentType: "image/png", inline: true },
    ]);
  });

  test("says that the body could not be read where multiparts nest without end", async () => {
    const nested = Array.from(
      { length: 5000 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
    ).join("");
    const message = await readEml(encode(`From: a@b.example\r\n${nested}text`));
    expect(message.from).toHaveLength(1);
    expect(message.body).toBeNull();
    expect(message.attachments).toBeNull();
  });

  test("reads multiparts nested as deep as mail software does", async () => {
    const nested = Array.from(
      { length: 30 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
    ).join("");
    const message = await readEml(encode(`From: a@b.example\r\n${nested}\r\ntext`));
    expect(message.body?.text).toContain("text");
  });

  test.each([
    ["a byte order mark", "\uFEFFFrom: a@b.example\r\n\r\nx"],
    ["empty lines", "\r\n\n\r\nFrom: a@b.example\r\n\r\nx"],
    ["an mbox line", "From a@b.example Sun Nov 22 10:00:00 2026\nFrom: a@b.example\n\nx"],
  ])("reads a file that begins with %s", async (_, source) => {
    const message = await readEml(encode(source));
    expect(message.from).toEqual([{ displayName: "", address: "a@b.example" }]);
    expect(message.body?.text?.trim()).toBe("x");
  });

  test.each([
    ["empty", encode("")],
    ["empty", encode("\r\n\r\n")],
    ["not-a-message", messageFixture("not-a-message")],
    ["not-a-message", new Uint8Array(1000)],
    ["not-a-message", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])("tells that a file is %s", async (reason, bytes) => {
    await expect(readEml(bytes)).rejects.toEqual(expect.objectContaining({ reason }));
    await expect(readEml(bytes)).rejects.toBeInstanceOf(EmlError);
  });

  test("reads a message from the middle of a larger buffer", async () => {
    const buffer = encode("xxxxFrom: a@b.example\r\n\r\nbodyxxxx");
    const message = await readEml(buffer.subarray(4, buffer.length - 4));
    expect(message.body?.text?.trim()).toBe("body");
  });

  test("gives a message or an EmlError for any bytes", async () => {
    const pieces = fc.constantFrom(
      "From: ",
      "Subject: =?utf-8?B?",
      "?=",
      "Content-Type: multipart/mixed; boundary=b\r\n",
      "Content-Type: text/html; charset=",
      "Content-Transfer-Encoding: base64\r\n",
      "--b\r\n",
      "--b--\r\n",
      "\r\n",
      "\n\n",
      "\0",
      "(",
      '"',
      "<a@b>",
    );
    const source = fc
      .array(fc.oneof(pieces.map(encode), fc.uint8Array({ maxLength: 20 })), { maxLength: 30 })
      .map((chunks) => Uint8Array.from(chunks.flatMap((chunk) => [...chunk])));
    await fc.assert(
      fc.asyncProperty(source, async (bytes) => {
        const outcome = await readEml(bytes).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(EmlError);
        else expect(outcome).toHaveProperty("headerFields");
      }),
    );
  });
});
