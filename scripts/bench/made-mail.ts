import type { Message } from "../../src/message/message";

const paragraphs = [
  "<p style='font-size:14px;color:#333'>Your monthly statement for the card ending in 12345 is ready. You can view it at any time in your account, and the amount is due at the end of the month.</p>",
  "<table width='600' cellpadding='0'><tr><td style='padding:8px' bgcolor='#ffffff'><b>ご利用明細</b></td><td style='padding:8px'>いつもご利用いただきありがとうございます。今月のお支払い金額が確定しました。</td></tr></table>",
  "<div class='footer'><img src='https://images.example/logo.png' alt='Logo' width='80'> This message was sent to you because you have an account with us. &copy; Example Ltd.</div>",
];

const link = (index: number): string =>
  `<a href="https://www.shop${index % 7}.example/orders/${index}?utm_source=mail">Order ${index}</a> `;

/** An HTML body of about this many characters, with a link in every third part, as newsletters have. */
export function htmlOfSize(size: number): string {
  let html = "<html><head><style>.footer { color: #999 }</style></head><body>";
  for (let index = 0; html.length < size; index += 1) {
    html += paragraphs[index % paragraphs.length] ?? "";
    if (index % paragraphs.length === 0) html += link(index);
  }
  return `${html}</body></html>`;
}

/** An HTML body with this many links, each to another page. */
export function htmlWithLinks(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p>${link(index)}</p>`).join("");
}

/** A message with this body, from a sender whom no rule knows. */
export function messageWith(html: string): Message {
  return {
    from: [{ displayName: "Example Shop", address: "news@shop.example" }],
    sender: null,
    replyTo: [],
    subject: "Your order",
    body: { html, text: null },
    headerFields: [{ name: "from", value: "Example Shop <news@shop.example>" }],
    attachments: [],
  };
}
