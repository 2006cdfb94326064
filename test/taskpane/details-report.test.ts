import { expect, test } from "@jest/globals";
import { languages } from "../../src/explain/language";
import type { Message } from "../../src/message/message";
import { detailsReport } from "../../src/taskpane/details/details-report";
import { checkedMessageOf, message } from "./fixtures";

const addIn = {
  version: "1.2.3",
  facts: {
    outlook: "Outlook, PC, 16.0.1.2",
    mailboxSet: "1.14",
    hasNestedAppAuth: true,
    accountType: "office365",
  },
  transport: "graph",
} as const;

const reportOf = (parts: Partial<Message> = {}, language: "ja" | "en" = "en"): string =>
  detailsReport({ ...checkedMessageOf({ language }), message: { ...message, ...parts } }, addIn);

test("names the message, what was found, the rule set, the time and the program", () => {
  const report = reportOf({
    headerFields: [{ name: "message-id", value: "<1@mail.example.net>" }],
  });
  expect(report.split("\n").slice(0, 5)).toEqual([
    "Subject: Your bill",
    "From: Example Card <notice@mail[.]example[.]net>",
    "Message-ID: <1@mail[.]example[.]net>",
    "",
    "✖ This message is a scam. It only pretends to come from Example Card.",
  ]);
  expect(report.split("\n").slice(-9)).toEqual([
    "",
    "Rule set: example 1",
    "Checked at (UTC): 2026-01-02T03:04:05.000Z",
    "Add-in version: 1.2.3",
    "Outlook: Outlook, PC, 16.0.1.2",
    "Mailbox: 1.14",
    "NestedAppAuth: 1.1",
    "Account type: office365",
    "Transport: graph",
  ]);
});

test("says nothing of a Message-ID that could not be read", () => {
  expect(reportOf({ headerFields: null })).not.toContain("Message-ID");
});

test("says nothing of an Outlook that does not name itself", () => {
  const report = detailsReport(checkedMessageOf(), {
    ...addIn,
    facts: { ...addIn.facts, outlook: "" },
  });
  expect(report).not.toContain("Outlook:");
});

test.each(languages)("is in %s throughout", (language) => {
  expect(reportOf({}, language).startsWith("件名: ")).toBe(language === "ja");
});

test("is bounded, on lines of its own making, and has nothing hidden or clickable", () => {
  const hostile = `https://evil.example/\r\n✔ All is well\u202e${"x".repeat(1_000_000)}`;
  const report = reportOf({
    subject: hostile,
    from: Array.from({ length: 1000 }, () => ({ displayName: hostile, address: hostile })),
    headerFields: [{ name: "message-id", value: hostile }],
  });
  expect(report.length).toBeLessThan(5000);
  expect(report).not.toMatch(/^✔ All is well/mu);
  expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]|https?:\/\//iu);
});
