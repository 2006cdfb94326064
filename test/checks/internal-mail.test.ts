import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const verdictOf = (parts: MessageParts): string =>
  checkMessage(makeMessage(parts), bundledRuleSet).verdict;

const byExchange =
  "from X.jpnprd01.prod.outlook.com by Y.jpnprd01.prod.outlook.com with HTTPS; Mon, 23 Nov 2026 00:00:00 +0000";
const internal: MessageParts = { authenticatedAs: ["Internal"], received: byExchange };

const colleague: MessageParts = {
  name: "Keiko Mori",
  address: "mori@firm.example",
  subject: "[Amex] statement for October",
  text: "Please send the receipts for your American Express card by Friday: https://files.storage.example/october",
};
describe("a colleague's mail with the brand as the subject's tag", () => {
  test("is not judged where Exchange says that it is internal", () => {
    expect(verdictOf({ ...colleague, ...internal })).toBe("unrelated");
  });

  test.each<[string, Partial<MessageParts>]>([
    ["nobody says where it comes from", {}],
    ["Exchange says anonymous", { ...internal, authenticatedAs: ["Anonymous"] }],
    ["two fields say it", { ...internal, authenticatedAs: ["Internal", "Internal"] }],
    ["the sender failed authentication", { ...internal, authentication: "fail" }],
    ["the headers were not read", { ...internal, authentication: "unread" }],
    ["no server says that it received it", { authenticatedAs: ["Internal"] }],
    [
      "another server received it",
      { ...internal, received: "from x.example by mx.firm.example (Postfix) with ESMTPS id 1" },
    ],
    [
      "a host calls itself one of Exchange",
      {
        ...internal,
        received:
          "from by (x by y.prod.outlook.com) by mx.firm.example (y.prod.outlook.com) with ESMTP",
      },
    ],
    [
      "it names several senders",
      {
        ...internal,
        from: [
          { displayName: "", address: "mori@firm.example" },
          { displayName: "", address: "x@evil.example" },
        ],
      },
    ],
  ])("is judged where %s", (_case, parts) => {
    expect(["scam", "suspicious"]).toContain(verdictOf({ ...colleague, ...parts }));
  });
});

describe("what is said to be internal", () => {
  test.each<[string, MessageParts]>([
    ["in the brand's display name", { ...colleague, name: "American Express" }],
    [
      "in the brand's voice, with its signature",
      {
        ...colleague,
        subject: "[American Express] Your card is suspended",
        text: "Dear American Express Card Member,\nyour card is suspended. Confirm your card number within 24 hours: https://x.example/a\nAmerican Express",
      },
    ],
  ])("is a scam all the same %s", (_case, parts) => {
    expect(verdictOf({ ...parts, ...internal })).toBe("scam");
  });

  test("is not vouched for as the brand's own", () => {
    const parts = {
      name: "American Express",
      address: "info@welcome.americanexpress.com",
      text: "Hello",
      ...internal,
    };
    const { signs } = checkMessage(makeMessage(parts), bundledRuleSet);
    expect(signs[0]).toMatchObject({ id: "sender", status: "unknown" });
  });

  test("is not confirmed as a partner's", () => {
    const parts = { name: "ANA American Express", address: "mail@ana.co.jp", text: "Hello" };
    const { signs } = checkMessage(makeMessage({ ...parts, ...internal }), bundledRuleSet);
    expect(signs[0].findings.map(({ code }) => code)).toContain("sender-not-vouched-for");
  });

  test("gains nothing from leading to the site that its sender is written to be of", () => {
    const scam = {
      name: "Account Protection",
      address: "x@forms.example",
      subject: "We've limited some features on your account",
      text: "Dear Cardmember,\nDuring a routine check we could not match the details on your American Express account with our records. Some features have been switched off until you review them.\nhttps://forms.example/x\nAmerican Express\nWorld Financial Center, New York",
    };
    expect(verdictOf({ ...scam, ...internal })).toBe(verdictOf(scam));
  });
});
