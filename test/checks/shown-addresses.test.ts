import { expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { CheckResult } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const check = (parts: MessageParts): CheckResult =>
  checkMessage(makeMessage({ name: "American Express", ...parts }), bundledRuleSet);

test("an address that is a link's text in an attached page is listed once", () => {
  const [shown, bare] = ["https://a.example/x", "https://b.example/y"];
  const { links } = check({
    embedded: [
      {
        name: "a.html",
        text: `See ${shown} and ${bare}`,
        links: [{ element: "a", address: "https://c.example/", text: `Go to ${shown}` }],
      },
    ],
  });
  expect(links.map(({ address }) => address)).toEqual(["https://c.example/", bare]);
});

test("a list's id is cut where nobody reads on", () => {
  const { signs } = check({
    address: "b@americanexpress.com",
    sender: "b@lists.example",
    listId: "a".repeat(5000),
  });
  const [relayed] = signs[0].findings;
  expect(relayed?.code).toBe("sender-relayed");
  expect(relayed?.details).toEqual({ service: "a".repeat(1000) });
});
