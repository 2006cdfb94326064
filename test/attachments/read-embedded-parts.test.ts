import { describe, expect, test } from "@jest/globals";
import { decodePng, encodeJpg } from "image-in-browser";
import { maxScans } from "../../src/attachments/jpeg-scans";
import { maxLinks } from "../../src/attachments/limits";
import { withEmbeddedParts, withUnreadParts } from "../../src/attachments/with-embedded-parts";
import { decodePicture } from "../../src/cli/decode-picture";
import type { Attachment, EmbeddedPart, Message } from "../../src/message/message";
import { address, modulesOf, pdfOf, pngOf } from "./made-codes";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const file = (name: string, content: Uint8Array | null, contentType = ""): Attachment => ({
  name,
  contentType,
  inline: false,
  content,
});

const messageWith = (attachments: readonly Attachment[], html: string | null): Message => ({
  from: [],
  sender: null,
  replyTo: [],
  subject: "",
  body: { html, text: null },
  headerFields: [],
  attachments,
});

async function partsOf(
  attachments: readonly Attachment[],
  html: string | null = null,
): Promise<readonly EmbeddedPart[]> {
  return (await withEmbeddedParts(messageWith(attachments, html), decodePicture)).embedded ?? [];
}

const addressesOf = (parts: readonly EmbeddedPart[]): readonly string[] =>
  parts.flatMap(({ links }) => links.map((link) => link.address));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

describe("a QR code is read", () => {
  test("in an attached picture, with the picture's name", async () => {
    expect(await partsOf([file("pay.png", pngOf())])).toEqual([
      {
        kind: "picture",
        name: "pay.png",
        text: "",
        links: [{ element: "qr-code", address, text: "" }],
        formFields: [],
        isPassedOn: false,
        isIncomplete: false,
      },
    ]);
  });

  test("in a picture without name and media type", async () => {
    const picture = { ...file("", pngOf()), inline: true };
    expect(addressesOf(await partsOf([picture]))).toEqual([address]);
  });

  test("cut into two pictures", async () => {
    const halves = [
      file("1.png", pngOf(address, { to: 0.5 })),
      file("2.png", pngOf(address, { from: 0.5 })),
    ];
    expect(addressesOf(await partsOf(halves))).toEqual([address]);
  });

  const rows = modulesOf();
  const cell = (isDark: boolean): string => (isDark ? "#000" : "#fff");
  const inRows = (row: (modules: readonly boolean[]) => string): string => rows.map(row).join("");
  const body: Readonly<Record<string, string>> = {
    "in a data: picture": `<img src="data:image/png;base64,${base64(pngOf())}">`,
    "in a data: picture of a style": `<p style="background:url(data:image/png;base64,${base64(pngOf())})">x`,
    "as a table": `<table>${inRows((row) => `<tr>${row.map((dark) => `<td width=4 height=4 bgcolor="${cell(dark)}"></td>`).join("")}</tr>`)}</table>`,
    "as a table by classes": `<style>td{padding:0} .d{background:#000}</style><table>${inRows((row) => `<tr>${row.map((dark) => `<td class="${dark ? "d" : "l"}"></td>`).join("")}</tr>`)}</table>`,
    "as a table of joined cells": `<table>${inRows(
      (row) =>
        `<tr>${joined(row)
          .map(([dark, span]) => `<td colspan=${span} style="background-color:${cell(dark)}"></td>`)
          .join("")}</tr>`,
    )}</table>`,
    "as rows of boxes": inDiv(
      inRows(
        (row) =>
          `<div style="height:4px">${row.map((dark) => `<span style="display:inline-block;width:4px;height:4px;background:${cell(dark)}"></span>`).join("")}</div>`,
      ),
    ),
    "as floating boxes": `<div style="width:${rows.length * 4}px">${inRows((row) => row.map((dark) => `<i style="float:left;width:4px;height:4px;background:rgb(${dark ? "0, 0, 0" : "255, 255, 255"})"></i>`).join(""))}</div>`,
    "as placed boxes": rows
      .flatMap((row, y) =>
        row.map((dark, x) =>
          dark
            ? `<b style="position:absolute;left:${x * 4}px;top:${y * 4}px;width:4px;height:4px;background:#000"></b>`
            : "",
        ),
      )
      .join(""),
    "as shadows": `<div style="width:4px;height:4px;box-shadow:${rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x * 4}px ${y * 4}px 0 #000`] : []))).join(",")}"></div>`,
    "as block letters": `<pre>${inRows((row) => `${row.map((dark) => (dark ? "██" : "  ")).join("")}\n`)}</pre>`,
    "as square letters": inRows(
      (row) => `${row.map((dark) => (dark ? "⬛" : "⬜")).join("")}<br>\n`,
    ),
    "as square letters after a text": `<p>Scan</p>${inRows(
      (row) => `${row.map((dark) => (dark ? "⬛" : "⬜")).join("")}<br>`,
    )}`,
    "as boxes of text after a text, without a body around them": `<p>Scan</p>${inRows(
      (row) =>
        `${row.map((dark) => `<span style="background:${cell(dark)}">&nbsp;&nbsp;</span>`).join("")}<br>`,
    )}`,
    "as a table of borders": `<table>${inRows((row) => `<tr>${row.map((dark) => `<td style="width:0;height:0;border:3px solid ${cell(dark)}"></td>`).join("")}</tr>`)}</table>`,
    "as a table of gradients": `<table>${inRows((row) => `<tr>${row.map((dark) => `<td style="background-image:linear-gradient(${cell(dark)},${cell(dark)})"></td>`).join("")}</tr>`)}</table>`,
    "as an SVG of rectangles": `<svg>${rows.flatMap((row, y) => row.map((dark, x) => (dark ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : ""))).join("")}</svg>`,
    "as an SVG path": `<svg><path d="${rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("")}"/></svg>`,
    "as lines of an SVG path": `<svg><path stroke="#000" d="${rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}.5h1` : ""))).join("")}"/></svg>`,
  };

  test.each(Object.entries(body))("%s", async (_, html) => {
    expect(addressesOf(await partsOf([], html))).toEqual([address]);
  });

  test("in an attached page, a PDF and an attached mail", async () => {
    const html = body["as a table"] ?? "";
    const mail = `From: a@b.example\r\nContent-Type: text/html\r\n\r\n${html}`;
    const pdf = pdfOf({ text: "x", link: "https://link.example/", code: address });
    const parts = await partsOf([
      file("a.html", utf8(html)),
      file("a.eml", utf8(mail)),
      file("a.pdf", pdf),
    ]);
    const codes = parts.filter(({ links }) => links.some(({ element }) => element === "qr-code"));
    expect(codes.map(({ name }) => name)).toEqual(["a.html", "a.eml › ", "a.pdf"]);
  });
});

function inDiv(html: string): string {
  return `<div>${html}</div>`;
}

/** Runs of equal modules. */
function joined(row: readonly boolean[]): readonly (readonly [dark: boolean, span: number])[] {
  const runs: [boolean, number][] = [];
  for (const dark of row) {
    const last = runs.at(-1);
    if (last?.[0] === dark) last[1] += 1;
    else runs.push([dark, 1]);
  }
  return runs;
}

test("a code that leads nowhere is no link", async () => {
  const picture = (text: string): Attachment => file("a.png", pngOf(text));
  const codes = ["TICKET 0815/2026", "WIFI:S:Guest;T:WPA;P:secret;;", "tel:+81312345678"];
  expect(await partsOf(codes.map(picture))).toEqual([]);
});

describe("an attached file is read", () => {
  const link = "https://link.example/x";
  const rows: readonly (readonly [string, string, string])[] = [
    ["page.htm", `<title>T</title><p>Words <a href="${link}">here</a>`, "Words"],
    ["picture.svg", `<svg><a href="${link}"><text>Words</text></a></svg>`, "Words"],
    [
      "script.html",
      `<script>document.write(atob("${Buffer.from(`<p>Words <a href="${link}">x</a>`).toString("base64")}"))</script>`,
      "Words",
    ],
    [
      "between-quotes.html",
      `<script>document.write(atob(""+${" ".repeat(30)}"${Buffer.from(`<p>Words <a href="${link}">x</a>`).toString("base64")}"))</script>`,
      "Words",
    ],
    [
      "unescape.html",
      `<script>document.write(unescape('${encodeURIComponent(`<p>Words <a href="${link}">x</a>`)}'))</script>`,
      "Words",
    ],
    ["page.xhtml", `<p>Words</p><form action="${link}"><input name=card></form>`, "Words"],
  ];

  test.each(rows)("%s for its links and words", async (name, content, words) => {
    const [part] = await partsOf([file(name, utf8(content))]);
    expect(part?.links.map((each) => each.address)).toContain(link);
    expect(part?.text).toContain(words);
    expect(part?.isPassedOn).toBe(false);
  });

  test("a calendar, its lines unfolded and unescaped", async () => {
    const source = [
      "BEGIN:VCALENDAR",
      "SUMMARY;LANGUAGE=en:Your card\\, ple",
      " ase confirm",
      'ORGANIZER;CN="Card Service":mailto:a@b.example',
      `X-ALT-DESC;FMTTYPE=text/html:<a href="${link}">Confirm</a>`,
      "UID:1",
    ].join("\r\n");
    const parts = await partsOf([file("", utf8(source), "text/calendar")]);
    expect(parts.map(({ text }) => text.trim())).toEqual([
      "Your card, please confirm\nmailto:a@b.example\nCard Service",
      "Confirm",
    ]);
    expect(addressesOf(parts)).toEqual([link]);
  });

  test("a mail in a mail, with both names", async () => {
    const inner = `From: "Inner" <a@b.example>\r\nSubject: Two\r\nContent-Type: text/html\r\n\r\n<a href="${link}">x</a>`;
    const outer = `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=inner.eml\r\n\r\n${inner}\r\n--b--`;
    const parts = await partsOf([file("outer.eml", utf8(outer))]);
    expect(parts.at(-1)).toMatchObject({ name: "outer.eml › inner.eml", isPassedOn: true });
    expect(parts.at(-1)?.text).toContain("Inner\nTwo");
    expect(addressesOf(parts)).toEqual([link]);
  });

  test("a code that a PDF draws with boxes", async () => {
    const pdf = pdfOf({ text: "x", link: "https://link.example/", code: address, isDrawn: true });
    const codes = (await partsOf([file("a.pdf", pdf)])).filter(({ kind }) => kind === "picture");
    expect(codes).toMatchObject([{ name: "a.pdf", links: [{ element: "qr-code", address }] }]);
  });

  test("a PDF without a word is not read whole", async () => {
    const wordless = { text: "", link: "", code: "no address" };
    const [part] = await partsOf([file("a.pdf", pdfOf(wordless))]);
    expect(part).toMatchObject({ kind: "file", name: "a.pdf", isIncomplete: true });
    const [worded] = await partsOf([file("a.pdf", pdfOf({ ...wordless, text: "Words" }))]);
    expect(worded?.isIncomplete).toBe(false);
  });

  test.each([
    ["as long as are put together", 200_000, false],
    ["longer than are put together", 200_001, true],
  ])("scripts %s", async (_, length, isIncomplete) => {
    const script = `<script>${"a".repeat(length)}</script>`;
    const [part] = await partsOf([file("a.html", utf8(`<p>Words</p>${script}`))]);
    expect(part?.isIncomplete).toBe(isIncomplete);
  });

  const wordy = { text: "x", link: "https://link.example/", code: address };

  test.each([
    [3, false],
    [4, true],
  ])("messages within %d messages", async (depth, isIncomplete) => {
    const around = (message: string): string =>
      `From: a@b.example\r\nContent-Type: message/rfc822; name=a.eml\r\n\r\n${message}`;
    let message = "From: a@b.example\r\n\r\nWords";
    for (let level = 1; level < depth; level += 1) message = around(message);
    const parts = await partsOf([file("a.eml", utf8(message))]);
    expect(parts.at(-1)?.isIncomplete).toBe(isIncomplete);
  });

  test("a code in a mask of a PDF is read", async () => {
    const parts = await partsOf([file("a.pdf", pdfOf({ ...wordy, isMask: true }))]);
    expect(parts).toMatchObject([
      { kind: "file", isIncomplete: false },
      { kind: "picture", links: [{ element: "qr-code", address }] },
    ]);
  });

  test.each([
    ["as many pictures as are looked at", { times: 20 }, false],
    ["more pictures than are looked at", { times: 21 }, true],
    ["as many drawings as are looked at", { times: 4, isDrawn: true }, false],
    ["more drawings than are looked at", { times: 5, isDrawn: true }, true],
  ])("a page of a PDF with %s", async (_, options, isIncomplete) => {
    const [part] = await partsOf([file("a.pdf", pdfOf({ ...wordy, code: "y", ...options }))]);
    expect(part).toMatchObject({ kind: "file", isIncomplete });
  });

  test("a PDF with JPEGs of more scans than pictures have is not decoded", async () => {
    const pdf = pdfOf(wordy);
    const scans = Buffer.from("ffda000003".repeat(20 * maxScans + 1), "hex");
    const [few] = await partsOf([file("a.pdf", Buffer.concat([pdf, scans.subarray(5)]))]);
    expect(few).toMatchObject({ isIncomplete: false });
    const [many] = await partsOf([file("a.pdf", Buffer.concat([pdf, scans]))]);
    expect(many).toMatchObject({ kind: "file", isIncomplete: true, text: "" });
  });

  test.each([
    ["as many links as are read", maxLinks, false],
    ["more links than are read", maxLinks + 1, true],
  ])("a page with %s", async (_, count, isIncomplete) => {
    const page = `<a href="${link}">x</a>`.repeat(count);
    const [part] = await partsOf([file("a.html", utf8(page))]);
    expect(part?.links).toHaveLength(maxLinks);
    expect(part?.isIncomplete).toBe(isIncomplete);
  });

  test("a page of which nothing but a script is there is not read whole", async () => {
    const script = "<script>draw()</script>";
    const [part] = await partsOf([file("a.html", utf8(script))]);
    expect(part).toMatchObject({ kind: "file", name: "a.html", isIncomplete: true });
    const [worded] = await partsOf([file("a.html", utf8(`<p>Words</p>${script}`))]);
    expect(worded?.isIncomplete).toBe(false);
  });

  test("a PDF for its links, the unsafe ones as they are written, and its words", async () => {
    const pdf = pdfOf({ text: "Words of it", link: "search-ms:x", code: "no address" });
    expect(await partsOf([file("a.pdf", pdf)])).toMatchObject([
      { name: "a.pdf", text: "Words of it", links: [{ address: "search-ms:x" }], isPassedOn: true },
    ]);
  });

  test.each([
    ["Shift_JIS", "iso-8859-1", Uint8Array.of(0x83, 0x4a, 0x81, 0x5b, 0x83, 0x68)],
    ["UTF-16", "utf-16le", Uint8Array.of(0xff, 0xfe, 0xab, 0x30, 0xfc, 0x30, 0xc9, 0x30)],
    ["UTF-8", "utf-8", utf8("カード")],
  ])("a text in %s", async (_, _encoding, content) => {
    const [part] = await partsOf([file("a.txt", content)]);
    expect(part?.text).toBe("カード");
  });
});

describe("what could not be read is told", () => {
  /** A code whose scan is sent again and again (ITU-T T.81, section B.2.3). */
  function jpegOf(scans: number): Uint8Array {
    const image = decodePng({ data: pngOf() });
    if (image === undefined) throw new Error("The code was not drawn.");
    const jpeg = encodeJpg({ image });
    const scan = jpeg.slice(
      jpeg.findLastIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xda),
      -2,
    );
    return Buffer.concat([
      jpeg.slice(0, -2),
      ...Array.from({ length: scans - 1 }, () => scan),
      jpeg.slice(-2),
    ]);
  }

  test("a JPEG of more scans than a picture has", async () => {
    expect(addressesOf(await partsOf([file("a.jpg", jpegOf(maxScans))]))).toEqual([address]);
    expect(await partsOf([file("a.jpg", jpegOf(maxScans + 1))])).toMatchObject([
      { name: "a.jpg", links: [], isIncomplete: true },
    ]);
  });

  test.each([
    ["a file that Outlook did not give", file("a.html", null)],
    ["a broken PDF", file("a.pdf", utf8("%PDF-1.7 broken"))],
    ["a mail that is none", file("a.eml", utf8(""))],
    ["a broken picture", file("a.png", pngOf().slice(0, 200).fill(1, 20))],
    ["a file that is too large", file("a.txt", new Uint8Array(10 * 1024 * 1024 + 1))],
  ])("%s", async (_, attachment) => {
    expect(await partsOf([attachment])).toMatchObject([
      { name: attachment.name, isIncomplete: true },
    ]);
  });

  test("a picture of more pixels than are decoded", async () => {
    const png = pngOf();
    new DataView(png.buffer, png.byteOffset).setUint32(16, 60_000);
    new DataView(png.buffer, png.byteOffset).setUint32(20, 60_000);
    expect(await partsOf([file("a.png", png)])).toMatchObject([{ isIncomplete: true }]);
  });

  test("a picture in a PDF that cannot be decoded", async () => {
    const pdf = Buffer.from(pdfOf({ text: "x", link: "https://a.example/", code: "y" }));
    const unknown = pdf.toString("latin1").replace("FlateDecode", "JPXDecode");
    const parts = await partsOf([file("a.pdf", Buffer.from(unknown, "latin1"))]);
    expect(parts).toMatchObject([{ isIncomplete: true }]);
  });

  test("a picture in a PDF of more pixels than are decoded, beside what is read", async () => {
    const pdf = Buffer.from(pdfOf({ text: "x", link: address, code: "y" })).toString("latin1");
    const large = pdf.replace(/Width \d+/u, "Width 8001").replace(/Height \d+/u, "Height 2000");
    expect(await partsOf([file("a.pdf", Buffer.from(large, "latin1"))])).toMatchObject([
      { text: "x", links: [{ address }], isIncomplete: true },
    ]);
  });

  test("pictures of more pixels together than are looked at", async () => {
    const png = pngOf();
    new DataView(png.buffer, png.byteOffset).setUint32(16, 4000);
    new DataView(png.buffer, png.byteOffset).setUint32(20, 4000);
    const onePixel = { width: 1, height: 1, data: new Uint8Array(4) };
    const attachments = Array.from({ length: 5 }, (_, index) => file(`${index}.png`, png));
    const message = messageWith(attachments, null);
    const { embedded } = await withEmbeddedParts(message, () => Promise.resolve(onePixel));
    expect(embedded).toMatchObject([
      { name: "2.png", isIncomplete: true },
      { name: "3.png", isIncomplete: true },
      { name: "4.png", isIncomplete: true },
    ]);
  });
});

test("where nothing is to be read, all that is there is told", () => {
  const attachments = [file("a.pdf", utf8("%PDF-")), file("a.docx", utf8("x"))];
  const message = messageWith(attachments, "<svg></svg>");
  expect(withUnreadParts(message).embedded).toMatchObject([
    { kind: "picture", isIncomplete: true },
    { kind: "file", name: "a.pdf", isIncomplete: true },
  ]);
  expect(withUnreadParts(messageWith([], "<p>x"))).not.toHaveProperty("embedded");
});

test("nothing is read of an ordinary mail", async () => {
  const html = "<p>Hello</p><img src='https://a.example/logo.png'>".repeat(50);
  const decode = (): never => {
    throw new Error("not to be called");
  };
  const message = messageWith(
    [file("minutes.docx", utf8("x")), file("pixel.gif", new Uint8Array(43))],
    html,
  );
  expect(await withEmbeddedParts(message, decode)).toBe(message);
});
