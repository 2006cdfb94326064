import { afterEach, expect, test } from "@jest/globals";
import { supportFacts } from "../../src/outlook/support-facts";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test("tells the newest requirement set and the account", () => {
  installOffice({ mailboxVersion: 14, nestedAppAuth: true, accountType: "office365" });
  expect(supportFacts()).toMatchObject({
    mailboxSet: "1.14",
    hasNestedAppAuth: true,
    accountType: "office365",
  });
});

const diagnostics = { host: "Outlook", platform: "OfficeOnline", version: "16.0.1.2" };
const ofMailbox = { hostName: "newOutlookWindows", hostVersion: "20.0.1234.5" };

test.each([
  [diagnostics, ofMailbox, "newOutlookWindows, OfficeOnline, 20.0.1234.5"],
  [diagnostics, undefined, "OfficeOnline, 16.0.1.2"],
  [undefined, ofMailbox, "newOutlookWindows, 20.0.1234.5"],
  [undefined, undefined, ""],
])("an Outlook that tells %j and %j is named %j", (ofContext, mailboxOwn, name) => {
  installOffice();
  Reflect.set(Office.context, "diagnostics", ofContext);
  Reflect.set(Office.context.mailbox, "diagnostics", mailboxOwn);
  expect(supportFacts().outlook).toBe(name);
});
