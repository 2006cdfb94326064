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

const html = (name: string, piece: string): HostileMessage => ({
  name: `HTML of ${name}`,
  make: (size) => Buffer.from(htmlHead + filled(piece, size)),
});

const text = (name: string, piece: string): HostileMessage => ({
  name: `text of ${name}`,
  make: (size) => Buffer.from(textHead + filled(piece, size)),
});

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
  html("links", "<a href='https://a.example/'>https://b.example</a>\r\n"),
  html("one character", "x"),
  html("brackets", "<"),
  html("ampersands", "&"),
  html("NULs", "\0"),
  html("comments", "<!--[if mso]><a href=x>y</a><![endif]-->"),
  html("open comments", "<!--[if mso]>"),
  html("styles", "<p style='color:#fff;background:#fff;font-size:0'>x"),
  html("forms", "<form action=x><button>a</button><input name=card>"),
  html("SVG titles", "<svg><title>"),
  {
    name: "HTML of one attribute",
    make: (size) =>
      Buffer.from(`${htmlHead}<a href="${filled("https://a.example/%25", size)}">x</a>`),
  },
  {
    name: "HTML of one style sheet",
    make: (size) => Buffer.from(`${htmlHead}<style>${filled("@media{.a,.b{color:#fff}", size)}`),
  },
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
  {
    name: "a display name",
    make: (size) => Buffer.from(`From: "${filled("American ", size)}" <a@b.example>\r\n\r\nx`),
  },
  {
    name: "a subject",
    make: (size) => Buffer.from(`${head}Subject: ${filled("=?utf-8?B?44Ki?= ", size)}\r\n\r\nx`),
  },
  {
    name: "Authentication-Results",
    make: (size) =>
      Buffer.from(`${head}Authentication-Results: x; ${filled("dmarc=pass (", size)}\r\n\r\nx`),
  },
  {
    name: "header fields",
    make: (size) => Buffer.from(`${head}${filled("Received: from a by b\r\n", size)}\r\nx`),
  },
  {
    name: "nested multiparts",
    make: (size) => Buffer.from(head + nestedMultiparts(Math.ceil(size / 60))),
  },
];
