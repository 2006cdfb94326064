import { blockLetters, pdf, script, uuencoded } from "./made-file";
import type { Random } from "./random";

type Choices = readonly [string, ...string[]];

const words: Choices = [
  "American Express",
  "アメリカン・エキスプレス",
  "Amex",
  "A m e x",
  "Аmех",
  "your account has been suspended",
  "verify your card number",
  "カード番号を入力してください",
  "ログインして本人確認",
  "we never ask for your PIN",
  "Please fill in the following:\nCard number: ____\n2. Expiry date (required)\n• CVC\n",
  "カード番号：\n有効期限【必須】\nセキュリティコード\n",
  "card ending in 1005",
  "passwordをお聞きすることはありません。",
  "Dear customer,",
  "{brand}",
  "\u202Exema",
  "𝐀𝐦𝐞𝐱",
  "𝐀\u0301\u200B",
  "----- Original Message -----\nFrom: a@b.example\nSubject: x\n",
  "> quoted",
  "www.scam.example",
  "100.000",
  "\uD800",
  "…。！",
];

const hostLabels: Choices = [
  "americanexpress",
  "amerlcanexpress",
  "www",
  "xn--n8jub8mra",
  "漢字",
  "аmех",
  "a_b",
  "0x7f",
  "127",
  "1",
  "-",
  "",
  "💳",
  "a".repeat(64),
];
const suffixes: Choices = ["com", "co.jp", "example", "みんな", "github.io", "onion", "1", "com."];
const schemes: Choices = [
  "https://",
  "http://",
  "HTTP:\\\\",
  "//",
  "mailto:",
  "java\tscript:",
  "data:text/html,",
  "https:/",
  "",
  "tel:",
  "cid:",
  "intent://",
];
const wrappers: Choices = [
  "https://www.google.com/url?q=",
  "https://urldefense.com/v3/__",
  "https://eur01.safelinks.protection.outlook.com/?url=",
  "https://l.facebook.com/l.php?u=",
];
const tags: Choices = [
  "p",
  "div",
  "table",
  "tr",
  "td",
  "span",
  "b",
  "a",
  "h1",
  "li",
  "blockquote",
  "svg",
  "title",
  "noscript",
  "template",
  "select",
  "textarea",
  "plaintext",
];
const declarations: Choices = [
  "display:none",
  "color:#fff;background:#fff",
  "font-size:0",
  "direction:rtl;unicode-bidi:bidi-override",
  "position:absolute;left:-9999px",
  "opacity:.01",
  "a;a;:",
  "box-shadow:1px 0 #000,2px 0 #000",
  "text-indent:-9em;overflow:hidden",
  "float:right",
  "position:absolute;left:9px",
  "position:absolute;right:1e999px;top:-3%",
  "order:2",
  "order:-9e9;grid-column:span 2/x",
  "display:flex;flex-flow:row-reverse wrap",
  "display:grid;direction:rtl",
  "content:'M' attr(class) var(--a)",
  "--a:'x';list-style:'A'",
  "width:calc((((1px))))",
  "background:url(data:image/png;base64,AAAA)",
];
const selectors: Choices = [
  ".a",
  "#b",
  "td > .a",
  "*",
  "a:not(:is(.a, b))",
  "b:nth-child(2n+1):not(.b)",
  ":nth-child(-n + 99999999999999999999)",
  ":nth-of-type(n of x):first-child",
  ":not(:not()):not(",
  "#b::before",
  ".a:nth-child(0n)::marker",
  "@media screen{.a",
  "[x='}']",
];
const charsets: Choices = [
  "utf-8",
  "shift_jis",
  "iso-2022-jp",
  "utf-7",
  "utf-16",
  "windows-1252",
  "x-none",
  '"',
];
const encodings: Choices = [
  "7bit",
  "8bit",
  "base64",
  "quoted-printable",
  "x-uuencode",
  "uuencode",
  "BASE64 ",
];
const multiparts: Choices = ["mixed", "alternative", "related", "signed", "report", "x"];
const fileTypes: Choices = [
  "image/png",
  "application/pdf",
  "text/html",
  "text/calendar",
  "message/rfc822",
  "application/octet-stream",
  "text/plain",
  "image/svg+xml",
];
const fileNames: Choices = [
  "a.png",
  "card.pdf",
  "page.html",
  "x.ics",
  "a.eml",
  "invoice.pdf.exe",
  "=?utf-8?B?44Ki?=.htm",
  "\u202Egnp.htm",
  "",
];
const otherFields: Choices = [
  "Authentication-Results: mx.example; dmarc=pass header.from=americanexpress.com",
  "Authentication-Results: ;;;=(((",
  "ARC-Authentication-Results: i=1; x; spf=fail",
  "List-Id: <a.example>",
  "Sender: a@b.example",
  "Reply-To: =?utf-8?Q?American_Express?= <a@b.example>, c@d.example",
  "Received: from a by b; (((",
  "X-MS-Exchange-Organization-AuthAs: Internal",
  "Content-Type: text/html",
  "MIME-Version: 1.0",
  " folded without a field",
  "no colon",
];

/** Makes messages of all that mail is made of: fields, parts within parts, pages, styles, addresses. */
export class MessageMaker {
  constructor(private readonly random: Random) {}

  message(): Uint8Array {
    return Buffer.from(this.messageText(0));
  }

  private messageText(depth: number): string {
    const fields = [
      `From: ${this.mailbox()}`,
      `Subject: ${this.some(() => this.headerWord())}`,
      ...this.list(3, () => this.random.pick(otherFields)),
      ...(this.oneIn(9) ? [`From: ${this.mailbox()}`] : []),
    ];
    return `${fields.join("\r\n")}\r\n${this.part(depth)}`;
  }

  /** A part with its fields: of several parts, a text, a page or a file. */
  private part(depth: number): string {
    if (depth < 5 && this.oneIn(3)) return this.multipart(depth);
    return this.random.pick<() => string>([
      () => this.text("html", this.page()),
      () => this.text("html", this.page()),
      () =>
        this.text(
          "plain",
          this.some(() => `${this.word()} ${this.address()}\r\n`),
        ),
      () => this.text("plain", `${this.page()}\r\n${this.uuencodedFile()}${this.word()}`),
      () => this.file(depth),
    ])();
  }

  private multipart(depth: number): string {
    const boundary = this.random.pick(["b", "b", `b${depth}`, "-- ", "", "=_x"]);
    const type = `Content-Type: multipart/${this.random.pick(multiparts)}; boundary="${boundary}"`;
    const parts = this.list(4, () => `--${boundary}\r\n${this.part(depth + 1)}\r\n`).join("");
    return `${type}\r\n\r\n${parts}${this.oneIn(3) ? "" : `--${boundary}--\r\n`}`;
  }

  private text(kind: string, content: string): string {
    const encoding = this.random.pick(encodings);
    const charset = this.random.pick(charsets);
    const fields = `Content-Type: text/${kind}; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}`;
    return `${fields}\r\n\r\n${this.encoded(content, encoding)}`;
  }

  private file(depth: number): string {
    const type = this.random.pick(fileTypes);
    const name = this.random.pick(fileNames);
    const disposition = this.random.pick(["attachment", "inline"]);
    const fields = `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: ${disposition}; filename="${name}"`;
    const content = this.contentOf(type, depth);
    const encoding = type === "message/rfc822" ? "8bit" : this.random.pick(encodings);
    return `${fields}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${this.encoded(content, encoding)}`;
  }

  private contentOf(type: string, depth: number): string | Uint8Array {
    if (type === "message/rfc822" && depth < 5) return this.messageText(depth + 1);
    if (type === "application/pdf") return pdf(this.random);
    return type === "text/html" && this.oneIn(2) ? script(this.page(), this.random) : this.page();
  }

  private encoded(content: string | Uint8Array, encoding: string): string {
    if (this.oneIn(12)) return content.toString();
    if (encoding.includes("uu")) {
      return uuencoded(Buffer.from(content), this.random.pick(fileNames), this.random);
    }
    if (encoding === "base64") return Buffer.from(content).toString("base64");
    if (encoding !== "quoted-printable") return content.toString();
    return content.toString().replaceAll("=", "=3D").replace(/.{60}/gsu, "$&=\r\n");
  }

  private uuencodedFile(): string {
    const { random } = this;
    const content = this.oneIn(2) ? pdf(random) : Buffer.from(script(this.page(), random));
    return uuencoded(content, random.pick(fileNames), random);
  }

  private page(): string {
    const head = [
      this.oneIn(4) ? `<base href="${this.address()}">` : "",
      this.oneIn(4) ? `<meta charset=${this.random.pick(charsets)}>` : "",
      this.oneIn(3) ? `<style>${this.some(() => this.rule())}</style>` : "",
    ];
    return `${head.join("")}${this.some(() => this.element(0))}`;
  }

  private rule(): string {
    return `${this.random.pick(selectors)}{${this.random.pick(declarations)}${this.oneIn(6) ? "" : "}"}`;
  }

  private element(depth: number): string {
    const { random } = this;
    const inner = (): string =>
      depth < 8 ? this.some(() => this.element(depth + 1)) : this.word();
    return random.pick<() => string>([
      () => this.word(),
      () => this.word(),
      () => `<a href="${this.address()}">${inner()}</a>`,
      () => `<a href=${this.address()}>${this.address()}`,
      () => `<img src="${this.address()}" alt="${this.word()}" width=${random.below(300)}>`,
      () => `<form action="${this.address()}"><input name=${this.word()}><button>${inner()}</form>`,
      () => `<!--[if mso]>${inner()}<![endif]-->`,
      () => `<area href=${this.address()}><iframe src=${this.address()}>`,
      () => this.table(),
      () => (this.oneIn(9) ? `<pre>${blockLetters(random)}</pre>` : this.letters()),
      () => {
        const tag = random.pick(tags);
        const attributes = `class=a id=b style="${random.pick(declarations)}"`;
        return `<${tag} ${this.oneIn(2) ? attributes : ""}>${inner()}${this.oneIn(4) ? "" : `</${tag}>`}`;
      },
    ])();
  }

  /** Each in an element of its own, which a style may move. */
  private letters(): string {
    const letters = Array.from(this.word()).map(
      (letter, index) =>
        `<b class=${this.random.pick(["a", "b", "c"])} style="${this.random.pick(declarations)};order:${index}">${letter}</b>`,
    );
    return `<p style="${this.random.pick(declarations)}">${letters.join("")}</p>`;
  }

  /** Now and then as large as a drawn code. */
  private table(): string {
    const side = this.random.below(this.oneIn(50) ? 40 : 4);
    return `<table>${`<tr>${"<td bgcolor=#000>".repeat(side)}`.repeat(side)}`;
  }

  private address(): string {
    const { random } = this;
    const host = [...this.list(3, () => random.pick(hostLabels)), random.pick(suffixes)].join(".");
    const user = this.oneIn(5) ? `${random.pick(hostLabels)}@` : "";
    const port = this.oneIn(6) ? `:${random.below(70_000)}` : "";
    const path = this.oneIn(2) ? "" : `/${this.word()}?u=${random.pick(hostLabels)}#${this.word()}`;
    const address = `${random.pick(schemes)}${user}${host}${port}${path}`;
    if (!this.oneIn(6)) return address;
    return `${random.pick(wrappers)}${this.oneIn(2) ? encodeURIComponent(Buffer.from(address).toString()) : address}`;
  }

  private mailbox(): string {
    const { random } = this;
    const address = `${random.pick(hostLabels)}@${random.pick(hostLabels)}.${random.pick(suffixes)}`;
    return random.pick([
      `"${this.word()}" <${address}>`,
      `=?utf-8?B?${Buffer.from(this.word()).toString("base64")}?= <${address}>`,
      `${this.word()} (${this.word()}) <${address}>, <${address}`,
      address,
      `group: ${address};`,
      "",
    ]);
  }

  private headerWord(): string {
    const word = this.word();
    if (this.oneIn(2)) return word.replaceAll("\n", " ");
    return `=?utf-8?B?${Buffer.from(word).toString("base64")}?=\r\n `;
  }

  private word(): string {
    return this.random.pick(words);
  }

  private oneIn(count: number): boolean {
    return this.random.below(count) === 0;
  }

  private list(most: number, make: () => string): readonly string[] {
    return Array.from({ length: this.random.below(most + 1) }, make);
  }

  private some(make: () => string): string {
    return this.list(this.oneIn(20) ? 60 : 4, make).join("");
  }
}
