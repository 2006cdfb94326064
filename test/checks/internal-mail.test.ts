import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const verdictOf = (parts: MessageParts): string =>
  checkMessage(makeMessage(parts), bundledRuleSet).verdict;

const colleague: MessageParts = {
  name: "Keiko Mori",
  address: "mori@firm.example",
  subject: "[Amex] statement for October",
  text: "Please add your receipts by Friday: https://files.storage.example/october",
};
const internal = ["Internal"];

describe("a colleague's mail with the brand as the subject's tag", () => {
  test("is not judged where Exchange says that it is internal", () => {
    expect(verdictOf({ ...colleague, authenticatedAs: internal })).toBe("unrelated");
  });

  test.each<[string, Partial<MessageParts>]>([
    ["nobody says where it comes from", {}],
    ["Exchange says anonymous", { authenticatedAs: ["Anonymous"] }],
    ["two fields say it", { authenticatedAs: ["Internal", "Internal"] }],
    ["the sender failed authentication", { authenticatedAs: internal, authentication: "fail" }],
    ["the headers were not read", { authenticatedAs: internal, authentication: "unread" }],
  ])("is judged where %s", (_case, parts) => {
    expect(verdictOf({ ...colleague, ...parts })).toBe("scam");
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
        text: "Dear Card Member,\nyour card is suspended. Confirm your card number within 24 hours: https://x.example/a\nAmerican Express",
      },
    ],
  ])("is a scam all the same %s", (_case, parts) => {
    expect(verdictOf({ ...parts, authenticatedAs: internal })).toBe("scam");
  });

  test("is not vouched for as the brand's own", () => {
    const parts = {
      name: "American Express",
      address: "info@welcome.americanexpress.com",
      text: "Hello",
      authenticatedAs: internal,
    };
    const { signs } = checkMessage(makeMessage(parts), bundledRuleSet);
    expect(signs[0]).toMatchObject({ id: "sender", status: "unknown" });
  });

  test("is not confirmed as a partner's", () => {
    const parts = { name: "ANA American Express", address: "mail@ana.co.jp", text: "Hello" };
    const { signs } = checkMessage(
      makeMessage({ ...parts, authenticatedAs: internal }),
      bundledRuleSet,
    );
    expect(signs[0].findings.map(({ code }) => code)).toContain("sender-not-vouched-for");
  });
});
