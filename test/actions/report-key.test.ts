import { expect, test } from "@jest/globals";
import { reportKey } from "../../src/actions/report-key";
import { message, otherMessage } from "./support/fixtures";

const secret = "5e".repeat(32);

test("is the same for the same message, whatever its item id", async () => {
  const key = await reportKey(message, "addin.example", secret, "");
  expect(key).toMatch(/^<report\.[0-9a-f]{64}@addin\.example>$/);
  expect(await reportKey({ ...message, itemId: "moved" }, "addin.example", secret, "")).toBe(key);
});

test("differs between messages, and for a report wanted once more", async () => {
  const keys = await Promise.all([
    reportKey(message, "addin.example", secret, ""),
    reportKey(otherMessage, "addin.example", secret, ""),
    reportKey(message, "addin.example", secret, "again"),
    reportKey({ ...message, internetMessageId: "" }, "addin.example", secret, ""),
  ]);
  expect(new Set(keys).size).toBe(4);
});

test("cannot be computed from the message alone: another secret gives another key", async () => {
  const key = await reportKey(message, "addin.example", secret, "");
  expect(await reportKey(message, "addin.example", "00".repeat(32), "")).not.toBe(key);
});
