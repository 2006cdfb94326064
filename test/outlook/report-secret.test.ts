import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { readReportSecret } from "../../src/outlook/report-secret";
import { installOffice, removeOffice } from "./stand-in-office";

// The secret is returned before Outlook has answered that it is kept.
beforeAll(() => {
  jest.useFakeTimers();
});
afterAll(() => {
  jest.useRealTimers();
});
afterEach(removeOffice);

test("is made once for a mailbox, and kept there", () => {
  const roamingSettings = new Map<string, unknown>();
  const office = installOffice({ roamingSettings });
  const secret = readReportSecret();
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(office.calls).toEqual(["roamingSettings.saveAsync"]);
  removeOffice();
  const later = installOffice({ roamingSettings });
  expect(readReportSecret()).toBe(secret);
  expect(later.calls).toEqual([]);
});

test("differs between mailboxes", () => {
  installOffice();
  const secret = readReportSecret();
  removeOffice();
  installOffice();
  expect(readReportSecret()).not.toBe(secret);
});

test.each(["", "short", 5, "g".repeat(64)])("is made anew where %j is kept", (kept) => {
  installOffice({ roamingSettings: new Map([["reportSecret", kept]]) });
  expect(readReportSecret()).toMatch(/^[0-9a-f]{64}$/);
});
