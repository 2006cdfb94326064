import { escapeAttribute } from "entities";
import { encodeJpg, MemoryImage } from "image-in-browser";
import { PNG } from "pngjs";
import { hostilePdfs } from "./hostile-pdfs";

/** A message made to be slow or to break something; `size` bytes or somewhat more. */
export interface HostileMessage {
  readonly name: string;
  readonly make: (size: number) => Uint8Array;
}

const head = "From: American Express <a@b.example>\r\nSubject: Your card\r\n";
const htmlHead = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n`;
const textHead = `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n`;

const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / Buffer.byteLength(piece)));

/** What a message says at a size, or a piece that is repeated until it has that size. */
type Content = string | ((size: number) => string);

const contentOf = (content: Content, size: number): string =>
  typeof content === "string" ? filled(content, size) : content(size);

const written = (name: string, content: (size: number) => string): HostileMessage => ({
  name,
  make: (size) => Buffer.from(content(size)),
});

const html = (name: string, content: Content): HostileMessage =>
  written(`HTML of ${name}`, (size) => htmlHead + contentOf(content, size));

const text = (name: string, content: Content): HostileMessage =>
  written(`text of ${name}`, (size) => textHead + contentOf(content, size));

/** What a message of several parts begins with; the boundary is `b`. */
const multipart = (kind: string): string =>
  `${head}Content-Type: multipart/${kind}; boundary=b\r\n\r\n`;

const parts = (name: string, kind: string, part: (index: number) => string): HostileMessage =>
  written(`parts: ${name}`, (size) => {
    const count = Math.ceil(size / Buffer.byteLength(part(0)));
    return multipart(kind) + numbered(count, part);
  });

const numbered = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join("");

const styles = (name: string, content: (size: number) => string): HostileMessage =>
  written(`styles: ${name}`, (size) => htmlHead + content(size));

/** HTML of one style sheet, and as much of a page. */
const styled = (
  name: string,
  rule: (index: number) => string,
  element: (index: number) => string,
): HostileMessage =>
  styles(name, (size) => {
    const [rules, elements] = [rule, element].map((piece) => numberedUpTo(size / 2, piece));
    return `<style>${rules}</style>${elements}`;
  });

/** A message with one attached file in base64, which makes a third more of it. */
const attached = (
  name: string,
  mediaType: string,
  content: (size: number) => string,
): HostileMessage =>
  written(`file: ${name}`, (size) => {
    const lines = Buffer.from(content((size * 3) / 4))
      .toString("base64")
      .replaceAll(/.{76}/g, "$&\r\n");
    return (
      `${multipart("mixed")}--b\r\nContent-Type: ${mediaType}; name=a\r\nContent-Disposition: attachment\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${lines}\r\n--b--`
    );
  });

const numberedUpTo = (size: number, piece: (index: number) => string): string =>
  numbered(Math.ceil(size / Buffer.byteLength(piece(1000))), piece);

const header = (name: string, fields: (size: number) => string): HostileMessage =>
  written(`header: ${name}`, (size) => `${fields(size)}\r\nx`);

/** Messages within each other, as deep as they are read. */
function messagesWithin(size: number, depth: number): string {
  if (depth === 0)
    return (
      head +
      filled(
        "\r\nDear member of American Express: enter your card number, passport number and your PIN now, please.",
        size,
      )
    );
  const boundary = `b${depth}`;
  return (
    `${head}Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n--${boundary}\r\n` +
    `Content-Type: message/rfc822\r\n\r\n${messagesWithin(size, depth - 1)}\r\n--${boundary}--\r\n`
  );
}

/** Frames within each other, each with some text of its own. */
function framesWithin(size: number): string {
  let page = "x";
  while (page.length < size) {
    page = `<iframe srcdoc="${escapeAttribute(page)}"></iframe>${"y".repeat(size / 500)}`;
  }
  return page;
}

/** Properties each of which holds the one before it many times. */
const growingProperties = numbered(
  8,
  (index) => `--a${index + 1}:${`var(--a${index})`.repeat(9)};`,
);

/** The smallest PNG: one grey pixel. */
const tinyPng =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

/** A PNG whose pixels are all of one colour: few bytes, much to look at. */
function plainPng(side: number): string {
  const picture = new PNG({ width: side, height: side });
  picture.data.fill(200);
  return PNG.sync.write(picture).toString("base64");
}

/** The same as a JPEG, whose decoder takes memory for each sample. */
function plainJpeg(side: number): string {
  const image = new MemoryImage({ width: side, height: side });
  return Buffer.from(encodeJpg({ image })).toString("base64");
}

const nestedMultiparts = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  ).join("");

/** Everyday HTML, against which the others are measured. */
export const ordinaryMessage: HostileMessage = html(
  "ordinary mail",
  '<table width="600"><tr><td style="font-size:14px;color:#333333">Dear reader, thank you for ' +
    'your order. <a href="https://shop.example/orders/1">See it here</a>.</td></tr></table>\r\n',
);

export const hostileMessages: readonly HostileMessage[] = [
  html("nested elements", "<div>"),
  html("closing tags", "</i>"),
  html("unclosed links", "<a href=//a.example>"),
  html("links", "<a href='https://a.example/account'>https://b.example/account</a>\r\n"),
  html("one character", "x"),
  html("brackets", "<"),
  html("ampersands", "&"),
  html("NULs", "\0"),
  html("comments", "<!--[if mso]><a href=x>y</a><![endif]-->"),
  html("open comments", "<!--[if mso]>"),
  html("styles", "<p style='color:#fff;background:#fff;font-size:0'>x"),
  html("forms", "<form action=x><button>a</button><input name=card>"),
  html("SVG titles", "<svg><title>"),
  html("one attribute", (size) => `<a href="${filled("https://a.example/%25", size)}">x</a>`),
  html("one style sheet", (size) => `<style>${filled("@media{.a,.b{color:#fff}", size)}`),
  text("one character", "x"),
  text("spaces", " "),
  text("one Japanese letter", "ア"),
  text("combining marks", "\u0301"),
  text("bidirectional overrides", "\u202E"),
  text("brand names", "American Express "),
  text("split brand names", "A m\u200Be r i c a n E x p r e s s "),
  text("addresses", "https://a.example/?u=https://b.example "),
  text("address beginnings", "http://"),
  text(
    "wrapped addresses",
    "https://www.google.com/url?q=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3D",
  ),
  text("dots", "a."),
  text("at signs", "a@"),
  text("requests", "カード番号を入力してログイン、"),
  written(
    "a display name",
    (size) => `From: "${filled("American ", size)}" <a@b.example>\r\n\r\nx`,
  ),
  written("a subject", (size) => `${head}Subject: ${filled("=?utf-8?B?44Ki?= ", size)}\r\n\r\nx`),
  written(
    "Authentication-Results",
    (size) => `${head}Authentication-Results: x; ${filled("dmarc=pass (", size)}\r\n\r\nx`,
  ),
  written("header fields", (size) => `${head}${filled("Received: from a by b\r\n", size)}\r\nx`),
  written("nested multiparts", (size) => head + nestedMultiparts(Math.ceil(size / 60))),
  text("brand names without a sentence's end", "American Express your American Express card "),
  text("line ends", "\n"),
  text("short lines", "a\r\n"),
  text("lines like boundaries", "--b\n"),
  text("phrase beginnings", "ご"),
  text("words that begin phrases", "verify your account "),
  text("hosts of ideographs", `https://${"漢".repeat(3000)}.example/ `),
  text("hosts of many labels", `https://${"a.".repeat(3000)}example/ `),
  html("elements at the ends of words", "ab<b> x</b> "),
  html("elements that open within words", "a<b>"),
  html("letters from right to left", "a<bdo dir=rtl>b"),
  html("letters in turning directions", "a<bdo dir=rtl>b<bdo dir=ltr>c"),
  html("hosts of ideographs", `<a href="https://${"漢".repeat(3000)}.example/">x</a>`),
  html(
    "links that a base completes",
    (size) =>
      `<base href="https://a.example/${filled("a/", size / 2)}">${filled('<a href="b">c</a>', size / 2)}`,
  ),
  html("one style attribute", (size) => `<p style="${filled("a;", size)}:">x`),
  html("style attributes", '<p style="a;a;a;a;a;a;a;a:">'),
  html("metas", "<meta"),
  html("metas with a charset", "<meta charset=x>"),
  html("bases", "<base href=//a.example/>"),
  html("tables", "<table><tr><td bgcolor=#000></td></tr></table>"),
  html("rows", "<tr><td bgcolor=#000><td bgcolor=#fff>"),
  html("nested tables", "<table bgcolor=#000><tr><td>"),
  html(
    "one table, wide cells",
    (size) =>
      `<table bgcolor=#000>${filled(`<tr>${filled("<td colspan=1000>", size / 21)}</tr>`, size)}`,
  ),
  html("line breaks beside a picture", "<svg><br></svg>"),
  html("nested boxes beside a picture", "<svg><i style=background:#000>"),
  html("siblings", (size) => `<svg></svg><div>${filled("<br>", size)}`),
  html(
    "boxes in deep ones",
    (size) =>
      `<p style=background:#000>${filled("<div>", size / 2)}${filled("<b>a</b>", size / 2)}`,
  ),
  html("lines of block letters", `${"█▄▀".repeat(10)}<br>\n`),
  styled(
    "rules of one class",
    (index) => `.a{b${index}:c}`,
    () => "<b class=a>",
  ),
  styles(
    "one list of shadows for all",
    (size) =>
      `<style>.a{width:99px;height:99px;box-shadow:${filled("1px 1px #000,", size / 2)}}</style>${filled("<b class=a></b>", size / 2)}`,
  ),
  styles(
    "large boxes, placed",
    (size) =>
      `<style>.a{position:absolute;width:480px;height:480px;background:#000}</style>${filled("<b class=a></b>", size)}`,
  ),
  styled(
    "long selectors",
    () => `${"a ".repeat(500)}{color:#fff}`,
    () => "<a><b>x</b></a>",
  ),
  styled(
    "nested rules",
    () => "a{&:is(b){",
    () => "<a><b>x</b></a>",
  ),
  styled(
    "classes",
    (index) => `.a${index}{color:#fff}`,
    (index) => `<b class=a${index}>x</b>`,
  ),
  styles(
    "classes of one element",
    (size) =>
      `<style>${filled(".a{color:#fff}", size / 2)}</style><p class="${filled("a ", size / 2)}">x`,
  ),
  written(
    "a display name of role words",
    (size) => `From: "${filled("card ", size)}" <a@b.example>\r\n\r\nx`,
  ),
  written(
    "many senders",
    (size) => `From: ${filled('"American Express" <a@b.example>, ', size)}\r\n\r\nx`,
  ),
  {
    name: "undeclared Shift_JIS",
    make: (size) =>
      Buffer.concat([
        Buffer.from(`${head}Content-Type: text/html\r\n\r\n`),
        Buffer.alloc(
          size,
          Buffer.from(
            `${"838a8393834e82f0834e838a8362834e82b582c482ad82be82b382a2".repeat(2)}0d0a`,
            "hex",
          ),
        ),
      ]),
  },
  written(
    "misread UTF-8",
    (size) =>
      `${head}Content-Type: text/html; charset=windows-1252\r\n\r\n${filled("リンクをクリックしてください、".repeat(2) + "\r\n", size)}`,
  ),
  written(
    "base64 of padding",
    (size) => `${head}Content-Transfer-Encoding: base64\r\n\r\n${filled("=A=B", size)}`,
  ),
  text("requests for a card and an identity", "Enter your card number and passport number. "),
  text("the same in one sentence", "enter your card number, passport number, "),
  text(
    "the brand's name in passing among requests",
    `American Express${" Please log in to your account.".repeat(40)} `,
  ),
  text("denials", "we never ask for your card number, "),
  html("fields", "Card number<br>PIN<br>CVV<br>Passport number<br>"),
  text("schemes", "gift cards remote control keep this secret pay a fee for your prize "),
  text("quoted phrases of the brand", 'your American Express account" '),
  text("letters of the name", "e"),
  text("digits for letters", "4m3x "),
  text("words written as one", "aAmexCard "),
  text("zero-width letters", "\u200bA"),
  text("isolates", "\u2067a\u2066b"),
  html(
    "forwarded headers",
    "--- Forwarded message ---<br>From: a &lt;a@b.example&gt;<br>To: b<br>Subject: x<br>",
  ),
  html("company names", "Foo Inc. amex<br>"),
  text("addresses that are no links", (size) =>
    numberedUpTo(size, (index) => `Log in at hxxps://e${index}.example. `),
  ),
  html("numeric character references", "&#65;&#x42;"),
  html("ruby", "<ruby>Am<rt>x</rt>ex</ruby>"),
  html("flex order", "<p style=display:flex><b style=order:2>a</b><b style=order:1>b</b></p>"),
  html("floating letters", "<b style=float:right>a</b>"),
  html("counters", "<b style='counter-set: a 13'></b>"),
  html("joined cells", "<table><tr><td rowspan=1000 colspan=1000 bgcolor=#000></td></tr></table>"),
  html(
    "properties within properties",
    `<style>:root{--a0:"aaaaaaaaa";${growingProperties}}</style>`,
  ),
  html("one drawn path", (size) => `<svg><path d="M0 0${filled("h1v1", size)}">`),
  html("frames within frames", (size) => framesWithin(size)),
  styled(
    "generated letters",
    (index) => `.a${index}::before{content:"A"}`,
    (index) => `<b class=a${index}></b>`,
  ),
  styles(
    "places among long lists of classes",
    (size) =>
      `<style>${numbered(50, (index) => `.a:nth-child(${index}n):not(.b${index}){display:none}`)}</style>` +
      filled(`<b class="${"a ".repeat(400)}">x</b>`, size),
  ),
  styles(
    "one rule of many selectors and declarations",
    (size) =>
      `<svg></svg><style>${filled("a,", size / 2)}b{${filled("width:1px;", size / 2)}}</style><b>x`,
  ),
  header("many From fields", (size) => filled("From: a,a,a,a,a,a,a\r\n", size)),
  header(
    "a list's id and what SPF says",
    (size) =>
      `Authentication-Results: a; ${numberedUpTo(size / 2, (index) => `spf=pass smtp.mailfrom=a${index}.example; `)}\r\n` +
      `From: a@americanexpress.com\r\nList-Id: ${filled("a.example ", size / 2)}\r\n`,
  ),
  header("results of the receiving server", (size) =>
    numberedUpTo(
      size,
      (index) =>
        `Authentication-Results: a.example; dmarc=pass header.from=a${index}.example\r\n` +
        `ARC-Authentication-Results: i=${index}; a.example; spf=pass smtp.mailfrom=a${index}.example\r\n`,
    ),
  ),
  header(
    "recipients",
    (size) =>
      `${head}To: ${numberedUpTo(size, (index) => `"Card Member ${index}" <a${index}@b.example>,\r\n `)}\r\n`,
  ),
  written(
    "header: many boundaries",
    (size) =>
      `${head}Content-Type: multipart/mixed; ${numberedUpTo(size / 2, (index) => `boundary=a${index} `)}\r\n\r\n` +
      filled(`${"x".repeat(70)}\n--c\n`, size / 2),
  ),
  attached("page of links and addresses", "text/html", (size) =>
    numberedUpTo(
      size,
      (index) => `<a href=//a${index}.example/>x</a> https://b${index}.example/x `,
    ),
  ),
  attached("script of pieces", "text/html", (size) => `<script>${filled("'a'+'b'+", size)}`),
  attached(
    "script of numbers",
    "text/html",
    (size) => `<script>${filled("65,", 190_000)}</script>${filled("x ", size)}`,
  ),
  attached("scripts without an end", "text/html", (size) => filled("<script", size)),
  ...Object.entries(hostilePdfs).map(([name, content]) =>
    attached(`PDF of ${name}`, "application/pdf", content),
  ),
  attached("calendar", "text/calendar", (size) =>
    filled('SUMMARY;CN="a":x\\n\r\nDESCRIPTION:https://a.example/\r\n ', size),
  ),
  written("messages within each other", (size) => messagesWithin(size, 4)),
  parts("tiny ones", "mixed", () => "--b\r\n\r\nx\r\n"),
  parts(
    "tiny attachments",
    "mixed",
    (index) =>
      `--b\r\nContent-Type: text/html; name=${index}.html\r\nContent-Disposition: attachment\r\n\r\n<a href=//a.example>x</a>\r\n`,
  ),
  parts(
    "cid pictures",
    "related",
    (index) =>
      `--b\r\nContent-Type: image/png; name=${index}.png\r\nContent-ID: <${index}>\r\nContent-Transfer-Encoding: base64\r\n\r\n${tinyPng}\r\n`,
  ),
  parts(
    "texts",
    "alternative",
    () => "--b\r\nContent-Type: text/html\r\n\r\n<a href=//a.example>x</a>\r\n",
  ),
  parts(
    "mails",
    "mixed",
    () => "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n\r\nx\r\n",
  ),
  html("pictures within", `<img src="data:image/png;base64,${tinyPng}">`),
  html("one picture within", (size) => `<img src="data:image/png;base64,${filled("AAAA", size)}">`),
  html("large pictures of few bytes", (size) =>
    filled(`<img src="data:image/png;base64,${plainPng(2000)}">`, size),
  ),
  html("large JPEGs of few bytes", (size) =>
    filled(`<img src="data:image/jpeg;base64,${plainJpeg(2800)}">`, size),
  ),
];
