import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { CheckResult } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const from = { name: "Customer care", address: "care@sender.example" } as const;
const check = (parts: MessageParts): CheckResult =>
  checkMessage(makeMessage({ ...from, ...parts }), bundledRuleSet);

const disguises = [
  ["small capitals", "ᴀᴍᴇʀɪᴄᴀɴ ᴇxᴘʀᴇꜱꜱ"],
  ["Greek capitals", "ΑΜΕRΙCΑΝ ΕΧΡRΕSS"],
  ["Greek small letters", "αmεrιcαη εχρrεss"],
  ["Cyrillic", "АмегіСап Ехргеѕѕ"],
  ["Armenian", "Americaո Exքress"],
  ["Cherokee", "ᎪᎷᎬᎡᏆᏟᎪN ᎬXᏢᎡᎬᏚᏚ"],
  ["Lisu", "ꓮꓟꓰꓣꓲꓚꓮꓠ ꓰꓫꓑꓣꓰꓢꓢ"],
  ["Canadian syllabics", "ᗩᗰᕮᖇIᑕᗩᑎ ᕮ᙭ᑭᖇᕮᔕᔕ"],
  ["negative squares", "🅰🅼🅴🆁🅸🅲🅰🅽 🅴🆇🅿🆁🅴🆂🆂"],
  ["negative circles", "🅐🅜🅔🅡🅘🅒🅐🅝 🅔🅧🅟🅡🅔🅢🅢"],
  ["regional indicators", "🇦🇲🇪🇷🇮🇨🇦🇳 🇪🇽🇵🇷🇪🇸🇸"],
  ["an override from right to left", "\u202esserpxE naciremA\u202c"],
  ["tag characters between", "Ame\u{e0041}rican Ex\u{e0061}press"],
  ["a flag before it", "🇺🇸American Express"],
  ["hiragana", "あめりかん・えきすぷれす"],
  ["some hiragana", "アめリかン・エきスプレす"],
  ["another kana", "アメリカン・ヱキスプレス"],
  ["small kana", "ァメリヵン・ェキㇲプレㇲ"],
  ["Kangxi radicals", "アメリ⼒ン・⼯キスプレス"],
  ["digits and signs", "4m3ric4n €xpr3$$"],
  ["digits in the short name", "4m3x"],
  ["letters turned upside down", "ssǝɹdxƎ uɐɔıɹǝɯ∀"],
  ["letters from last to first", "sserpxE naciremA"],
  ["words in another order", "Express American"],
  ["chunks of letters", "Ame rican Exp ress"],
  ["one letter a line", "A\nM\nE\nR\nI\nC\nA\nN\n\nE\nX\nP\nR\nE\nS\nS"],
  ["letters that no list has", "Aⅿeɾicaո Expɾeѕѕ"],
  ["Cyrillic of its own", "Американ Экспресс"],
] as const;

describe.each(disguises)("the brand's name in %s, %s, is seen", (_, name) => {
  test("in the sender's name", () => {
    expect(check({ name }).verdict).toBe("scam");
  });

  test("in the subject", () => {
    expect(check({ subject: name }).namesBrand).toBe(true);
  });

  test("in the text", () => {
    expect(check({ text: `Hello. ${name}\nHello.` }).namesBrand).toBe(true);
  });
});

test.each([
  ["Greek", "https://αμεricαnexpress.example/"],
  ["Cyrillic", "https://аmеriсаnехрrеss.example/"],
  ["Armenian", "https://americaոexpress.example/"],
])("a host in %s letters is seen to imitate the brand's", (_, address) => {
  const { links } = check({ name: "American Express", html: `<a href="${address}">x</a>` });
  expect(links[0]?.findings.map(({ code }) => code)).toContain("link-look-alike");
});

test.each([
  ["Greek", "Αγαπητέ πελάτη, η παραγγελία σας αποστέλλεται αύριο. Νέα Ηράκλεια, Αθήνα."],
  ["Russian", "Уважаемый клиент, ваш заказ отправлен сегодня. Номер заказа 1024."],
  ["Armenian", "Հարգելի հաճախորդ, ձեր պատվերը կառաքվի վաղը։ Շնորհակալություն։"],
  ["Cherokee", "ᎣᏏᏲ, ᎢᎦ ᎤᏃᏴᎳ. ᏩᏙ ᏂᎯ ᎠᎴ ᏗᏣᏓᎴᎾᎢ."],
  ["Lisu", "ꓡꓲ ꓢꓴ ꓥꓳꓸ ꓟꓲ ꓠꓬꓱ ꓕꓲꓼ ꓟꓳ."],
  ["Thai", "เรียนลูกค้า คำสั่งซื้อของคุณจะถูกจัดส่งพรุ่งนี้"],
  ["flags", "🇯🇵🇺🇸🇫🇷 Team meeting 🇦🇲 🇪🇺"],
  ["small capitals", "ᴍᴇᴇᴛɪɴɢ ɴᴏᴛᴇꜱ ꜰᴏʀ ᴍᴏɴᴅᴀʏ"],
  ["hiragana", "あめが ふりました。えきで すこし まちます。あすは はれ。"],
])("innocent text with %s stays quiet", (_, text) => {
  const { verdict, namesBrand } = check({ name: text.slice(0, 20), subject: text, text });
  expect({ verdict, namesBrand }).toEqual({ verdict: "unrelated", namesBrand: false });
});

test.each(["AmexCard", "MyAmexAlerts", "americanexpresssupport"])(
  "a name that is joined to other words, %s, is the brand's",
  (name) => {
    expect(check({ name }).verdict).toBe("scam");
  },
);

test.each([
  "The https://shop.example/AmexOffers page and AmexOffers.example",
  "Spam examples press ahead; a 4 mex prize",
  "H2O, 3M and user1@contoso.example, 24 hours, $5 mex",
])("no name of the brand is made of %s", (text) => {
  expect(check({ text }).namesBrand).toBe(false);
});

const namingMail = (change: string): CheckResult =>
  check({ html: `<p>American Express: see the new terms.</p>${change}` });

test.each([
  [
    "a link that carries another address",
    '<a href="https://www.americanexpress.com/r?u=https://sender.example/">x</a>',
  ],
  ["a link that runs something", '<a href="ms-word:ofe|u|https://sender.example/x.docm">x</a>'],
  ["white space within a scheme", '<a href="ht\ttps://sender.example/">x</a>'],
  ["another of its names in Greek letters", "<p>ΑΜΕRΙCΑΝ ΕΧΡRΕSS</p>"],
])("who has no name and names the brand beside %s speaks as the brand", (_, hiding) => {
  expect(namingMail('<a href="https://sender.example/">x</a>').verdict).toBe("unrelated");
  expect(namingMail(hiding).verdict).not.toBe("unrelated");
});

test.each(["Amer💳ican Ex💳press", "Amer|ican Ex|press", "A*m*e*r*ican Express", "Am✦ex Security"])(
  "a sender's name with signs within its words, %s, is the brand's",
  (name) => {
    expect(check({ name }).verdict).toBe("scam");
  },
);

test("words that are the name's in another order are no disguise", () => {
  const html = '<p>The routes of Express American:</p><a href="https://routes.example/">x</a>';
  expect(check({ html }).verdict).toBe("unrelated");
});

test.each(["美國運通", "美国运通"])(
  "the name in Chinese, %s, is no other spelling of itself",
  (name) => {
    const [, , companyName] = check({ name }).signs;
    expect(companyName.findings.map(({ code }) => code)).not.toContain("company-name-look-alike");
  },
);
