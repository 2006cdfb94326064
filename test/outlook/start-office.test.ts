import { afterEach, expect, jest, test } from "@jest/globals";
import { officeStartTimeoutMs, startOffice } from "../../src/outlook/start-office";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test("starts in Outlook", async () => {
  installOffice();
  await expect(startOffice()).resolves.toBeNull();
});

test("says that the library is missing", async () => {
  await expect(startOffice()).resolves.toBe("office-missing");
});

test("says that it never became ready", async () => {
  jest.useFakeTimers();
  installOffice({ onReady: () => new Promise(() => undefined) });
  const failure = startOffice();
  await jest.advanceTimersByTimeAsync(officeStartTimeoutMs);
  await expect(failure).resolves.toBe("timed-out");
  jest.useRealTimers();
});

test.each([null, "Word"])("says that %s is not Outlook", async (host) => {
  installOffice({ onReady: () => Promise.resolve({ host }) });
  await expect(startOffice()).resolves.toBe("not-outlook");
});
