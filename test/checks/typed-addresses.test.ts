import { expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { CheckResult } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";

const check = (text: string): CheckResult =>
  checkMessage(
    makeMessage({ name: "Customer care", address: "care@sender.example", text }),
    bundledRuleSet,
  );

test.each([
  "hxxps://evil[.]com/x",
  "evil[.]com",
  "evil (dot) com",
  "https : // evil . com/x",
  "evil.com",
])("who names the brand and asks to go to %s speaks as the brand", (address) => {
  expect(check(`Your Amex card is on hold. Log in at ${address} to confirm.`).verdict).toBe("scam");
});

test.each(["ｈｔｔｐｓ：／／ｅｖｉｌ．ｃｏｍ／ｘ", "𝗵𝘁𝘁𝗽𝘀://𝗲𝘃𝗶𝗹.𝗰𝗼𝗺/𝘅"])(
  "an address in other letters is one: %s",
  (address) => {
    const { links } = check(`Your Amex card is on hold: ${address}`);
    expect(links.map(({ host }) => host)).toEqual(["evil.com"]);
  },
);

test("an address that nobody asks to go to is no link", () => {
  expect(check("Your Amex card is on hold. We moved to evil.com last year.").links).toEqual([]);
});

test("the brand's own address in words is no link of another", () => {
  expect(check("Your Amex card: log in at americanexpress.com to see it.").links).toEqual([]);
});

test("a warning that names the address of fakes leads nowhere", () => {
  const warning =
    "Fake American Express mail leads to evil[.]com and asks to confirm your card. " +
    "Do not open it, and never enter your password.";
  expect(check(warning).verdict).toBe("unrelated");
});

test("a stranger's link about the reader's account with the brand is the brand's, whatever it says", () => {
  expect(check("Your Amex account closes today. https://evil.com/").verdict).toBe("scam");
  expect(check("Your Amex account closes today.").verdict).toBe("unrelated");
});
