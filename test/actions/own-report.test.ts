import { expect, test } from "@jest/globals";
import { attachmentName, isOwnReport } from "../../src/actions/own-report";
import type { Message } from "../../src/message/message";

const own = "hanako@example.com";
const report: Message = {
  from: [{ displayName: "Hanako", address: "Hanako@Example.com" }],
  sender: null,
  replyTo: [],
  subject: "Phishing: Your bill",
  body: { html: "<p>Report</p>", text: null },
  headerFields: [{ name: "message-id", value: "<1@example.com>" }],
  attachments: [{ name: attachmentName, contentType: "message/rfc822", inline: false }],
};

test.each<[string, Partial<Message>, boolean]>([
  ["as it was sent", {}, true],
  ["whose header is not told", { headerFields: null }, true],
  ["that was received", { headerFields: [{ name: "received", value: "by x" }] }, false],
  ["of somebody else", { from: [{ displayName: "", address: "a@example.net" }] }, false],
  ["of several senders", { from: [...report.from, ...report.from] }, false],
  ["of nobody", { from: [] }, false],
  ["without the reported message", { attachments: [] }, false],
  ["whose attachments are not told", { attachments: null }, false],
])("a report %s", (_what, parts, isOwn) => {
  expect(isOwnReport({ ...report, ...parts }, own)).toBe(isOwn);
});

test("is nobody's where the reader's address is not known", () => {
  expect(isOwnReport({ ...report, from: [{ displayName: "", address: "" }] }, "")).toBe(false);
});
