import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { genuine, others } from "./mail/genuine";
import { mentionsInOtherLanguages, scamsInOtherLanguages } from "./mail/languages";
import { mentions } from "./mail/mentions";
import { scams } from "./mail/scams";
import { scamsByText } from "./mail/scams-by-text";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const verdictOf = (parts: MessageParts): string =>
  checkMessage(makeMessage(parts), bundledRuleSet).verdict;

describe("a scam is a scam", () => {
  test.each([...scams, ...scamsByText, ...scamsInOtherLanguages])("$what", (parts) => {
    expect(verdictOf(parts)).toBe("scam");
  });
});

describe("genuine mail that the receiving server vouches for has no signs", () => {
  test.each(genuine)("$what", (parts) => {
    expect(verdictOf({ ...parts, authentication: "pass" })).toBe("no-signs");
  });
});

describe("genuine mail is no scam where the receiving server says nothing", () => {
  test.each(genuine)("$what", (parts) => {
    expect(verdictOf({ ...parts, authentication: "none" })).not.toBe("scam");
    expect(verdictOf({ ...parts, authentication: "unread" })).not.toBe("scam");
  });
});

describe("mail that only names the brand is not judged", () => {
  test.each([...others, ...mentions, ...mentionsInOtherLanguages])("$what", (parts) => {
    expect(verdictOf(parts)).toBe("unrelated");
  });
});
