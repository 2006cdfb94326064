import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { Verdict } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";

const chapter = "The roses are out, and the kernel builds again. ".repeat(20);
const link = "https://garden.example/roses";

const verdictOf = (text: string): Verdict =>
  checkMessage(
    makeMessage({ name: "Tom", address: "rosarian@garden-post.example", subject: "Roses", text }),
    bundledRuleSet,
  ).verdict;

describe("a long letter that names the brand once", () => {
  test.each([
    ["threatens", "Prune them to avoid a penalty."],
    ["asks", "Please reply to this email."],
    ["speaks of a card", "Your card came with ten roses."],
    ["has a scheme", "Somebody sold them for payment in gift cards: pay with gift cards."],
  ])("is not judged where it %s far from the name", (_what, sentence) => {
    const letter = `${sentence} ${link}\n\n${chapter}\n\nThe American Express building is next door.`;
    expect(verdictOf(letter)).toBe("unrelated");
  });

  test.each(["your card number", "your password"])(
    "is judged whole where it asks for %s, however far from the name",
    (data) => {
      const letter = `Enter ${data} at ${link}\n\n${chapter}\n\nThe American Express building is next door.`;
      expect(verdictOf(letter)).toBe("scam");
    },
  );

  test("is at most suspicious where it asks near the name", () => {
    const letter = `${chapter}\n\nThe American Express building is next door. Please reply to this email: ${link}`;
    expect(verdictOf(letter)).toBe("suspicious");
  });

  test("is a scam where it asks for the card near the name", () => {
    const letter = `${chapter}\n\nAmerican Express closes tonight. Enter your card number at ${link}`;
    expect(verdictOf(letter)).toBe("scam");
  });
});

test("a short email is judged whole", () => {
  expect(verdictOf(`It is about American Express. Please reply to this email: ${link}`)).toBe(
    "scam",
  );
});
