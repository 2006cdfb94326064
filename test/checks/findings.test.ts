import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { Finding, FindingCode, Severity } from "../../src/checks/finding";
import { signIds } from "../../src/checks/check-result";
import { english } from "../../src/explain/text/en";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

/** A message that shows a finding, or comes close and does not (`severity` null). */
type Row = readonly [
  what: string,
  code: FindingCode,
  severity: Severity | null,
  parts: MessageParts,
];

const own = "info@welcome.americanexpress.com";
const brand: MessageParts = { name: "American Express", address: "a@foreign.example" };
const genuine: MessageParts = { name: "American Express", address: own, authentication: "pass" };
const link = (address: string, text = "x", from: MessageParts = brand): MessageParts => ({
  ...from,
  html: `<a href="${address}">${text}</a>`,
});
const manyLinks = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<a href="https://a.example/${index}">x</a>`).join();
const text = (words: string, from: MessageParts = brand): MessageParts => ({
  ...from,
  text: words,
});
const wrapped = (target: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&amp;data=1`;

const home = "https://www.americanexpress.com/ja-jp/";
const qrCode = { element: "qr-code", address: "https://evil.example/qr", text: "" } as const;
const attachedForm = { element: "form", address: "https://evil.example/p", text: "" } as const;
const attachedScam = {
  name: "notice.eml",
  text: "American Express\n\nDear American Express customer, verify your account.\n\nAmerican Express",
  links: [{ element: "a", address: "https://evil.example/x", text: "Verify" }],
  isPassedOn: true,
} as const;

const general: readonly Row[] = [
  [
    "a mail that a colleague attached",
    "speaks-in-attachment",
    "unknown",
    { name: "Ann", text: "Is this real?", embedded: [attachedScam] },
  ],
  [
    "a mail that a colleague attached, leading home",
    "speaks-in-attachment",
    null,
    {
      name: "Ann",
      text: "Is this real?",
      embedded: [{ ...attachedScam, links: [{ element: "a", address: home, text: "Home" }] }],
    },
  ],
  ["mail of nobody's", "not-judged", "note", { name: "Anna", text: "Hello" }],
  ["mail of the brand's", "not-judged", null, genuine],
  [
    "a forward by a colleague, ja",
    "forwarded",
    "unknown",
    {
      name: "同僚",
      subject: "Fwd: ご確認",
      text: "これ本物？\n\n-----元のメッセージ-----\n差出人: アメリカン・エキスプレス\n件名: ご請求\n\nアメリカン・エキスプレスのカードをご利用いただきありがとうございます。\nhttps://evil.example/x",
    },
  ],
  [
    "a forward by a colleague, en",
    "forwarded",
    "unknown",
    {
      name: "Ann",
      subject: "FW: Your card",
      text: "Is this real?\n\n---------- Forwarded message ---------\nFrom: American Express\n\nDear American Express customer, verify your account https://evil.example/x",
    },
  ],
  [
    "a harmless forward",
    "forwarded",
    null,
    {
      name: "Ann",
      subject: "FW: Your card",
      text: `Is this real?\n\n---------- Forwarded message ---------\nFrom: American Express\n\nDear American Express customer, ${home}`,
    },
  ],
  [
    "a forward that the brand's name stands over",
    "forwarded",
    null,
    text("-----Original Message-----\nDear American Express customer, https://evil.example/x"),
  ],
];

const sender: readonly Row[] = [
  [
    "a picture above a request of nobody's",
    "sender-unnamed",
    "unknown",
    {
      name: "Card Services",
      html: `<img src="a.png"><p>Confirm your card number.</p><a href="https://evil.example/">Go</a>`,
    },
  ],
  [
    "a request of nobody's without a picture",
    "sender-unnamed",
    null,
    {
      name: "Card Services",
      html: `<p>Confirm your card number.</p><a href="https://evil.example/">Go</a>`,
    },
  ],
  ["no From", "sender-missing", "warning", { from: [], subject: "【American Express】" }],
  ["an address without @", "sender-malformed", "warning", { ...brand, address: "American" }],
  [
    "a domain without a dot",
    "sender-malformed",
    "warning",
    { ...brand, address: "a@SYNTAX_ERROR" },
  ],
  ["an ordinary address", "sender-malformed", null, brand],
  [
    "two From mailboxes",
    "sender-several",
    "warning",
    {
      from: [
        { displayName: "Amex", address: own },
        { displayName: "", address: "b@b.example" },
      ],
    },
  ],
  ["one From mailbox", "sender-several", null, brand],
  ["a foreign address", "sender-foreign", "warning", brand],
  ["the brand's address", "sender-foreign", null, genuine],
  ["a look-alike", "sender-look-alike", "warning", { address: "a@arnericanexpress.com" }],
  ["a look-alike by a letter", "sender-look-alike", "warning", { address: "a@americanexpres.com" }],
  [
    "the name within another domain",
    "sender-brand-in-domain",
    "warning",
    { address: "a@americanexpress-login.com" },
  ],
  [
    "the name before another domain",
    "sender-brand-in-domain",
    "warning",
    { address: "a@americanexpress.com.evil.example" },
  ],
  [
    "an innocent domain",
    "sender-look-alike",
    null,
    { ...brand, address: "a@mexicanexpress.example" },
  ],
  ["an innocent domain", "sender-brand-in-domain", null, { ...brand, address: "a@namex.example" }],
  [
    "Cyrillic letters",
    "sender-internationalised",
    "warning",
    { ...brand, address: "a@аmеriсаnехprеss.com" },
  ],
  ["Latin letters", "sender-internationalised", null, brand],
  [
    "another address shown as the name",
    "sender-name-shows-other-address",
    "warning",
    { name: `"${own}"`, address: "a@evil.example" },
  ],
  [
    "the same address shown as the name",
    "sender-name-shows-other-address",
    null,
    { ...genuine, name: own },
  ],
  ["vouched for", "sender-verified", "note", genuine],
  ["forged", "sender-verified", null, { ...genuine, authentication: "fail" }],
  [
    "an unlisted domain",
    "sender-unlisted",
    "note",
    { ...genuine, address: "a@member.americanexpress.com" },
  ],
  ["a listed domain", "sender-unlisted", null, genuine],
  [
    "a partner without results",
    "sender-partner",
    "caution",
    { name: "American Express", address: "a@mail.citi.com" },
  ],
  [
    "a partner forged",
    "sender-partner",
    null,
    { name: "American Express", address: "a@citi.com", authentication: "fail" },
  ],
  ["no results", "sender-not-vouched-for", "unknown", { ...genuine, authentication: "none" }],
  [
    "SPF for another domain",
    "sender-partly-vouched-for",
    "unknown",
    { ...genuine, authentication: "partial" },
  ],
  [
    "DMARC fails",
    "sender-authentication-failed",
    "warning",
    { ...genuine, authentication: "fail" },
  ],
  [
    "headers not read",
    "sender-headers-unreadable",
    "unknown",
    { ...genuine, authentication: "unread" },
  ],
  [
    "replies go elsewhere",
    "sender-reply-to-foreign",
    "caution",
    { ...genuine, replyTo: "b@evil.example" },
  ],
  ["replies go home", "sender-reply-to-foreign", null, { ...genuine, replyTo: "b@aexp.com" }],
  [
    "another Sender",
    "sender-field-foreign",
    "caution",
    { ...genuine, authentication: "none", sender: "b@evil.example" },
  ],
  [
    "another Sender, vouched for",
    "sender-field-foreign",
    "note",
    { ...genuine, sender: "b@mailer.example" },
  ],
  [
    "through a relay",
    "sender-relayed",
    "unknown",
    { ...brand, address: "american_express_at_x@privaterelay.appleid.com", authentication: "pass" },
  ],
  [
    "through a relay whose addresses are at the domain of people's mailboxes",
    "sender-relayed",
    "unknown",
    { ...brand, address: "news_at_shop_example_x1@icloud.com", authentication: "pass" },
  ],
  [
    "at a domain that only ends like a relay's",
    "sender-relayed",
    null,
    { ...brand, address: "news_at_shop_example_x1@evilicloud.com", authentication: "pass" },
  ],
  [
    "from a person's mailbox at that domain",
    "sender-relayed",
    null,
    { ...brand, address: "taro.sato@icloud.com", authentication: "pass" },
  ],
  [
    "through a list that left the author's address",
    "sender-relayed",
    "unknown",
    { ...genuine, authentication: "fail", sender: "b@lists.example", listId: "<b.lists.example>" },
  ],
  [
    "through a list that SPF knows, and that names no Sender",
    "sender-relayed",
    "unknown",
    { ...genuine, authentication: "partial", listId: "<list.sender.example>" },
  ],
  [
    "through another list than SPF knows",
    "sender-relayed",
    null,
    { ...genuine, authentication: "partial", listId: "<list.other.example>" },
  ],
  [
    "through a group that put itself in the author's place",
    "sender-relayed",
    "unknown",
    { ...brand, name: "'American Express' via Family", listId: "<family.lists.example>" },
  ],
  [
    "a list's mark on mail of nobody's list",
    "sender-relayed",
    null,
    { ...brand, sender: "b@lists.example", listId: "<b.lists.example>" },
  ],
  ["another Sender, no list", "sender-relayed", null, { ...genuine, sender: "b@mailer.example" }],
  [
    "another Return-Path",
    "sender-return-path-foreign",
    "note",
    { ...genuine, returnPath: "<bounce@mailer.example>" },
  ],
  [
    "the brand's Return-Path",
    "sender-return-path-foreign",
    null,
    { ...genuine, returnPath: "<bounce@aexp.com>" },
  ],
];

const links: readonly Row[] = [
  ["the site", "link-official", "note", link(home)],
  ["a listed host in capitals", "link-official", "note", link("HTTPS://WWW.AMERICANEXPRESS.COM./")],
  [
    "an unlisted host",
    "link-unlisted",
    "note",
    link("https://click.member.americanexpress.com/?qs=1"),
  ],
  ["a private suffix", "link-unlisted", null, link("https://americanexpress.github.io/")],
  ["a foreign host", "link-foreign", "warning", link("https://evil.example/")],
  ["a bare address in the text", "link-foreign", "warning", text("see www.evil.example/a")],
  [
    "an area",
    "link-foreign",
    "warning",
    { ...brand, html: "<map><area href='https://evil.example/'></map>" },
  ],
  [
    "a VML shape",
    "link-foreign",
    "warning",
    { ...brand, html: "<v:roundrect href='https://evil.example/'>x</v:roundrect>" },
  ],
  [
    "a base",
    "link-foreign",
    "warning",
    { ...brand, html: "<base href='https://evil.example/'><a href='/x'>x</a>" },
  ],
  ["protocol-relative", "link-foreign", "warning", link("//evil.example/x")],
  ["a backslash", "link-foreign", "warning", link("https:\\\\evil.example\\x")],
  ["a tab in the scheme", "link-foreign", "warning", link("ht&#9;tps://evil.example/")],
  [
    "the brand's host as user info",
    "link-user-info",
    "warning",
    link("https://www.americanexpress.com@evil.example/"),
  ],
  [
    "an @ in the path",
    "link-user-info",
    null,
    link("https://evil.example/@www.americanexpress.com"),
  ],
  ["a look-alike", "link-look-alike", "warning", link("https://www.arnericanexpress.com/")],
  ["an innocent host", "link-look-alike", null, link("https://pan-american.example/express")],
  [
    "the name in a foreign host",
    "link-brand-in-host",
    "warning",
    link("https://www.americanexpress.com.evil.example/"),
  ],
  [
    "the name in a foreign host, in mail that is confirmed as the brand's",
    "link-brand-in-host",
    "caution",
    link("https://aexp.careers.example/", "x", genuine),
  ],
  [
    "the name in a foreign path",
    "link-brand-in-host",
    null,
    link("https://evil.example/americanexpress.com"),
  ],
  [
    "the site shown over another",
    "link-text-differs",
    "warning",
    link("https://evil.example/", "https://www.americanexpress.com/"),
  ],
  [
    "another site shown over a foreign one",
    "link-text-differs",
    "caution",
    link("https://evil.example/", "www.shop.example/"),
  ],
  [
    "the same site shown",
    "link-text-differs",
    null,
    link("https://evil.example/a", "https://evil.example/"),
  ],
  ["words over a link", "link-text-differs", null, link("https://evil.example/", "こちら")],
  ["a shortener", "link-hides-target", "warning", link("https://bit.ly/3abc")],
  ["no shortener", "link-hides-target", null, link("https://evil.example/3abc")],
  [
    "a redirector",
    "link-redirects",
    "caution",
    link("https://www.google.com/url?q=https%3A%2F%2Fevil.example%2F"),
  ],
  ["the same site without a target", "link-redirects", null, link("https://www.google.com/maps")],
  ["Safe Links", "link-unwrapped", "note", link(wrapped("https://evil.example/"))],
  [
    "a look-alike of Safe Links",
    "link-unwrapped",
    null,
    link("https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fa.example"),
  ],
  [
    "Safe Links without a target",
    "link-wrapper-unreadable",
    "unknown",
    link("https://eur01.safelinks.protection.outlook.com/?data=1"),
  ],
  ["a decimal IP address", "link-ip-address", "warning", link("http://3232235777/")],
  ["an octal IP address", "link-ip-address", "warning", link("http://0300.0250.1.1/")],
  ["a hexadecimal IP address", "link-ip-address", "warning", link("http://0xC0A80101/")],
  ["an IPv6 address", "link-ip-address", "warning", link("http://[2001:db8::1]/")],
  ["digits in a name", "link-ip-address", null, link("https://192-168.example/")],
  [
    "Cyrillic letters",
    "link-internationalised",
    "warning",
    link("https://www.аmericanexpress.com/"),
  ],
  ["plain letters", "link-internationalised", null, link("https://evil.example/ж")],
  ["mathematical letters", "link-disguised-letters", "warning", link("https://𝐞𝐯𝐢𝐥.example/")],
  ["percent-encoded letters", "link-disguised-letters", "warning", link("https://%65vil.example/")],
  ["letters in the path", "link-disguised-letters", null, link("https://evil.example/%65")],
  ["a port", "link-port", "note", link("https://evil.example:8443/")],
  ["the scheme's own port", "link-port", null, link("https://evil.example:443/")],
  ["a .php path", "link-php", "note", link("https://evil.example/Xapz.php")],
  ["php in a query", "link-php", null, link("https://evil.example/?a=x.php")],
  [
    "the brand's own site with another's address",
    "link-carries-address",
    "caution",
    link(`${home}?next=https%3A%2F%2Fevil.example%2Fid`),
  ],
  [
    "the brand's own site with the address of an imitation",
    "link-carries-address",
    "warning",
    link(`${home}?next=https%3A%2F%2Famericanexpress.evil.example%2Fid`),
  ],
  [
    "the brand's own site with its own address",
    "link-carries-address",
    null,
    link(`${home}?u=${home}`),
  ],
  [
    "another's site with an address",
    "link-carries-address",
    null,
    link(`https://a.example/?u=${home}`),
  ],
  ["javascript:", "link-dangerous-scheme", "warning", link("javascript:alert(1)")],
  ["data:", "link-dangerous-scheme", "warning", link("data:text/html,x")],
  ["file:", "link-dangerous-scheme", "warning", link("file:///c:/x.exe")],
  ["blob:", "link-dangerous-scheme", "warning", link("blob:https://a.example/1")],
  ["tel:", "link-dangerous-scheme", null, link("tel:+810000000")],
  [
    "an address without end to the brand's own site",
    "link-too-long",
    "caution",
    link(`${home}?${"a".repeat(10_000)}`),
  ],
  ["an address of some length", "link-too-long", null, link(`${home}?${"a".repeat(2000)}`)],
  ["a broken address", "link-malformed", "warning", link("https://exa mple:x/")],
  [
    "a redirector to a telephone number",
    "link-incomplete",
    "caution",
    link("https://www.google.com/url?q=tel%3A0120000000"),
  ],
  ["mail to another", "mail-link-foreign", "caution", link("mailto:help@evil.example")],
  ["mail to the brand", "mail-link-foreign", null, link("mailto:spoof@americanexpress.com")],
  [
    "a form",
    "form-in-body",
    "warning",
    { ...brand, html: "<form action='https://evil.example/'><input name='a'></form>" },
  ],
  [
    "a form that leads home",
    "form-in-body",
    "caution",
    { ...genuine, html: `<form action='${home}'><input name='a'></form>` },
  ],
  ["no form", "form-in-body", null, link("https://evil.example/")],
  [
    "a link that cannot be clicked",
    "link-defanged",
    "note",
    text("Type evil[.]com/x into your browser"),
  ],
  ["a link that can", "link-defanged", null, text("https://evil.com/x")],
  [
    "an attached document that nothing reads",
    "attachment-unreadable",
    "unknown",
    { ...brand, attachments: ["statement.docx"] },
  ],
  [
    "an attached notebook",
    "attachment-unreadable",
    "unknown",
    { ...brand, attachments: ["statement.one"] },
  ],
  [
    "a code to scan in a drawing in which none was found",
    "qr-code-unreadable",
    "unknown",
    { ...brand, html: "<p>Scan the QR code below.</p>", embedded: [] },
  ],
  [
    "a form in an attached page",
    "form-in-attachment",
    "warning",
    { ...brand, embedded: [{ name: "a.html", links: [attachedForm] }] },
  ],
  ["a form elsewhere", "form-in-attachment", null, { ...brand, html: "<form action='/a'></form>" }],
  [
    "a refresh",
    "link-refresh",
    "warning",
    { ...brand, html: "<meta http-equiv='refresh' content='0;url=https://evil.example/'>" },
  ],
  ["no link", "links-none", "note", text("Hello")],
  ["a link", "links-none", null, link(home)],
  [
    "more links than anybody looks through",
    "links-many",
    "note",
    { ...brand, html: manyLinks(1001) },
  ],
  ["as many links as are listed", "links-many", null, { ...brand, html: manyLinks(1000) }],
  [
    "only a picture",
    "links-only-pictures",
    "unknown",
    { ...brand, html: "<img src='https://a.example/a.png' width='600' height='900'>" },
  ],
  [
    "only a tracking pixel",
    "links-only-pictures",
    null,
    { ...brand, html: "<img src='https://a.example/a.png' width='1' height='1'>" },
  ],
  [
    "a QR code",
    "link-in-qr-code",
    "note",
    { ...brand, embedded: [{ kind: "picture", name: "a.png", links: [qrCode] }] },
  ],
  [
    "a QR code that leads elsewhere",
    "link-foreign",
    "warning",
    { ...brand, embedded: [{ kind: "picture", name: "a.png", links: [qrCode] }] },
  ],
  [
    "a link in an attached page",
    "link-in-attachment",
    "note",
    { ...brand, embedded: [{ name: "a.html", links: [{ ...qrCode, element: "a" }] }] },
  ],
  [
    "a bare address in an attached text",
    "link-in-attachment",
    "note",
    { ...brand, embedded: [{ name: "a.txt", text: "https://evil.example/x", isPassedOn: true }] },
  ],
  ["a link of the body", "link-in-attachment", null, link(home)],
  ["a link of the body", "link-in-qr-code", null, link(home)],
  [
    "an attached file that could not be read",
    "attachment-unreadable",
    "unknown",
    { ...brand, embedded: [{ name: "a.pdf", isIncomplete: true }] },
  ],
  [
    "a picture that could not be read",
    "attachment-unreadable",
    null,
    { ...brand, embedded: [{ kind: "picture", name: "a.png", isIncomplete: true }] },
  ],
  [
    "a code to scan in a picture elsewhere, en",
    "qr-code-remote",
    "unknown",
    { ...brand, html: "Scan the QR code below.<img src='https://a.example/a.png'>" },
  ],
  [
    "a code to scan in a picture elsewhere, ja",
    "qr-code-remote",
    "unknown",
    { ...brand, html: "下記のQRコードを読み取ってください。<img src='//a.example/a.png'>" },
  ],
  [
    "a picture elsewhere and no word of scanning",
    "qr-code-remote",
    null,
    { ...brand, html: "Your statement is ready.<img src='https://a.example/a.png'>" },
  ],
  [
    "a code to scan that was read",
    "qr-code-remote",
    null,
    {
      ...brand,
      html: "Scan the QR code below.<img src='https://a.example/logo.png'><img src='cid:a'>",
      embedded: [{ kind: "picture", links: [qrCode] }],
    },
  ],
  [
    "a code to scan in a picture in which none was found",
    "qr-code-unreadable",
    "unknown",
    { ...brand, html: "Scan the QR code below.<img src='cid:a'>" },
  ],
  [
    "a word of scanning and no picture",
    "qr-code-unreadable",
    null,
    text("Scan the QR code below."),
  ],
  ["no body", "links-unreadable", "unknown", { ...brand, body: null }],
  [
    "a body encrypted with OpenPGP",
    "links-unreadable",
    "unknown",
    { ...brand, text: "-----BEGIN PGP MESSAGE-----\n\nwcBM\n-----END PGP MESSAGE-----" },
  ],
  [
    "a message within winmail.dat",
    "attachment-unreadable",
    "unknown",
    { ...brand, text: "x", attachments: ["winmail.dat"] },
  ],
  ["a page attached", "attachment-page", "warning", { ...brand, attachments: ["明細.HTML"] }],
  [
    "a page behind two endings",
    "attachment-page",
    "warning",
    { ...brand, attachments: ["statement.pdf.htm "] },
  ],
  ["a PDF attached", "attachment-page", null, { ...brand, attachments: ["statement.pdf"] }],
  ["an archive attached", "attachment-archive", "caution", { ...brand, attachments: ["a.zip"] }],
  ["a program attached", "attachment-program", "warning", { ...brand, attachments: ["a.pdf.exe"] }],
  [
    "an app store in vouched mail",
    "link-customary",
    "note",
    link("https://apps.apple.com/x", "x", genuine),
  ],
  [
    "an app store in mail nobody vouches for",
    "link-customary",
    "caution",
    link("https://apps.apple.com/x", "x", { ...genuine, authentication: "none" }),
  ],
  [
    "a partner's site in vouched mail",
    "link-partner",
    "note",
    link("https://www.delta.com/x", "x", genuine),
  ],
  [
    "a partner's site in mail nobody vouches for",
    "link-partner",
    "caution",
    link("https://www.delta.com/x", "x", { ...genuine, authentication: "none" }),
  ],
  ["a partner's site in foreign mail", "link-partner", null, link("https://www.delta.com/x")],
  ["an app store in foreign mail", "link-customary", null, link("https://apps.apple.com/x")],
  [
    "an app store in mail that fails authentication",
    "link-customary",
    "caution",
    link("https://apps.apple.com/x", "x", { ...genuine, authentication: "fail" }),
  ],
];

const legal = "アメリカン・エキスプレス・インターナショナル,Inc.";
const names: readonly Row[] = [
  ["the legal name in vouched mail", "company-name-official", "note", text(legal, genuine)],
  [
    "half-width comma left out",
    "company-name-official",
    "note",
    text("アメリカン・エキスプレス・インターナショナル Inc.", genuine),
  ],
  [
    "full-width",
    "company-name-official",
    "note",
    text("アメリカン・エキスプレス・インターナショナル，Ｉｎｃ．", genuine),
  ],
  [
    "another comma and dots",
    "company-name-official",
    "note",
    text("アメリカン･エキスプレス･インターナショナル、Inc", genuine),
  ],
  [
    "spaces for dots",
    "company-name-official",
    "note",
    text("アメリカン エキスプレス インターナショナル, Inc.", genuine),
  ],
  [
    "half-width kana",
    "company-name-official",
    "note",
    text("ｱﾒﾘｶﾝ･ｴｷｽﾌﾟﾚｽ･ｲﾝﾀｰﾅｼｮﾅﾙ,Inc.", genuine),
  ],
  [
    "in contracts",
    "company-name-official",
    "note",
    text("アメリカン・エキスプレス・インターナショナル・インコーポレイテッド", genuine),
  ],
  [
    "in English",
    "company-name-official",
    "note",
    text("American Express International, Inc.", genuine),
  ],
  ["the legal name in foreign mail", "company-name-official-proves-nothing", "note", text(legal)],
  ["エクス", "company-name-misspelled", "warning", text("アメリカン・エクスプレス")],
  ["エクス without a dot", "company-name-misspelled", "warning", text("アメリカンエクスプレス")],
  ["a wrong English name", "company-name-misspelled", "warning", text("Amercian Express")],
  ["another", "company-name-misspelled", "warning", text("America Express.")],
  [
    "the right name",
    "company-name-misspelled",
    null,
    text("アメリカンエキスプレス American Express"),
  ],
  ["look-alike letters", "company-name-look-alike", "warning", text("Аmeriсаn Express")],
  ["kanji for kana", "company-name-look-alike", "warning", text("アメリ力ン・工キスプレス")],
  [
    "one letter at a time",
    "company-name-look-alike",
    "warning",
    text("A M E R I C A N E X P R E S S"),
  ],
  ["full width", "company-name-look-alike", null, text("ＡＭＥＲＩＣＡＮ ＥＸＰＲＥＳＳ")],
  ["a bare name in Japanese mail", "company-name-bare-sender", "warning", text("ご案内")],
  ["a bare name in vouched mail", "company-name-bare-sender", null, text("ご案内", genuine)],
  [
    "a bare name in mail nobody vouches for",
    "company-name-bare-sender",
    "caution",
    text("ご案内", { ...genuine, authentication: "none" }),
  ],
  [
    "a name with Japanese",
    "company-name-bare-sender",
    null,
    text("ご案内", { ...brand, name: "アメリカン・エキスプレス" }),
  ],
  ["a bare name in English mail", "company-name-bare-sender", null, text("Hello")],
  [
    "a company that may not be one",
    "company-name-unconfirmed",
    "note",
    text("アメリカン・エキスプレス・ジャパン株式会社"),
  ],
  ["no legal name", "company-name-missing", "caution", text("ご案内")],
  ["no legal name in vouched mail", "company-name-missing", null, text("ご案内", genuine)],
  ["no legal name in English mail", "company-name-missing", null, text("Hello")],
  ["no legal name in Chinese mail", "company-name-missing", null, text("您好")],
  ["the legal name", "company-name-missing", null, text(legal)],
  ["no body", "company-name-unreadable", "unknown", { ...brand, body: null }],
];

const requests: readonly Row[] = [
  ["foreign mail", "request-log-in", "warning", text("Please log in now")],
  ["vouched mail that leads home", "request-log-in", "caution", text("Please log in now", genuine)],
  [
    "vouched mail that leads elsewhere",
    "request-log-in",
    "warning",
    text("Please log in now https://192.0.2.1/", genuine),
  ],
  ["denied", "request-log-in", null, text("ログインしないでください")],
  ["asked", "request-confirmation", "warning", text("verify your identity")],
  ["denied", "request-confirmation", null, text("We will never ask you to verify your identity")],
  ["asked", "request-card-data", "warning", text("カード番号を入力してください")],
  ["denied", "request-card-data", null, text("カード番号の入力をお願いすることはありません")],
  ["asked", "request-secret", "warning", text("暗証番号を入力してください")],
  ["denied", "request-secret", null, text("暗証番号を教えないでください")],
  ["asked", "request-personal-data", "warning", text("生年月日を入力してください")],
  ["mentioned", "request-personal-data", null, text("生年月日は伏せています")],
  ["asked", "request-call-or-reply", "warning", text("Please reply with your phone number")],
  ["denied", "request-call-or-reply", null, text("このメールに返信しないでください")],
  [
    "a page of somebody else's, and nothing asked",
    "request-open-page",
    "caution",
    { ...brand, html: '<a href="https://page.example/">Details</a>' },
  ],
  [
    "a page of somebody else's, and something asked",
    "request-open-page",
    null,
    { ...brand, html: '<p>Please log in now</p><a href="https://page.example/">Details</a>' },
  ],
  [
    "the brand's page",
    "request-open-page",
    null,
    { ...brand, html: '<a href="https://www.americanexpress.com/">Details</a>' },
  ],
  ["a page that cannot be clicked", "request-open-page", null, text("hxxps://page.example/")],
  [
    "fields",
    "request-form-fields",
    "warning",
    { ...brand, html: "<input type='password' name='pin'>" },
  ],
  [
    "fields of an attached page",
    "request-attached-fields",
    "warning",
    { ...brand, embedded: [{ formFields: [{ type: "password", name: "pin", label: "" }] }] },
  ],
  [
    "fields of the message itself",
    "request-attached-fields",
    null,
    { ...brand, html: "<input type='password' name='pin'>" },
  ],
  ["a button only", "request-form-fields", null, { ...brand, html: "<input type='submit'>" }],
  [
    "a threat with a request",
    "threat",
    "warning",
    text("Your card has been suspended. Verify your identity."),
  ],
  ["a threat alone", "threat", "caution", text("Your card has been suspended.")],
  ["in vouched mail", "threat", "note", text("Your card has been suspended.", genuine)],
  ["no threat", "threat", null, text("Thank you.")],
  ["an old name", "other-service-name", "note", text("オンライン・サービスへ")],
  [
    "an old name in vouched mail",
    "other-service-name",
    null,
    text("オンライン・サービスへ", genuine),
  ],
  ["disguised", "text-disguised", "warning", text("口グインしてください")],
  ["plain", "text-disguised", null, text("ログインしてください")],
  ["一 that is one", "text-disguised", null, text("カードを一時的に停止しました")],
  [
    "hidden",
    "text-hidden",
    "note",
    { ...brand, html: "<div style='display:none'>preheader</div>" },
  ],
  ["shown", "text-hidden", null, { ...brand, html: "<div>preheader</div>" }],
  ["more than is read", "text-too-long", "unknown", text("Hello. ".repeat(80_000))],
  ["all that is read", "text-too-long", null, text("Hello.")],
  ["no body", "request-unreadable", "unknown", { ...brand, body: null }],
];

const trusting: readonly Row[] = [
  [
    "a trusted domain",
    "sender-trusted-by-organisation",
    "note",
    {
      name: "American Express",
      address: "a@news.trusted.example",
      authentication: "pass",
      text: "x",
    },
  ],
  [
    "a trusted domain, not vouched for",
    "sender-trusted-by-organisation",
    null,
    { name: "American Express", address: "a@trusted.example", text: "x" },
  ],
  ["a trusted host", "link-trusted-by-organisation", "note", link("https://a.trusted.example/")],
  [
    "the end of another name",
    "link-trusted-by-organisation",
    null,
    link("https://untrusted.example/"),
  ],
];

const findingsOf = (parts: MessageParts): readonly Finding[] =>
  checkMessage(makeMessage(parts), bundledRuleSet, {
    trustedDomains: new Set(["trusted.example"]),
  }).signs.flatMap(({ findings }) => findings);

const tables = { general, sender, links, names, requests, trusting };

describe.each(Object.entries(tables))("%s", (_table, rows) => {
  test.each(rows.map((row) => [row[1], row[0], row[2] ?? "absent", row[3]] as const))(
    "%s, %s: %s",
    (code, _what, severity, parts) => {
      const severities = findingsOf(parts)
        .filter((found) => found.code === code)
        .map((found) => found.severity);
      expect(severities).toEqual(severity === "absent" ? [] : expect.arrayContaining([severity]));
    },
  );
});

test("these tables have a row for every finding code, with a severity: add one for a new code", () => {
  const shown = new Set<string>(
    Object.values(tables).flatMap((rows) =>
      rows.filter(([, , severity]) => severity !== null).map(([, code]) => code),
    ),
  );
  expect(Object.keys(english.findings).filter((code) => !shown.has(code))).toEqual([]);
});

test("each finding belongs to the sign that shows it", () => {
  const prefixes = {
    sender: /^sender-|^forwarded$|^speaks-in-attachment$/u,
    links: /^(?:mail-)?links?-|^form-|^attachment-|^qr-code-|^text-too-long$/u,
    "company-name": /^company-name-|^text-too-long$/u,
    "personal-information": /^request-|^threat$|^other-service|^text-/u,
  };
  for (const [, , , parts] of Object.values(tables).flat()) {
    const { signs, presentsAs } = checkMessage(makeMessage(parts), bundledRuleSet);
    if (presentsAs === null) continue;
    signs.forEach(({ id, findings }, index) => {
      expect(id).toBe(signIds[index]);
      for (const { code } of findings) expect(code).toMatch(prefixes[id]);
    });
  }
});
