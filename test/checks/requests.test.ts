import { describe, expect, test } from "@jest/globals";
import { checkPersonalInformation } from "../../src/checks/check-personal-information";
import { readContent } from "../../src/checks/message-content";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { denials, requests } from "./mail/requests";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const topicsOf = (parts: MessageParts): readonly string[] => {
  const content = readContent(makeMessage(parts), bundledRuleSet);
  return [...checkPersonalInformation(content, false).topics];
};

describe("what a sentence asks for", () => {
  test.each(requests)("%s (%s)", (sentence, topic) => {
    expect(topicsOf({ text: sentence })).toContain(topic);
  });
});

describe("what asks for nothing", () => {
  test.each(denials)("%s", (sentence) => {
    expect(topicsOf({ text: sentence })).toEqual([]);
  });
});

test.each<[string, MessageParts]>([
  ["the subject", { subject: "Please verify your identity" }],
  ["a link", { html: "<a href='https://a.example/'>Verify your identity</a>" }],
  ["a button", { html: "<form action='/x'><button>Verify your identity</button></form>" }],
  ["a picture", { html: "<img src='https://a.example/a.png' alt='Verify your identity'>" }],
])("a request in %s counts", (_where, parts) => {
  expect(topicsOf(parts)).toContain("confirmation");
});

test("a denial reaches no further than its sentence", () => {
  const text = "We never ask for your password. Please verify your identity.";
  expect(topicsOf({ text })).toEqual(["confirmation"]);
});
