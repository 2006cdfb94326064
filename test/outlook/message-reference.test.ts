import { afterEach, expect, test } from "@jest/globals";
import { readMessageReference } from "../../src/outlook/message-reference";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test.each([
  ["PC", "AAMk", "AAMk as v2.0"],
  ["Mac", null, ""],
  ["Mac", "", ""],
  ["iOS", "AAMk", "AAMk"],
  ["Android", "AAMk", "AAMk"],
])("on %s the id %j is %j for Graph", async (platform, itemId, restId) => {
  installOffice({ platform, item: { itemId, subject: "Bill" } });
  // The stand-in has all that is read of an item.
  const item = Office.context.mailbox.item as unknown as Office.MessageRead;
  expect(await readMessageReference(item)).toEqual({
    itemId: itemId ?? "",
    restId,
    internetMessageId: "",
    subject: "Bill",
    sharedMailbox: null,
  });
});
