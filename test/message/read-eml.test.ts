import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import PostalMime from "postal-mime";
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
    expect(attachments).toMatchObject([
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

  test.each([
    [
      "a little too deep",
      Array.from(
        { length: 102 },
        (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
      ).join(""),
    ],
    [
      "with too much of header in their parts",
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nX: ${"a".repeat(300_000)}\r\n`,
    ],
    [
      "of very many parts",
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n".repeat(5000)}`,
    ],
  ])("says that multiparts %s could not be read", async (_what, parts) => {
    const message = await readEml(encode(`From: a@b.example\r\n${parts}\r\ntext`));
    expect(message).toMatchObject({ body: null, attachments: null });
  });

  test("takes nothing for a header field that stands beyond a megabyte of them", async () => {
    const fields = `X-Filling: ${"a".repeat(900)}\r\n`.repeat(1200);
    const message = await readEml(encode(`From: a@b.example\r\n${fields}Subject: late\r\n\r\nx`));
    expect(message.subject).toBe("");
    expect(message.headerFields?.length).toBeLessThan(1200);
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

  /** Its lines, each byte of the last parts as one code unit. */
  const bytesOf = (...lines: string[]): Uint8Array =>
    Uint8Array.from(lines.join("\r\n"), (unit) => unit.charCodeAt(0));

  const htmlPart = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Hello</p>";

  test.each([
    [
      "a Content-Type above the true one",
      'Content-Type: multipart/mixed; boundary="unused"\r\nContent-Type: multipart/mixed; boundary="b"',
    ],
    [
      "a Content-Type below the true one",
      'Content-Type: multipart/mixed; boundary="b"\r\nContent-Type: multipart/mixed; boundary="unused"',
    ],
    ["a boundary that is not folded", 'Content-Type: multipart/mixed;\r\nboundary="b"'],
    ["a boundary that the body does not have", 'Content-Type: multipart/mixed; boundary="c"'],
    ["no boundary", "Content-Type: multipart/mixed"],
  ])("reads the body below %s", async (_, header) => {
    const { body } = await readEml(
      bytesOf("From: a@b.example", header, "", "--b", htmlPart, "--b--"),
    );
    expect(body?.html).toContain("<p>Hello</p>");
  });

  const uuencoded = "begin 644 card.html\r\n#0V%R\r\n!9```\r\n`\r\nend\r\n";

  test.each(["x-uuencode", "UUencode", "x-uue"])("reads a body in %s", async (encoding) => {
    const header = `From: a@b.example\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
    const { body, attachments } = await readEml(encode(header + uuencoded));
    expect(body).toEqual({ html: null, text: "Card" });
    expect(attachments).toEqual([]);
  });

  test("reads a page in uuencode as a page", async () => {
    const { body } = await readEml(
      bytesOf(
        "From: a@b.example",
        "Content-Type: text/html",
        "Content-Transfer-Encoding: uuencode",
        "",
        uuencoded,
      ),
    );
    expect(body).toEqual({ html: "Card", text: null });
  });

  test("takes files in uuencode out of a text", async () => {
    const { body, attachments } = await readEml(
      bytesOf("From: a@b.example", "", "Above", uuencoded, "Below"),
    );
    expect(body?.text).toMatch(/^Above\s+Below\s*$/u);
    expect(attachments).toEqual([
      { name: "card.html", contentType: "", inline: false, content: encode("Card") },
    ]);
  });

  test("decodes an attached file in uuencode", async () => {
    const { attachments } = await readEml(
      bytesOf(
        "From: a@b.example",
        "Content-Type: text/html; name=card.html",
        "Content-Disposition: attachment",
        "Content-Transfer-Encoding: x-uuencode",
        "",
        uuencoded,
      ),
    );
    expect(attachments?.map(({ content }) => content)).toEqual([encode("Card")]);
  });

  test("reads two files in uuencode, one of very many lines", async () => {
    const large = `begin 644 a.html\r\n${`M${"0".repeat(60)}\r\n`.repeat(100_000)}\`\r\nend`;
    const { body, attachments } = await readEml(
      bytesOf("From: a@b.example", "", large, "Between", uuencoded),
    );
    expect(body?.text?.trim()).toBe("Between");
    expect(attachments?.map(({ content }) => content?.length)).toEqual([4_500_000, 4]);
  });

  test("a text that only begins like a file in uuencode stays as it is", async () => {
    const { body, attachments } = await readEml(
      bytesOf("From: a@b.example", "", "begin 644 card.html", "the work"),
    );
    expect(body?.text).toContain("begin 644 card.html");
    expect(attachments).toEqual([]);
  });

  test.each([
    [
      "is under two boundaries, and in parts of both",
      'Content-Type: multipart/mixed; boundary="a"; boundary="b"\r\n\r\n--a\r\n\r\nOne\r\n--a--\r\n--b\r\n\r\nTwo\r\n--b--\r\n',
    ],
    [
      "names more boundaries than anybody looks for",
      `Content-Type: multipart/mixed; ${"12345678901".replace(/./gu, (_, index) => `boundary=a${String(index)}; boundary=b${String(index)}; `)}\r\n\r\n--a0\r\n\r\nOne\r\n--a0--\r\n`,
    ],
    [
      "has an encoding that only some programs know",
      "Content-Transfer-Encoding: x-gzip64\r\n\r\nH4sIAAAA\r\n",
    ],
    ["a multipart without parts", "Content-Type: multipart/mixed; boundary=b\r\n\r\nHello"],
    [
      "a multipart in another whose boundary is not there",
      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--d\r\n" +
        `${htmlPart}\r\n--d--\r\n--b--`,
    ],
    ["more short lines than the parser bears", `\r\n${"a\n".repeat(60_000)}`],
    [
      "more padding within base64 than the parser bears",
      `Content-Transfer-Encoding: base64\r\n\r\n${"QQ==".repeat(60_000)}`,
    ],
    [
      "more parts than the parser bears",
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\n\n\n".repeat(10_000)}`,
    ],
  ])("says that the body could not be read of %s", async (_, rest) => {
    expect((await readEml(bytesOf(`From: a@b.example\r\n${rest}`))).body).toBeNull();
  });

  test.each([
    ["nothing", "\r\n\r\n"],
    [
      "an attachment alone",
      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment\r\n\r\n1,2\r\n--b--",
    ],
  ])("knows a body that is empty: %s", async (_, rest) => {
    expect((await readEml(bytesOf(`From: a@b.example\r\n${rest}`))).body).toMatchObject({
      html: null,
    });
  });

  test("a megabyte of line ends hides nothing", async () => {
    const source = bytesOf(
      "From: a@b.example",
      "Content-Type: text/html",
      "",
      "\n".repeat(1_000_000),
      "<p>Hello</p>",
    );
    expect((await readEml(source)).body?.html).toContain("<p>Hello</p>");
  });

  test("white space after a soft line break does not stand between its halves", async () => {
    const source = bytesOf(
      "From: a@b.example",
      "Content-Type: text/html",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "<p>Ca= \t",
      "rd</p>",
    );
    expect((await readEml(source)).body?.html?.trim()).toBe("<p>Card</p>");
  });

  const japanese = "カードのご利用を一時停止しました。ご本人様の確認をお願いいたします。";
  const sjis = atob(
    "g0qBW4NogsyCspeYl3CC8Ijqjp6S4o5+grWC3IK1gr2BQoKylnuQbJdsgsyKbZRGgvCCqIrogqKCooK9grWC3IK3gUI=",
  );
  const eucJp = atob(
    "pauhvKXJpM6ktM34zdGk8rDsu/7E5LvfpLek3qS3pL+ho6S0y9y/zc3NpM6zzsenpPKkqrTqpKSkpKS/pLek3qS5oaM=",
  );
  const big5 = atob(
    "sXqquqtIpc6lZKR3s1G8yK7JsLGlzqFDvdCp86RHpFGlfKRwrsmkur1Uu3uxeqq6qK2kwKFBpUir7LRfqM+lzqFD",
  );
  const gb18030 = atob(
    "xPq1xNDF08O/qNLRsbvU3cqxzaPTw6Gjx+vU2rb+yq7LxNChyrHE2si3yM/E+rXEye233aOs0tS71ri0yrnTw6Gj",
  );

  test.each([
    ["Shift_JIS in <meta>", "text/html", '<meta charset="shift_jis">', sjis, japanese],
    ["Shift_JIS nowhere", "text/html", "", sjis, japanese],
    ["Shift_JIS as ISO-8859-1", "text/html; charset=iso-8859-1", "", sjis, japanese],
    ["Shift_JIS as UTF-8", "text/html; charset=utf-8", "", sjis, japanese],
    ["EUC-JP nowhere", "text/html", "", eucJp, japanese],
    [
      "Big5 nowhere",
      "text/html",
      "",
      big5,
      "您的信用卡已被暫時停用。請於二十四小時內確認您的身分，以恢復使用。",
    ],
    [
      "GB18030 nowhere",
      "text/html",
      "",
      gb18030,
      "您的信用卡已被暂时停用。请在二十四小时内确认您的身份，以恢复使用。",
    ],
    ["UTF-8 as windows-1252", "text/html; charset=windows-1252", "", "\u00e3\u0081\u0082", "あ"],
    ["UTF-7", "text/html; charset=utf-7", "", "+MEI-", "あ"],
    [
      "Western text nowhere",
      "text/html",
      "",
      "Votre carte a \u00e9t\u00e9 bloqu\u00e9e.",
      "Votre carte a été bloquée.",
    ],
  ])("reads what is declared as %s", async (_, type, meta, text, expected) => {
    const source = bytesOf(
      "From: a@b.example",
      `Content-Type: ${type}`,
      "",
      `${meta}<p>${text}</p>`,
    );
    expect((await readEml(source)).body?.html?.trim()).toBe(`${meta}<p>${expected}</p>`);
  });

  test.each([
    ["nowhere", "text/html", "", 1],
    ["nowhere, though an indented page names one", "text/html", '  <meta charset="shift_jis">', 1],
    ["wrongly", "text/html; charset=utf-8", "", 2],
    ["wrongly, on a line of its own", "text/html;\r\n charset=utf-8", "", 2],
  ])("text whose charset is declared %s is parsed so many times", async (_, type, meta, times) => {
    const parse = jest.spyOn(PostalMime, "parse");
    const part = [`Content-Type: ${type}`, "", meta, sjis, "--b--"];
    const { body } = await readEml(
      bytesOf("From: a@b.example", "Content-Type: multipart/mixed; boundary=b", "", "--b", ...part),
    );
    expect(body?.html).toContain(japanese);
    expect(parse).toHaveBeenCalledTimes(times);
    parse.mockRestore();
  });

  test("what is beside text of no declared charset is read as ever", async () => {
    const { body } = await readEml(
      bytesOf(
        "From: a@b.example",
        "Content-Type: multipart/alternative; boundary=b",
        "",
        "--b\r\nContent-Type: text/plain\r\n\r\n\u001b$B%+!<%I\u001b(B",
        "--b\r\nContent-Type: text/html\r\n",
        `${sjis}\r\n--b--`,
      ),
    );
    expect(body?.text?.trim()).toBe("カード");
    expect(body?.html?.trim()).toBe(japanese);
  });

  test("reads a subject in undeclared Shift_JIS", async () => {
    const { subject } = await readEml(
      bytesOf(`Subject: ${sjis}`, "From: a@b.example", "", "Hello"),
    );
    expect(subject).toBe(japanese);
  });

  test("reads field values in the undeclared charset of the body", async () => {
    const { subject } = await readEml(
      bytesOf(
        "Subject: \u00d4\u00cb\u00cd\u00a8",
        'Content-Type: text/plain; charset="gb2312"',
        "",
        "Hello",
      ),
    );
    expect(subject).toBe("运通");
  });

  test.each([
    ["=?cp932?B?gqCCog==?=", "あい"],
    ["=?big5_tw?B?rPyw6g==?=", "美國"],
    ["=?eucgb2312_cn?Q?=D4=CB=CD=A8?=", "运通"],
  ])("reads encoded words whose charset has another name: %s", async (word, expected) => {
    const { subject, from } = await readEml(
      bytesOf(`Subject: ${word}`, `From: ${word} <a@b.example>`, "", "Hello"),
    );
    expect([subject, from[0]?.displayName]).toEqual([expected, expected]);
  });

  test.each([
    ["=?utf-8?B?44GC44E=?= =?utf-8?B?hOOBhg==?="],
    ["=?UTF-8?B?44GC44E=?= =?utf-8?Q?=84=E3=81=86?="],
  ])("reads encoded words that are split within a character: %s", async (words) => {
    const { subject, from } = await readEml(
      bytesOf(`Subject: ${words}`, `From: ${words} <a@b.example>`, "", "Hello"),
    );
    expect([subject, from[0]?.displayName]).toEqual(["あいう", "あいう"]);
  });

  test.each(["inline", ""])("takes a page of bytes for the body (%s)", async (disposition) => {
    const source = bytesOf(
      "From: a@b.example",
      "Content-Type: application/octet-stream; name=letter.html",
      ...(disposition === "" ? [] : [`Content-Disposition: ${disposition}`]),
      "",
      "<p>Hello</p>",
    );
    expect((await readEml(source)).body?.html?.trim()).toBe("<p>Hello</p>");
  });
});

test.each(["", "text/enriched", "text/x-unknown; charset=utf-8", "nothing"])(
  "a body of the type %j is read as plain text",
  async (type) => {
    const mail = `From: a@b.example\r\nContent-Type: ${type}\r\n\r\nLog in\r\n`;
    const { body } = await readEml(encode(mail));
    expect(body).toMatchObject({ html: null, text: "Log in\n" });
  },
);
