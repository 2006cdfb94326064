import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { OtherLanguageError } from "../../src/checks/other-language";
import type { Message } from "../../src/message/message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { compileRuleSet } from "../../src/rule-set/compile-rule-set";
import { otherLanguageFiles } from "../../src/rule-set/other-language-files";
import { bundledRuleFiles } from "../../src/rule-set/bundled-rule-files";
import { message } from "../taskpane/fixtures";

const firstRules = compileRuleSet(bundledRuleFiles, null);
const { brand } = bundledRuleSet;

const saying = (text: string): Message => ({
  ...message,
  subject: brand.en,
  body: { html: `<p>${text}</p><a href="https://login.example/">Link</a>`, text: null },
});
const check = (checked: Message) => () => checkMessage(checked, firstRules);

describe("Japanese and English are judged as with all languages", () => {
  test.each([
    "Please confirm your card number here.",
    "カード番号をご入力ください。",
    "ＡＭＥＸのﾊﾟｽﾜｰﾄﾞを入力、10㌔先の☎へ…",
    "“It’s €20” – see Café menu".replace("é", "e"),
    "Nu mails: 2 per cent off, or a pint for a belt.",
  ])("%s", (text) => {
    expect(check(saying(text))()).toEqual(checkMessage(saying(text), bundledRuleSet));
  });
});

describe("another language is noticed", () => {
  test.each([
    ["es", "Por favor, ingrese su contraseña."],
    ["fr", "Cliquez pour valider votre compte."],
    ["de", "Bitte geben Sie Ihre Daten ein."],
    ["it", "Clicca qui per la tua carta."],
    ["pt", "Clique aqui e informe sua senha."],
    ["nl", "Klik hier voor uw rekening."],
    ["sv", "Klicka här och logga in."],
    ["zh, simplified", "请输入密码。"],
    ["zh, traditional", "請點擊連結。"],
    ["ko", "비밀번호를 입력하세요."],
    ["th", "กรุณากรอกรหัสผ่าน"],
    ["one without rules", "Введите пароль."],
    ["behind a disguise", "B i t t e prüfen"],
    ["in one word among English", "Log in to your Konto now."],
  ])("%s", (_language, text) => {
    expect(check(saying(text))).toThrow(OtherLanguageError);
  });

  const inGerman = "Ihr Konto";
  test.each<[string, Partial<Message>]>([
    ["the subject", { subject: inGerman }],
    ["the sender's name", { from: [{ displayName: inGerman, address: "a@b.example" }] }],
    ["text that is hidden", { body: { html: `<p hidden>${inGerman}</p>`, text: null } }],
    ["a picture's text", { body: { html: `<img src=x alt="${inGerman}">`, text: null } }],
    ["a button", { body: { html: `<button>${inGerman}</button>`, text: null } }],
    [
      "a file's name",
      { attachments: [{ name: "Ihr Konto.pdf", contentType: "application/pdf", inline: false }] },
    ],
  ])("in %s", (_where, part) => {
    expect(check({ ...message, ...part })).toThrow(OtherLanguageError);
  });
});

test("most phrases of another language are noticed by themselves, without a sentence around", () => {
  const phrases = [...otherLanguageFiles.requests.entries, ...otherLanguageFiles.voice.entries];
  const whole = phrases.filter(({ phrase }) => !/[{…]/u.test(phrase));
  const noticed = whole.filter(({ phrase }) => {
    try {
      checkMessage(saying(phrase), firstRules);
      return false;
    } catch (error) {
      return error instanceof OtherLanguageError;
    }
  });
  expect(noticed.length / whole.length).toBeGreaterThan(0.9);
});

test("phrases of another language mean nothing in a message that is in none", () => {
  // Chinese for "please … confirm" stands in this: the sum that was charged, to be looked at.
  const { signs } = checkMessage(saying("ご請求金額をご確認ください。"), bundledRuleSet);
  expect(signs[3].findings.flatMap(({ quotes }) => quotes)).toEqual([]);
});
