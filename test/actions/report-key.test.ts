import { expect, test } from "@jest/globals";
import { reportKey } from "../../src/actions/report-key";
import { message, otherMessage } from "./support/fixtures";

test("is the same for the same message, whatever its item id", async () => {
  const key = await reportKey(message, "addin.example", "");
  expect(key).toMatch(/^<report\.[0-9a-f]{64}@addin\.example>$/);
  expect(await reportKey({ ...message, itemId: "moved" }, "addin.example", "")).toBe(key);
});

test("differs between messages, and for a report wanted once more", async () => {
  const keys = await Promise.all([
    reportKey(message, "addin.example", ""),
    reportKey(otherMessage, "addin.example", ""),
    reportKey(message, "addin.example", "again"),
    reportKey({ ...message, internetMessageId: "" }, "addin.example", ""),
  ]);
  expect(new Set(keys).size).toBe(4);
});
