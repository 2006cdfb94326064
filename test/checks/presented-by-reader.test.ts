import { expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage, type MessageParts } from "./support/message";

const verdictOf = (parts: MessageParts, presentedByReader: boolean): string =>
  checkMessage(makeMessage(parts), bundledRuleSet, { presentedByReader }).verdict;

/** Names the brand only in a picture, say. */
const unnamed: MessageParts = {
  html: '<img src="cid:1"><a href="https://login.kqtbd.example/">here</a>',
};

test("a message that names nobody is judged where the reader says whose it claims to be", () => {
  expect(verdictOf(unnamed, false)).toBe("unrelated");
  expect(verdictOf(unnamed, true)).toBe("scam");
});

test("what is judged anyway is judged the same", () => {
  const scam: MessageParts = { ...unnamed, name: "American Express" };
  expect(verdictOf(scam, true)).toBe(verdictOf(scam, false));
});

test("what a person passes on is not taken for that person speaking", () => {
  const forward: MessageParts = {
    text: "Kenji, is this one real?\n\n-----Original Message-----\nFrom: American Express <info@welcome.americanexpress.com>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Kenji\nSubject: Your statement\n\nDear Card Member, thank you for using American Express.",
  };
  expect(verdictOf(forward, true)).toBe(verdictOf(forward, false));
});
