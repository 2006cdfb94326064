import { afterEach, expect, test } from "@jest/globals";
import { startOffice } from "../../src/outlook/start-office";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test("starts in Outlook", async () => {
  installOffice();
  await expect(startOffice()).resolves.toBeUndefined();
});

test("says that the library is missing", async () => {
  await expect(startOffice()).rejects.toMatchObject({ failure: "office-missing" });
});

test("says that it never became ready", async () => {
  installOffice({ onReady: () => new Promise(() => undefined) });
  await expect(startOffice(10)).rejects.toMatchObject({ failure: "timed-out" });
});

test.each([null, "Word"])("says that %s is not Outlook", async (host) => {
  installOffice({ onReady: () => Promise.resolve({ host }) });
  await expect(startOffice()).rejects.toMatchObject({ failure: "not-outlook" });
});
