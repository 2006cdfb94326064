import { afterEach, expect, test } from "@jest/globals";
import { pinning } from "../../src/outlook/pinning";
import { installOffice, removeOffice, type StandInOptions } from "./stand-in-office";

afterEach(removeOffice);

const microsoft365 = { accountType: "office365", platform: "PC" } as const;

test.each<[string, StandInOptions, string]>([
  ["Windows", {}, "stays-open"],
  ["the web", { platform: "OfficeOnline" }, "stays-open"],
  ["a Mac", { platform: "Mac" }, "follows"],
  ["iOS", { platform: "iOS" }, "none"],
  ["Android", { platform: "Android" }, "none"],
  ["an Outlook without Mailbox 1.5", { mailboxVersion: 4 }, "none"],
  ["an Exchange Server", { accountType: "enterprise" }, "none"],
  ["a private account", { accountType: "outlookCom", platform: "OfficeOnline" }, "none"],
])("on %s", (_where, options, expected) => {
  installOffice({ ...microsoft365, ...options });
  expect(pinning()).toBe(expected);
});

test("in an Outlook that does not say what it is", () => {
  installOffice();
  expect(pinning()).toBe("none");
});
