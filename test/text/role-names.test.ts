import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { RoleNames } from "../../src/text/role-names";

const names = [
  "card",
  "service",
  "services",
  "customer care",
  "karten",
  "お客様",
  "センター",
  "部",
  "係",
];
const roles = new RoleNames(names, ["ltd", "株式会社"]);

describe("what is left of a name without its roles", () => {
  test.each([
    ["Card Services", []],
    ["CUSTOMER CARE", []],
    ["Cardservice", []],
    ["Kartenservice-Card", []],
    ["お客様センター", []],
    ["", []],
    ["Cedarbrook Card Services", ["Cedarbrook"]],
    ["Cardiff", ["Cardiff"]],
    ["Cardservicex", ["Cardservicex"]],
    ["森お客様センター", []],
    ["森川お客様センター", ["森川"]],
    ["お客様部係", []],
    ["阿部", ["阿部"]],
  ])("%j: %j", (name, left) => {
    expect(roles.properWords(name)).toEqual(left);
    expect(roles.isRole(name)).toBe(left.length === 0);
  });
});

test("a word made of roles is a role, however many they are, up to the longest word", () => {
  const parts = fc.array(fc.constantFrom("card", "service", "karten"), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(fc.property(parts, (words) => roles.isRole(words.join(""))));
});

test("a word longer than any is somebody's name", () => {
  expect(roles.isRole("card".repeat(11))).toBe(false);
});

test.each([
  ["森川株式会社 お客様センター", true],
  ["Cedarbrook Ltd", true],
  ["株式会社お客様センター", false],
  ["Card Services Ltd", false],
  ["森川お客様センター", false],
])("%j names a company: %j", (line, isCompany) => {
  expect(roles.namesCompany(line)).toBe(isCompany);
});
