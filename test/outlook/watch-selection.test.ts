import { afterEach, expect, test } from "@jest/globals";
import type { SelectedItem } from "../../src/outlook/selected-item";
import { watchSelection } from "../../src/outlook/watch-selection";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test("tells each selection, and that nothing is selected", async () => {
  const office = installOffice();
  const seen: SelectedItem["kind"][] = [];
  await watchSelection(({ kind }) => seen.push(kind));
  office.select({});
  office.select(null);
  office.select({ itemType: "appointment" });
  expect(seen).toEqual(["mail", "none", "not-mail"]);
});

test("says when Outlook does not take the handler", async () => {
  installOffice({ handlerAnswer: { errorCode: 5001 } });
  await expect(watchSelection(() => undefined)).rejects.toMatchObject({ code: 5001 });
});
