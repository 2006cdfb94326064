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

test.each(["Amer💳ican Ex💳press", "Amer|ican Ex|press", "A*m*e*r*ican Express", "Am✦ex Security"])(
  "a sender's name with signs within its words, %s, is the brand's",
  (name) => {
    expect(check({ name }).verdict).toBe("scam");
  },
);
