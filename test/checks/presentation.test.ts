import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { Verdict } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const verdictOf = (parts: MessageParts): Verdict =>
  checkMessage(makeMessage(parts), bundledRuleSet).verdict;

/** Each weighs what its name says, by the table of `rules/model/presentation.json`. */
const subject = { start3: "Amex: news", heading4: "[Amex] news" };
const body = {
  name1: "It is about American Express.",
  nameAndCard2: "It is about your American Express card.",
  nameAndAccount3: "It is about your American Express account.",
  nameAndGreeting4: "American Express invites you.",
};
const nobody: MessageParts = { name: "Card Services", address: "amex@post.example" };
const person: MessageParts = { name: "Hanako Mori", address: "h.mori@firm.example" };
const named: MessageParts = {
  name: "森商店",
  address: "info@shop.example",
  authentication: "pass",
};
const confirmed: MessageParts = {
  name: "Cedarbrook Hotel",
  address: "info@cedarbrook.example",
  authentication: "pass",
};

describe("a sum just below a threshold is a mention, the threshold itself is a claim", () => {
  test.each<[string, MessageParts, MessageParts]>([
    [
      "nobody's name: 3, 4",
      { ...nobody, text: body.name1 },
      { ...nobody, text: body.nameAndCard2 },
    ],
    [
      "a name that nobody confirms: 5, 6",
      { ...person, subject: subject.heading4, text: body.name1 },
      { ...person, subject: subject.heading4, text: body.nameAndCard2 },
    ],
    [
      "a name that cannot be compared: 6, 7",
      { ...named, subject: subject.heading4, text: body.nameAndCard2 },
      { ...named, subject: subject.heading4, text: body.nameAndAccount3 },
    ],
    [
      "a name that cannot be compared, at a domain that names nobody: 5, 6",
      { ...named, address: "mori@kaiin-desk.example", subject: subject.heading4, text: body.name1 },
      {
        ...named,
        address: "mori@kaiin-desk.example",
        subject: subject.heading4,
        text: body.nameAndCard2,
      },
    ],
    [
      "a name that fits its confirmed domain: 7, 8",
      { ...confirmed, subject: subject.heading4, text: body.nameAndAccount3 },
      {
        ...confirmed,
        subject: subject.heading4,
        text: `${body.nameAndAccount3} ${body.nameAndCard2}`,
      },
    ],
    [
      "outright: an issuer's 6, a display name's 8",
      { ...confirmed, text: "See below.\n© 2026 American Express" },
      { ...confirmed, name: "Amex" },
    ],
  ])("%s", (_what, below, at) => {
    expect(verdictOf(below)).toBe("unrelated");
    expect(verdictOf(at)).not.toBe("unrelated");
  });

  test("strong: lesser clues up to 3 may be a card's issuer, one of 4 is the brand", () => {
    const letter = {
      ...nobody,
      authentication: "pass",
      html: `<p>${body.nameAndAccount3}</p><a href="https://post.example/">Read</a>`,
    } as const;
    expect(verdictOf(letter)).toBe("suspicious");
    expect(verdictOf({ ...letter, subject: subject.heading4 })).toBe("scam");
  });

  test("who has a name of its own is a scam from clear clues that make up 8, whatever it asks", () => {
    const asking = `${body.name1} Confirm your details within 24 hours: https://other.example/`;
    const heading = { ...named, subject: subject.heading4 };
    expect(verdictOf({ ...heading, text: `${body.nameAndGreeting4} ${asking}` })).toBe(
      "suspicious",
    );
    expect(
      verdictOf({ ...heading, text: `${body.nameAndCard2} ${body.nameAndGreeting4} ${asking}` }),
    ).toBe("scam");
  });

  test("two clues of one kind are one", () => {
    const text = "QBR\nAmerican Express account team\nAmerican Express disputes team, Room 4";
    expect(verdictOf({ ...nobody, address: "a@post.example", text })).toBe("suspicious");
    expect(
      verdictOf({ ...nobody, address: "a@post.example", subject: subject.heading4, text }),
    ).toBe("scam");
  });

  test("what nobody asks for by email counts for it as well, beside one clear clue", () => {
    const asking = "Enter your card number and security code: https://shop.example/";
    expect(verdictOf({ ...named, text: `${body.nameAndGreeting4} ${asking}` })).toBe("suspicious");
    expect(
      verdictOf({ ...named, subject: subject.heading4, text: `${body.name1} ${asking}` }),
    ).toBe("scam");
  });
});

describe("who the sender is decides how much is needed", () => {
  const claim: MessageParts = {
    subject: "Your payment",
    html: '<img alt="American Express" src="a.png"><p>Your payment failed. Please confirm your details within 24 hours.</p><a href="https://post.example/">Confirm</a>',
  };
  test.each<[string, MessageParts]>([
    ["a role", { name: "Card Services", address: "a@post.example", authentication: "pass" }],
    [
      "a role in Japanese",
      { name: "お客様センター", address: "a@post.example", authentication: "pass" },
    ],
    [
      "a role in one word",
      {
        name: "Kartenservice",
        address: "a@kartenservice-post.example",
        authentication: "pass",
        subject: "Ihre Zahlung wurde zurückgewiesen",
      },
    ],
    [
      "a product",
      { name: "Membership Rewards", address: "a@post.example", authentication: "pass" },
    ],
    ["no name", { name: "", address: "a@post.example", authentication: "pass" }],
    [
      "a name that is not its domain's",
      { name: "Acrobat Sign", address: "a@post.example", authentication: "pass" },
    ],
    ["a forged address", { ...confirmed, authentication: "fail" }],
    [
      "a domain of roles alone that is its own name",
      { name: "kanri-card.example", address: "a@kanri-card.example", authentication: "pass" },
    ],
    [
      "a role that its domain repeats",
      { name: "Statement Room", address: "a@statement-room24.example", authentication: "pass" },
    ],
    [
      "a short word of its domain",
      { name: "Acme Pay 連携窓口", address: "a@sumire-pay.example", authentication: "pass" },
    ],
  ])("%s is no identity, and a pass for its domain changes nothing", (_what, sender) => {
    expect(verdictOf({ ...claim, ...sender })).toBe("scam");
  });

  const mention: MessageParts = {
    subject: "About American Express",
    html: '<p>Payments with American Express were declined. Please confirm your details within 24 hours.</p><a href="https://cedarbrook.example/">Confirm</a>',
  };
  test.each<[string, MessageParts]>([
    ["a name that stands in its domain", confirmed],
    [
      "a name that is its domain's with the words for what it does",
      { ...confirmed, name: "Ash Billing", address: "a@ashbilling.example" },
    ],
    [
      "a name that is its domain's, with the mailbox's",
      { ...confirmed, name: "Rosa at Cedarbrook", address: "rosa@cedarbrook.example" },
    ],
    [
      "a name that its domain spells without umlauts",
      { ...confirmed, name: "Hörwelt", address: "abo@hoerwelt.example" },
    ],
    [
      "initials that are its domain",
      { ...confirmed, name: "Cedar Brook Inn", address: "a@cbi.example" },
    ],
    [
      "a short name that is its domain",
      { ...confirmed, name: "CBI Billing", address: "a@cbi.example" },
    ],
    ["its own domain", { ...confirmed, name: "cedarbrook.example" }],
    [
      "a signature that is its domain's",
      { ...confirmed, name: "Billing", html: `${mention.html ?? ""}<p>Cedarbrook Ltd</p>` },
    ],
  ])("%s is one, and may ask on its own site", (_what, sender) => {
    expect(verdictOf({ ...mention, ...sender })).toBe("unrelated");
  });

  test.each([
    ["nothing that is seen", "\u3164\u3164"],
    ["marks alone", "ーー"],
    ["two letters of the domain", "Ce"],
    ["the domain's ending", "Card Services example"],
  ])("%s is none", (_what, name) => {
    expect(verdictOf({ ...mention, ...confirmed, name })).not.toBe("unrelated");
  });

  describe("a department that signs", () => {
    const department: MessageParts = {
      name: "経理部",
      address: "keiri@tsukuda-kikai.example",
      authentication: "pass",
      subject: subject.heading4,
    };
    const signedBy = (line: string): string => `${body.name1}\n\n${line}`;

    test.each(["佃機械株式会社 経理部", "経理部（佃機械株式会社）", "Morikawa Ltd"])(
      "for a company has a name: %s",
      (line) => {
        expect(verdictOf({ ...department, text: signedBy(line) })).toBe("unrelated");
      },
    );

    test.each<[string, string, MessageParts]>([
      ["a company without a name", "株式会社 経理部", {}],
      ["a name without a company", "佃機械 経理部", {}],
      ["a form in a sentence", `佃機械株式会社${"の".repeat(60)}`, {}],
      ["an address that nobody confirms", "佃機械株式会社", { authentication: "none" }],
      ["a domain of roles", "佃機械株式会社", { address: "a@keiri-desk.example" }],
    ])("has none by %s", (_what, line, sender) => {
      expect(verdictOf({ ...department, ...sender, text: signedBy(line) })).not.toBe("unrelated");
    });

    test.each<[string, string, boolean]>([
      ["the account, with a threat", "Your American Express account was blocked.", true],
      ["the account, for a password", "Your American Express account. Enter your password.", true],
      ["a password, with a threat", "American Express. It was blocked. Enter your password.", true],
      ["the account, for a card", "Your American Express account. Enter your card number.", true],
      ["a cardmember, with a threat", "Dear Cardmember, Amex: it was blocked.", true],
      ["a refund, for a password", "Your American Express refund. Enter your password.", true],
      ["what its clients must do", "As an American Express client, act: it is blocked.", true],
      ["a debit", "Ihre letzte American Express Lastschrift. Es läuft ab.", true],
      ["a card on file", "Ihre hinterlegte American Express Karte läuft ab.", false],
      ["a card that failed", "Your American Express card was declined. It is suspended.", false],
      ["the account, to read about it", "Your American Express account grows.", false],
      ["payments, with a threat", "We take American Express. Your order is cancelled.", false],
    ])("is nobody where it speaks of %s", (_what, text, isClaim) => {
      const html = `<p>${text}</p><a href="https://tsukuda-kikai.example/">Go</a><p>佃機械株式会社</p>`;
      const letter = { ...department, subject: "Notice", html };
      expect(verdictOf(letter) !== "unrelated").toBe(isClaim);
    });

    test("speaks of the account as a bank does under its own name", () => {
      const html = `<p>Your American Express account was blocked.</p><a href="https://tsukuda-kikai.example/">Go</a>`;
      expect(verdictOf({ ...department, name: "佃機械", subject: "Notice", html })).toBe(
        "unrelated",
      );
    });

    test("has none by a company of the brand's name", () => {
      const html = `${mention.html ?? ""}<p>Amex Holdings Ltd, London</p>`;
      expect(verdictOf({ ...mention, ...department, subject: "News", html })).toBe("scam");
    });
  });

  test("a signature that repeats a domain of roles alone is no name", () => {
    const sender: MessageParts = { name: "Billing", address: "a@docroom-share.example" };
    const html = `${mention.html ?? ""}<p>docroom-share</p>`;
    expect(verdictOf({ ...mention, ...confirmed, ...sender, html })).not.toBe("unrelated");
  });

  test("the address of its own in the signature is no name", () => {
    const sender = { ...confirmed, name: "Billing" };
    const html = `${mention.html ?? ""}<p>help@cedarbrook.example</p>`;
    expect(verdictOf({ ...mention, ...sender, html })).not.toBe("unrelated");
  });
});

describe("what only the brand may ask for", () => {
  const shop = { ...confirmed, subject: "Your order" };
  const link = '<a href="https://cedarbrook.example/">Go on</a>';
  const letter = (text: string): MessageParts => ({ ...shop, html: `<p>${text}</p>${link}` });

  test.each([
    ["its password", "米花商店", "Enter your American Express password."],
    [
      "a card with its code",
      "Cedarbrook Hotel",
      "Enter your American Express card number and CVV.",
    ],
    [
      "a password and who the reader is",
      "米花商店",
      "About American Express: enter your password and date of birth.",
    ],
  ])("%s is asked for by nobody else", (_what, name, text) => {
    expect(verdictOf({ ...letter(text), name })).toBe("suspicious");
  });

  test("a receipt may show the logo of the card that paid", () => {
    const logo = '<img src="https://cedarbrook.example/amex.svg" alt="American Express">';
    expect(verdictOf(letter(`Thank you. Paid with ${logo} ending in 1003.`))).toBe("unrelated");
  });

  test("a shop may ask for a card's number and an address", () => {
    const text = "For American Express: enter your card number and your address.";
    expect(verdictOf(letter(text))).toBe("unrelated");
  });

  test("a log-in counts only where nobody speaks of the reader's account", () => {
    const asking = (text: string): MessageParts => ({
      ...nobody,
      address: "a@post.example",
      html: `<p>${text} Please sign in.</p><a href="https://post.example/">Go on</a>`,
    });
    expect(verdictOf(asking("News of American Express."))).toBe("unrelated");
    expect(verdictOf(asking("We take the fee off your American Express Gold."))).not.toBe(
      "unrelated",
    );
  });
});

describe("what is asked in an answer or a call", () => {
  const nobodys = (text: string): MessageParts => ({ ...nobody, address: "a@post.example", text });

  test.each([
    ["to call about the reader's card", "About your American Express card: please call us."],
    ["to scan a code", "Scan this with your phone camera.\nAmerican Express Customer Care"],
    ["to reply with data", "American Express: reply with your date of birth."],
  ])("counts of nobody: %s", (_what, text) => {
    expect(verdictOf(nobodys(text))).not.toBe("unrelated");
  });

  test.each([
    ["to call", "News of American Express. Please call us."],
    ["to log in", "News of American Express. Please log in."],
  ])("does not count of nobody who speaks of others: %s", (_what, text) => {
    expect(verdictOf(nobodys(text))).toBe("unrelated");
  });

  test("counts of who acts for the brand, unless its name fits its domain", () => {
    const text = "American Express has assigned the file to us. Please call us.";
    const acting = { subject: "File 12", text };
    expect(verdictOf({ ...named, ...acting })).not.toBe("unrelated");
    expect(verdictOf({ ...confirmed, ...acting })).toBe("unrelated");
  });

  test("codes of gift cards are asked for by no colleague", () => {
    const asking = (text: string): MessageParts => ({ ...person, subject: "A favor", text });
    const text = "I need four American Express gift cards.";
    expect(verdictOf(asking(`${text} Send me pictures of the codes.`))).not.toBe("unrelated");
    expect(verdictOf(asking(`${text} Put them on my desk.`))).toBe("unrelated");
  });

  test("counts of who signs for the brand, to confirm something in a call", () => {
    const asking = (text: string): MessageParts => ({ ...confirmed, subject: "Hello", text });
    const request = "Please call us to confirm your account.";
    expect(verdictOf(asking(`This is American Express. ${request}`))).not.toBe("unrelated");
    expect(verdictOf(asking(`It's Ann from American Express. ${request}`))).not.toBe("unrelated");
    expect(verdictOf(asking(`We take American Express. ${request}`))).toBe("unrelated");
  });

  test("counts of a person who speaks of the reader's account", () => {
    const text = "About your American Express account: please call us.";
    expect(verdictOf({ ...person, subject: "Your call", text })).not.toBe("unrelated");
    expect(verdictOf({ ...confirmed, subject: "Your call", text })).toBe("unrelated");
  });

  test("a card's number is asked for in the sentence that names the brand", () => {
    const asking = (text: string): MessageParts => ({ ...named, subject: "Your table", text });
    expect(
      verdictOf(asking("アメックスのカード番号をこのメールへのお返事でお知らせください。")),
    ).not.toBe("unrelated");
    expect(verdictOf(asking("アメックスも使えます。カード番号を返信でお知らせください。"))).toBe(
      "unrelated",
    );
  });
});

test("a letter is headed by the brand with a department, a picture of many by the brand alone", () => {
  const letter = { ...confirmed, subject: "Six questions" } as const;
  const asking = "<p>We need the card number and expiry by noon.</p>";
  const html = (head: string): string =>
    `${head}${asking}<a href="https://cedarbrook.example/">Go</a>`;
  const headed = html("<p>American Express Cardmember Study 2026</p>");
  expect(verdictOf({ ...letter, html: headed })).not.toBe("unrelated");
  const picture = html('<img alt="American Express Gold Card" src="a.png">');
  expect(verdictOf({ ...letter, html: picture })).toBe("unrelated");
});

describe("a page of nobody's", () => {
  const letter = (text: string, sender: MessageParts = nobody): MessageParts => ({
    ...sender,
    address: "a@post.example",
    subject: "Notice",
    html: `<p>${text}</p><a href="https://post.example/">Go on</a>`,
  });

  test.each([
    ["a card", "American Express writes about your card."],
    ["a credit line", "アメリカン・エキスプレス ご利用枠について"],
    ["an account that it names", "About your American Express statement."],
  ])("speaks of the reader's: %s", (_what, text) => {
    expect(verdictOf(letter(text))).not.toBe("unrelated");
  });

  test("says nothing where the reader has nothing to do with it", () => {
    expect(verdictOf(letter("American Express writes about cards."))).toBe("unrelated");
  });

  test("counts where a mention names the brand, only if it asks for data", () => {
    const row = "Card: Amex ending 1006.";
    expect(verdictOf(letter(`${row} Enter your password.`))).not.toBe("unrelated");
    expect(verdictOf(letter(`${row} Confirm your account within 24 hours.`))).toBe("unrelated");
  });

  test("counts where a mention names the brand, if it alarms who holds a card", () => {
    const row = "Card: Amex ending 1006.";
    const alarm = "It was blocked.";
    expect(verdictOf(letter(`Dear Cardmember, ${alarm} ${row}`))).not.toBe("unrelated");
    expect(verdictOf(letter(`Dear reader, ${alarm} ${row}`))).toBe("unrelated");
  });

  test("a mention in what a digest passes on is not its own", () => {
    const quoted = "From: Tim <tim@shop.example>\nSubject: Book\nDate: 8 Sep 2026 01:25:28 GMT\n\n";
    const asking = "Card: Amex ending 1006. Enter your password.\nhttps://shop.example/";
    const digest = (text: string): MessageParts => ({
      ...nobody,
      address: "a@post.example",
      subject: "Digest",
      text,
    });
    expect(verdictOf(digest(`Contents: a book\n\n${quoted}${asking}`))).toBe("unrelated");
    expect(verdictOf(digest(asking))).not.toBe("unrelated");
  });

  test("a subject that only mentions the brand hides no request for data", () => {
    const subject = "Pay with Amex, save 30%";
    const about = "American Express writes about your card.";
    expect(verdictOf({ ...letter(`${about} Enter your password.`), subject })).not.toBe(
      "unrelated",
    );
    expect(verdictOf({ ...letter(about), subject })).toBe("unrelated");
  });

  test("a subject that only mentions the brand hides no alarm to call about", () => {
    const receipt = { ...nobody, address: "a@post.example", subject: "Paid with Amex" };
    const text = "Your Amex was charged.";
    const call = "Please call us at 1-888-555-0100";
    expect(verdictOf({ ...receipt, text: `${text} ${call} within 24 hours.` })).not.toBe(
      "unrelated",
    );
    expect(verdictOf({ ...receipt, text: `${text} ${call}.` })).toBe("unrelated");
  });

  test("is no scam where it only names data", () => {
    const about = "About your American Express card.";
    expect(verdictOf(letter(`${about} Test of the card number and CVC: failed.`))).toBe(
      "suspicious",
    );
    expect(verdictOf(letter(`${about} Enter your card number and CVC.`))).toBe("scam");
  });

  test("says nothing of who has a name", () => {
    const text = "American Express writes about your card.";
    expect(verdictOf(letter(text, { name: "Post", authentication: "pass" }))).toBe("unrelated");
  });

  test.each([
    ["text", letter("Your Membership Rewards are waiting.")],
    ["subject", { ...letter("They are waiting."), subject: "Your Membership Rewards" }],
  ])("a programme of the brand's names it in the %s", (_where, parts) => {
    expect(verdictOf(parts)).not.toBe("unrelated");
  });
});

describe("a confirmed sender that asks for a card and for who the reader is", () => {
  test.each<[string, string, boolean]>([
    ["in one sentence", `${body.name1} Enter your card number and date of birth.`, true],
    ["in one list", `${body.name1}\n- Card number\n- Date of birth`, true],
    [
      "in sentences apart",
      `${body.name1} Enter your card number. Enter your date of birth.`,
      false,
    ],
    ["for the card alone", `${body.name1} Enter your card number and expiry date.`, false],
    [
      "and lists the cards that it takes",
      "Reply with your card number and birthday. We take Visa, Mastercard, American Express.",
      false,
    ],
  ])("%s", (_how, text, speaks) => {
    expect(verdictOf({ ...confirmed, text }) !== "unrelated").toBe(speaks);
  });
});

describe("a letter of pictures", () => {
  const pictures = (...texts: readonly string[]): MessageParts => ({
    ...nobody,
    address: "a@post.example",
    html: texts
      .map((text) => `<a href="https://post.example/"><img src="/a.png" alt="${text}"></a>`)
      .join(""),
  });

  test("speaks as the brand that it names where it asks to log in", () => {
    expect(verdictOf(pictures("News of American Express", "Click to log in"))).not.toBe(
      "unrelated",
    );
    expect(verdictOf(pictures("News of American Express", "Good morning"))).toBe("unrelated");
  });
});

describe("advice about scams from nobody", () => {
  const advice = (label: string, from = nobody): MessageParts => ({
    ...from,
    address: from === nobody ? "a@post.example" : (from.address ?? ""),
    subject: "How to spot a fake email",
    html: `<p>It may pose as American Express. Confirm your profile today.</p><a href="https://post.example/">${label}</a>`,
  });

  test("is none where its own link asks", () => {
    expect(verdictOf(advice("Confirm profile"))).not.toBe("unrelated");
  });

  test("is none where it asks for what it warns of", () => {
    const letter = advice("Read the guide");
    const html = `${letter.html ?? ""}<p>Check yours: enter your card number.</p>`;
    expect(verdictOf({ ...letter, html })).not.toBe("unrelated");
    expect(verdictOf({ ...letter, html: html.replace("enter", "they ask you to enter") })).toBe(
      "unrelated",
    );
  });

  test("may quote what others ask", () => {
    expect(verdictOf(advice("Read the guide"))).toBe("unrelated");
    expect(verdictOf(advice("Confirm profile", confirmed))).toBe("unrelated");
  });
});

test("an address that an attached calendar repeats is not hidden", () => {
  const address = "https://meet.example/1";
  const invitation = {
    ...person,
    subject: "American Express: kickoff",
    text: body.name1,
    embedded: [{ name: "invite.ics", links: [{ element: "a", address, text: "Join" }] }],
  } as const;
  expect(verdictOf(invitation)).not.toBe("unrelated");
  expect(verdictOf({ ...invitation, text: `${body.name1}\nJoin: ${address}` })).toBe("unrelated");
});

describe("a signature", () => {
  const verdictOfLetter = (foot: string): Verdict =>
    verdictOf({
      ...person,
      subject: "Amex",
      text: `Hello,\nit is about your American Express card.\n${foot}`,
    });

  test("is a person with a department and the brand", () => {
    expect(verdictOfLetter("Mary Hill, Card Services American Express")).not.toBe("unrelated");
  });

  test("is no line of news", () => {
    expect(verdictOfLetter("1. 米American Express、純利益12%増")).toBe("unrelated");
    expect(verdictOfLetter("Google Pay, American Express")).toBe("unrelated");
  });
});

test.each([
  ["「American Express」からのお知らせ", true],
  ["「American Express」との連携が終わりました", false],
])("the subject %s is headed by the brand: %s", (text, isHeaded) => {
  const parts = { ...person, subject: text, text: body.nameAndCard2 };
  expect(verdictOf(parts) !== "unrelated").toBe(isHeaded);
});

describe("a forward", () => {
  const header =
    "From: American Express <a@evil.example>\nSent: Monday\nTo: me\nSubject: Your card";
  const quoted =
    "Dear American Express card member, your card is blocked. Confirm your card number: https://evil.example/";
  test.each<[string, string, Verdict]>([
    ["with a person's words above", `Is this real?\n\n${header}\n\n${quoted}`, "suspicious"],
    ["with no words above is body text", `${header}\n\n${quoted}`, "scam"],
    [
      "whose own words speak as the brand",
      `American Express Customer Service\n\n${header}\n\n${quoted}`,
      "scam",
    ],
    [
      "that asks for nothing and leads home",
      `FYI\n\n${header}\n\nDear American Express card member, your statement is ready. https://www.americanexpress.com/`,
      "unrelated",
    ],
    [
      "with no words above that leads home",
      `${header}\n\nDear American Express card member, your statement is ready. https://www.americanexpress.com/`,
      "suspicious",
    ],
    [
      "that asks for an answer, and is called into question",
      `Is this real?\n\n${header}\n\nDear American Express card member, reply with your card number.`,
      "unrelated",
    ],
    [
      "that is quoted line by line, and called a scam",
      "No, that is a scam.\r\n\r\n> Dear American Express card member,\r\n> reply with your card number and PIN.",
      "unrelated",
    ],
    [
      "that is quoted line by line with a link, and called a scam",
      "No, that is a scam.\n\n> Dear American Express card member,\n> enter your card number and PIN: https://evil.example/",
      "suspicious",
    ],
    [
      "that is quoted line by line with an address that cannot be clicked, and asked about",
      "Is this real?\n\n> American Express: your card is closed,\n> log in and enter your card number and PIN: hxxps://evil[.]example/",
      "unrelated",
    ],
    [
      "that is quoted line by line, and not doubted",
      "Please do so.\n\n> Dear American Express card member,\n> reply with your card number and PIN.",
      "scam",
    ],
    [
      "whose own words doubt, ask and lead on",
      "Is this real? American Express Customer Service\n\n> Dear card member,\n> enter your card number and PIN.",
      "scam",
    ],
    [
      "of which one line begins with an arrow",
      "This is no scam.\n> Dear American Express card member, reply with your card number and PIN.",
      "scam",
    ],
    [
      "that asks for an answer with the card's number",
      `FYI\n\n${header}\n\nDear American Express card member, reply with your card number.`,
      "suspicious",
    ],
  ])("%s", (_what, text, verdict) => {
    expect(
      verdictOf({ name: "Taro", address: "taro@firm.example", authentication: "pass", text }),
    ).toBe(verdict);
  });
});

describe("who acts for the brand", () => {
  test.each([
    ["nl", "Namens American Express vorderen wij 467,20 euro. Betaal binnen 24 uur."],
    ["ja", "原債権者:アメリカン・エキスプレス 3日以内に下記口座へお振り込みください。"],
    ["en", "Original creditor: American Express. Pay within 3 days to the account below."],
  ])("speaks as the brand, in %s", (_, text) => {
    expect(verdictOf({ ...nobody, address: "case@collect.example", text })).not.toBe("unrelated");
  });

  test.each([
    ["nl", "Oplichters sturen mails namens American Express. Betaal niet."],
    ["ja", "クレカ発行ランキング\nアメリカン・エキスプレス 12,000pt"],
  ])("is not who speaks of it, in %s", (_, text) => {
    expect(verdictOf({ ...nobody, address: "case@collect.example", text })).toBe("unrelated");
  });

  test("speaks less clearly where it only names who issued a card", () => {
    const text =
      "カードをお届けできませんでした。本人確認の上、再配達をお申し込みください。\nhttps://post.example/re\n" +
      "期限を過ぎますと、発行元のアメリカン・エキスプレスに返送され、利用停止となります。";
    expect(verdictOf({ ...nobody, name: "配送センター", address: "a@post.example", text })).toBe(
      "suspicious",
    );
  });
});

describe("a swindler's scheme", () => {
  const page = "https://www.cedarbrook.example/pay";
  test.each([
    "Answer 3 questions for American Express, pay only $1.95 shipping, and keep a $90 reward.",
    "You owe American Express $1,204. Pay today, or your employer will be notified.",
    "American Express holds an unclaimed balance under your name.",
    "アメリカン・エキスプレスの会員様に旅行券をお送りします。送料300円のカード決済が必要です。",
    "アメリカン・エキスプレスの残高が未払いです。お支払いがない場合、給与の差押えを申し立てます。",
    "アメリカン・エキスプレスの依頼です。遠隔操作アプリをお入れください。",
    "American Express introduces a coin. Connect your wallet before the public sale.",
  ])("counts whatever the sender's name: %s", (text) => {
    expect(verdictOf({ ...confirmed, text: `${text} ${page}` })).toBe("suspicious");
  });

  test.each([
    "Fees for parcels: a redelivery charge is due on returns.",
    "Is this real? American Express says that I have an unclaimed balance under my name.",
    "American Express: your reward waits at https://www.americanexpress.com/. Lucky winner!",
  ])(
    "says nothing where the brand is not named, it is doubted, or the brand's own page: %s",
    (text) => {
      expect(verdictOf({ ...confirmed, text })).toBe("unrelated");
    },
  );
});

test.each([
  [
    "a department and a person",
    "お待ちしております。\nアメリカン・エキスプレス 招待デスク 高嶺 俊介",
    true,
  ],
  [
    "a speaker and a university",
    "講演をお待ちください。\nアメリカン・エキスプレス 東都大学 村瀬 教授",
    false,
  ],
])("a line at the foot with the brand and %s is a signature or not", (_, text, isSigned) => {
  const verdict = verdictOf({ ...nobody, address: "a@post.example", text: `ご案内です。${text}` });
  expect(verdict !== "unrelated").toBe(isSigned);
});

describe("it is flagged, whoever sends it", () => {
  test.each<[string, MessageParts]>([
    [
      "en: says in the subject that the brand owes the reader money",
      {
        name: "Refunds",
        address: "pay@refund-lane.example",
        authentication: "pass",
        subject: "AMEX owes you $120.10",
        text: "Claim it before Friday: https://refund-lane.example/c",
      },
    ],
    [
      "ja: a person asks for the code in a reply",
      {
        name: "佐伯",
        address: "saeki@tantou.example",
        authentication: "pass",
        subject: "認証コードの件",
        text: "アメックスの佐伯です。いま届いた6桁の認証コードを、このメールにご返信ください。",
      },
    ],
    [
      "en: a person says that they are with the brand, and asks to be called",
      {
        name: "Gregory Vance",
        address: "g.vance@resolutions.example",
        authentication: "pass",
        subject: "My voicemail",
        text: "I'm with the American Express Platinum team. Call me on 646-555-0172. Have the card in front of you.",
      },
    ],
    [
      "en: a code to scan that cannot be read, under a picture that names the brand",
      {
        name: "Member Verification",
        address: "mv@scan-to-secure.example",
        authentication: "pass",
        subject: "On your phone",
        html: '<p>Open this message on your computer, then scan the code with your phone.</p><img alt="American Express set-up. Scan to verify your card." src="https://scan-to-secure.example/p.png"><p>No link to click. Safer for you.</p>',
      },
    ],
    [
      "ja: a firm's notice lists a card's data as what it needs",
      {
        name: "みなと総合法律事務所",
        address: "notice@minato-sogo.example",
        authentication: "pass",
        subject: "年会費返還のお知らせ",
        html: '<p>アメックス・カードの年会費を返還します。</p><p>必要事項 氏名、カード番号、有効期限、セキュリティコード4桁</p><a href="https://minato-sogo.example/w">申出フォーム</a>',
      },
    ],
    [
      "en: a lottery that the brand's members did not enter",
      {
        name: "Golden Anchor Promotions",
        address: "winners@goldenanchor.example",
        authentication: "pass",
        subject: "Congratulations",
        text: "Your email was drawn in the yearly American Express super draw. Send your full name and address to the agent by reply.",
      },
    ],
    [
      "en: a stranger says that the card is being used, and asks to be called",
      {
        name: "Daniel Osei",
        address: "d.osei@riverton.example",
        authentication: "pass",
        subject: "Please ring me back",
        text: "I tried your mobile twice. Someone is spending on your Amex right now. Ring me on 0808 555 0119.",
      },
    ],
  ])("%s", (_what, parts) => {
    expect(["scam", "suspicious"]).toContain(verdictOf(parts));
  });
});

test("who asks whether a swindler's scheme is a scam speaks as nobody", () => {
  const verdictOf = (text: string): string =>
    checkMessage(
      makeMessage({
        name: "Ann Smith",
        address: "ann@smith.example",
        authentication: "pass",
        text,
      }),
      bundledRuleSet,
    ).verdict;
  const scheme = "American Express told me to buy gift cards and send the codes.";
  expect(verdictOf(scheme)).toBe("suspicious");
  expect(verdictOf(`Is this a scam? ${scheme}`)).toBe("unrelated");
});

test.each(["sender", "replyTo"] as const)(
  "the brand's name in %s beside From is a claim",
  (field) => {
    const message = makeMessage({
      ...person,
      text: "You were charged twice. Please reply with the card number and the security code.",
    });
    const named = { displayName: "American Express Refunds", address: "refunds@firm.example" };
    const beside = { ...message, [field]: field === "sender" ? named : [named] };
    expect(checkMessage(message, bundledRuleSet).verdict).toBe("unrelated");
    expect(checkMessage(beside, bundledRuleSet).verdict).toBe("scam");
  },
);

test("an attached mail that leads to its sender's pages speaks for nobody, not for a company", () => {
  const passingOn = (sender: MessageParts, link: string): MessageParts => ({
    ...sender,
    authentication: "pass",
    text: "Please open the attached notice today.",
    embedded: [
      {
        name: "notice.eml",
        text: "American Express\nDear Cardmember, your card is on hold. Log in to confirm it.",
        links: [{ element: "a", address: link, text: "Log in" }],
        isPassedOn: true,
      },
    ],
  });
  expect(verdictOf(passingOn(nobody, "https://post.example/a"))).toBe("suspicious");
  expect(verdictOf(passingOn(confirmed, "https://cedarbrook.example/a"))).toBe("unrelated");
});
