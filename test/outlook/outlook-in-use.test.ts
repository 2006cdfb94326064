import { afterEach, expect, test } from "@jest/globals";
import { outlookInUse } from "../../src/outlook/outlook-in-use";
import { removeOffice } from "./stand-in-office";

afterEach(removeOffice);

const diagnostics = { host: "Outlook", platform: "OfficeOnline", version: "16.0.1.2" };
const mailbox = { diagnostics: { hostName: "newOutlookWindows", hostVersion: "20.0.1234.5" } };

test.each([
  [{ diagnostics, mailbox }, "newOutlookWindows, OfficeOnline, 20.0.1234.5"],
  [{ diagnostics }, "OfficeOnline, 16.0.1.2"],
  [{ mailbox }, "newOutlookWindows, 20.0.1234.5"],
  [{}, ""],
])("an Outlook that tells %j is named %j", (context, name) => {
  Reflect.set(globalThis, "Office", { context });
  expect(outlookInUse()).toBe(name);
});
