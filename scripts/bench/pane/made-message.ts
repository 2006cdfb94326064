import { htmlOfSize } from "../made-mail";

/** A message of our making, as it comes into a mailbox. */
export interface MadeMessage {
  /** The subject, and the host of the first link: by it a verdict is known to be this message's. */
  readonly name: string;
  readonly source: string;
}

let made = 0;

/** Characters of a body that may hold text: of more than so much the pane does not read it all. */
const maxTextual = 900_000;

/** An empty paragraph as Word writes it, of which the rest of a huge body is made. */
const emptyParagraph =
  "<p class='MsoNormal' style='mso-margin-top-alt:auto;margin-left:36.0pt;text-indent:-18.0pt'></p>";

function bodyOfSize(size: number): string {
  const textual = htmlOfSize(Math.min(size, maxTextual));
  const left = Math.max(0, size - textual.length);
  return textual + emptyParagraph.repeat(left / emptyParagraph.length);
}

/** @param size Of the HTML body, in characters. */
export function makeMessage(size: number): MadeMessage {
  made += 1;
  const name = `m${made}.example`;
  const html = bodyOfSize(size).replace("<body>", `<body><a href="https://${name}/">Order</a> `);
  const source = [
    "From: Example Shop <news@shop.example>",
    "To: reader@example.net",
    `Subject: ${name}`,
    `Message-ID: <${made}@shop.example>`,
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    html,
    "",
  ].join("\r\n");
  return { name, source };
}
