import { expect, test } from "@jest/globals";
import { isDepartmentName } from "../../src/checks/department-name";
import { scanText } from "../../src/checks/scanned-text";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";

const isDepartment = (name: string): boolean =>
  isDepartmentName(scanText(name, bundledRuleSet), bundledRuleSet);

test.each([
  "カードセンター",
  "お客様センター",
  " セキュリティ センター ",
  "カードご利用確認",
  "【重要なお知らせ】",
  "Account Services",
  "CUSTOMER CARE",
  "Security Center",
])("%s is a department", (name) => {
  expect(isDepartment(name)).toBe(true);
});

test.each([
  "",
  "Anna Miller",
  "みなと銀行カードセンター",
  "カードセンターみなと",
  "Minato Customer Care",
  "Customer Care Minato",
  "カード",
  "American Express",
  // What a phrase has anything in place of says of no one that he has no name.
  "みなと銀行センターです",
  `${" ".repeat(100)}Customer Care`,
])("%j is not", (name) => {
  expect(isDepartment(name)).toBe(false);
});
