import { expect, test } from "@jest/globals";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";

const { roleNames } = { ...bundledRuleSet, ...bundledRuleSet.inAllLanguages?.() };

test.each([
  "kanri-card",
  "会員手続受付",
  "国税還付金受付",
  "サイバー犯罪対策課",
  "ホテル上級会員デスク",
  "東都債権回収株式会社",
  "Tokyo Fraud Line",
  "Document Room",
  "Statement Room",
  "member-info24",
  "cardkaiin",
  "Gerichtsvollzieher Zentralstelle",
  "Expedientes Judicial",
  "Dossier Huissier",
  "Ufficiali Giudiziario",
  "Balcão Processos",
  "Deurwaarder Loket",
  "Ärenden Disk",
  "退款处理中心",
  "사이버 범죄 대응팀",
  "ฝ่ายบังคับคดี",
])("%s is nobody's name", (name) => {
  expect(roleNames.properWords(name)).toEqual([]);
});

test.each([
  "Apple",
  "Amazon",
  "Square",
  "Stripe",
  "Visa",
  "Rakuten",
  "Booking.com",
  "Hotels.com",
  "Concur",
  "Money Forward",
  "Cash App",
  "Capital One",
  "KeyBank",
  "Trip.com",
  "TripAdvisor",
  "Priority Pass",
  "DocuSign",
  "Google Cloud",
  "QuickBooks",
  "Japan Airlines",
  "Japan Post",
  "Tokyo Gas",
  "Osaka Metro",
  "Daily Mail",
  "CaixaBank",
  "日本航空",
  "日本郵便",
  "東京ガス",
  "日本クレジット協会",
  "フィッシング対策協議会",
  "国民生活センター",
  "マネーフォワード",
  "中國信託",
  "대한항공",
  "การบินไทย",
  "阿部",
  "新井",
  "春日",
])("%s is somebody's name", (name) => {
  expect(roleNames.properWords(name)).not.toEqual([]);
});
