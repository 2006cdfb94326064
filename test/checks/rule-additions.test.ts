import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkMessage } from "../../src/checks/check-message";
import { noAdditions, type RuleAdditions } from "../../src/rule-set/rule-additions";
import { bundledRulesWith } from "../../src/rule-set/bundled-rules-with";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { requestTopics } from "../../src/rule-set/rule-set";
import { scams } from "./mail/scams";
import { makeMessage, type MessageParts } from "./support/message";

const withAdditions = (additions: Partial<RuleAdditions>) =>
  bundledRulesWith({ ...noAdditions, ...additions });

const card: MessageParts = {
  name: "American Express",
  address: "service@cards.example",
  subject: "American Express",
  text: "American Express\nhttps://cards.example/statement",
  authentication: "pass",
};

describe("an organization's additions", () => {
  test("make a further domain the brand's, in addresses and links", () => {
    const message = makeMessage(card);
    expect(checkMessage(message, bundledRuleSet).verdict).toBe("scam");
    const ruleSet = withAdditions({ domains: [{ domain: "cards.example" }] });
    expect(checkMessage(message, ruleSet).verdict).toBe("no-signs");
  });

  test("make a further partner's confirmed mail no matter of the brand's", () => {
    const message = makeMessage(card);
    const ruleSet = withAdditions({ partners: [{ domain: "cards.example", partner: "Cards" }] });
    expect(checkMessage(message, ruleSet).verdict).toBe("unrelated");
  });

  test("find a further request", () => {
    const message = makeMessage({
      address: "info@americanexpress.com",
      text: "American Express: quote the moonlight number.",
    });
    const ruleSet = withAdditions({
      phrases: [{ phrase: "quote the moonlight number", topic: "secret" }],
    });
    const [before, after] = [bundledRuleSet, ruleSet].map(
      (rules) => checkMessage(message, rules).signs[3].status,
    );
    expect([before, after]).toEqual(["clear", "caution"]);
  });

  test("are seen in the version of the rules", () => {
    const added = withAdditions({ domains: [{ domain: "cards.example" }] });
    expect(added.version).toBe(`${bundledRuleSet.version}+organization`);
  });
});

/** As those who add what scammers use would have it. */
const domains = fc.subarray(
  [
    "americanexpress.com",
    "mail.example",
    "mypage-update.example.top",
    "login.mypage-update.example.top",
    "sender.example",
  ],
  { minLength: 1 },
);
const words = [
  "American Express",
  "アメックス",
  "ご確認",
  "カード",
  "log in",
  "a",
  "お客様…ください",
];
const additions: fc.Arbitrary<RuleAdditions> = fc.record({
  domains: domains.map((names) => names.map((domain) => ({ domain }))),
  partners: domains.map((names) => names.map((domain) => ({ domain, partner: "Partner" }))),
  phrases: fc.array(
    fc.record({
      phrase: fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-z]{1,8}$/u)),
      topic: fc.constantFrom(...requestTopics),
    }),
    { maxLength: 5 },
  ),
});
const forged = fc.record({
  scam: fc.constantFrom(...scams),
  address: fc.constantFrom(
    "info@americanexpress.com",
    "info@mail.example",
    "info@sender.example",
    null,
  ),
});

test("no addition, and no trusted domain, clears what failed DMARC", () => {
  fc.assert(
    fc.property(additions, domains, forged, (given, trusted, { scam, address }) => {
      const message = makeMessage({
        ...scam,
        ...(address === null ? {} : { address }),
        authentication: "fail",
      });
      const before = checkMessage(message, bundledRuleSet);
      const after = checkMessage(message, bundledRulesWith(given), {
        trustedDomains: new Set(trusted),
      });
      const isHeldAgainst = before.verdict === "scam" || before.verdict === "suspicious";
      if (isHeldAgainst) expect(["scam", "suspicious"]).toContain(after.verdict);
      expect(after.signs[0].status).not.toBe("clear");
    }),
    { numRuns: 60 },
  );
});
