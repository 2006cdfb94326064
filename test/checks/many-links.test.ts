import { expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";

const manyLinks = (address: (index: number) => string): string =>
  Array.from({ length: 3000 }, (_, index) => `<a href="${address(index)}">x</a>`).join("");
const official = manyLinks((index) => `https://www.americanexpress.com/${index}`);
const foreign = manyLinks((index) => `https://a.example/${index}`);
const lookAlike = "https://www.arnericanexpress.com/";

function check(html: string): ReturnType<typeof checkMessage> {
  const genuine = {
    name: "American Express",
    address: "info@welcome.americanexpress.com",
    authentication: "none",
  } as const;
  return checkMessage(makeMessage({ ...genuine, html }), bundledRuleSet);
}

test.each([
  ["official ones", official],
  ["foreign ones", foreign],
])("a link made to deceive is not lost behind thousands of %s", (_, others) => {
  const alone = check(`<a href="${lookAlike}">x</a>`);
  const behind = check(`${others}<a href="${lookAlike}">x</a>`);
  expect(behind.verdict).toBe(alone.verdict);
  expect(behind.verdict).toBe("scam");
});

test("the most severe links are listed, and no more than anybody looks through", () => {
  const { links, signs } = check(`${official}<a href="${lookAlike}">x</a>`);
  expect(links).toHaveLength(1000);
  expect(links.at(-1)?.address).toBe(lookAlike);
  expect(signs[1].findings.filter(({ code }) => code === "link-official")).toHaveLength(50);
  expect(signs[1].findings[0]?.code).toBe("link-look-alike");
});
