import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { Verdict } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const threat = "<p>Your card has been suspended. Confirm your identity within 24 hours.</p>";
const link = '<a href="https://kakunin.example/x">Verify</a>';
const scam = { name: "Card Services", address: "a@mail.example", authentication: "pass" } as const;
const shop = {
  name: "Cedarbrook Hotel",
  address: "info@cedarbrook.example",
  authentication: "pass",
} as const;

const verdictOf = (parts: MessageParts, embeddedPicture?: string): Verdict => {
  const picture = { contentType: "image/png", inline: true };
  const attachments = embeddedPicture === undefined ? [] : [{ ...picture, name: embeddedPicture }];
  return checkMessage({ ...makeMessage(parts), attachments }, bundledRuleSet).verdict;
};

const dresses = [
  ["the title of a picture", '<img src="https://pictures.example/1.png" title="American Express">'],
  ["a title beside an idle text", '<img src="a.png" alt="logo" title="American Express">'],
  ["a place on a picture", '<map><area href="https://kakunin.example/y" alt="American Express">'],
  [
    "the title of a place on a picture",
    '<map><area href="https://kakunin.example/y" alt="logo" title="American Express">',
  ],
  ["a picture's file", '<img src="https://pictures.example/a/amex-logo.png?v=2">'],
  ["a file's name in one word", '<img src="https://pictures.example/americanexpressheader.gif">'],
  ["a file's name with capitals", '<img src="https://pictures.example/headerAmex.png">'],
  ["a content id", '<img src="cid:amex_logo.png@01DA.9F">'],
  ["a picture of the brand's own host", '<img src="https://icm.aexp-static.com/card.png" alt="">'],
  ["a cell's background", '<td background="https://pictures.example/amex-head.png">&nbsp;</td>'],
  [
    "text that a style puts there",
    "<style>.a::before{content:'American Express'}</style><p class=a>",
  ],
  ["one of several pictures", '<img src="1.png" srcset="https://pictures.example/amex.png 2x">'],
  ["a style's background", '<p style="background:url(https://pictures.example/amex.png)">.</p>'],
] as const;

describe("pictures that show the brand", () => {
  test.each(dresses)("%s: a threat with a link is a scam", (_, picture) => {
    expect(verdictOf({ ...scam, html: picture + threat + link })).toBe("scam");
    expect(verdictOf({ ...scam, html: threat + link })).toBe("unrelated");
  });

  test("the name of an embedded picture's file", () => {
    const html = `<img src="cid:p1">${threat}${link}`;
    expect(verdictOf({ ...scam, html }, "AmexLogo.png")).toBe("scam");
    expect(verdictOf({ ...scam, html }, "amexicana.png")).toBe("suspicious");
  });

  test("a message that is one linked picture", () => {
    const html = '<a href="https://kakunin.example/x"><img src="https://a.example/amex.png"></a>';
    expect(verdictOf({ ...scam, html })).toBe("scam");
  });

  test.each(dresses)("%s: a shop's receipt is not judged", (_, picture) => {
    const receipt =
      '<p>Thank you for your order.</p><a href="https://cedarbrook.example/">Order</a>';
    expect(verdictOf({ ...shop, html: picture + receipt })).toBe("unrelated");
  });

  test("a picture in a newspaper's article is not judged", () => {
    const html =
      '<img src="https://pictures.example/american-express-tower.jpg"><p>American Express said on Monday that it would raise the fees of its cards.</p>';
    const paper = { ...scam, name: "The Daily", subject: "American Express raises fees" };
    expect(verdictOf({ ...paper, html })).toBe("unrelated");
  });

  test("the logos of cards further below are no letterhead", () => {
    const logos = ["visa", "mastercard", "amex"].map(
      (card) => `<img src="https://pictures.example/${card}.png" alt="">`,
    );
    const html = `<img src="https://pictures.example/shop.png">${threat}${link}${logos.join("")}`;
    expect(verdictOf({ ...scam, html })).toBe("suspicious");
  });
});
