import { expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

test.each<[string, MessageParts, boolean]>([
  ["in the display name", { name: "Amex" }, true],
  ["in the subject", { subject: "Lunch with American Express" }, true],
  ["in the text", { text: "We take American Express." }, true],
  ["misspelt", { text: "We take American Expres." }, true],
  ["in Japanese", { text: "アメックスでも支払えます。" }, true],
  ["in a picture's text", { html: '<img src="a.png" alt="American Express"><p>Pay</p>' }, true],
  ["on a button", { html: "<p>Pay with</p><button>American Express</button>" }, true],
  ["look-alike in the subject", { subject: "About your Arnericann Express" }, true],
  ["in the sender's address", { address: "amex-alert@mail.example" }, true],
  ["in an attachment's name", { attachments: ["American Express Statement.html"] }, true],
  ["the same, as one word", { attachments: ["AmericanExpressStatement2026.pdf"] }, true],
  ["the same, written together", { attachments: ["American_Express-Statement.html"] }, true],
  ["where nobody sees it", { html: '<p>Pay<span style="display:none">Amex</span></p>' }, false],
  [
    "on a hidden button",
    {
      html: '<p>Pay</p><form action="https://x.example" style="display:none"><button>Amex</button></form>',
    },
    false,
  ],
  ["nowhere", { name: "Anna", subject: "Lunch", text: "At noon?" }, false],
])("the brand's name %s", (_where, parts, named) => {
  expect(checkMessage(makeMessage(parts), bundledRuleSet).namesBrand).toBe(named);
});
