import { escapeAttribute } from "entities";
import type { Message } from "../../src/message/message";
import type { RuleSet } from "../../src/rule-set/rule-set";
import { withDmarcPass } from "./message-variants";

/**
 * A message in which nothing is wrong but, perhaps, its one link: from an official address that the
 * receiving server vouches for, with the right company name.
 *
 * @param address Where the link leads.
 */
export function faultlessMessage(ruleSet: RuleSet, address: string): Message {
  const domain = firstOf(ruleSet.mailDomains);
  const brand = ruleSet.brand.ja;
  return withDmarcPass({
    from: [{ displayName: `${brand} (${ruleSet.brand.en})`, address: `info@${domain}` }],
    sender: null,
    replyTo: [],
    subject: `${brand}からのお知らせ`,
    body: {
      html:
        `<p>${brand}のカード会員様</p><p>いつもご利用いただき、ありがとうございます。</p>` +
        `<p><a href="${escapeAttribute(address)}">くわしくはこちら</a></p>` +
        `<p>発行：${ruleSet.rightCompanyName}</p>`,
      text: null,
    },
    headerFields: [],
    attachments: [],
  });
}

/** A message that speaks for itself as the brand, but is from `domain` and leads there. */
export function brandedMessageFrom(ruleSet: RuleSet, domain: string): Message {
  const message = faultlessMessage(ruleSet, `https://${domain}/`);
  const displayName = message.from[0]?.displayName ?? "";
  return { ...message, from: [{ displayName, address: `info@${domain}` }], headerFields: [] };
}

/** Everyday mail that is from `domain` and leads there, and has nothing to do with the brand. */
export function ordinaryMessage(domain: string): Message {
  return {
    from: [{ displayName: "Customer service", address: `news@${domain}` }],
    sender: null,
    replyTo: [],
    subject: "Your order has been shipped",
    body: {
      html:
        "<p>Hello,</p><p>your parcel is on its way and should arrive on Friday.</p>" +
        `<p><a href="https://${escapeAttribute(domain)}/orders">See your order</a></p>`,
      text: null,
    },
    headerFields: [],
    attachments: [],
  };
}

function firstOf(items: ReadonlySet<string>): string {
  const [first] = items;
  if (first === undefined) throw new Error("The rule set has no mail domain.");
  return first;
}
