import { afterEach, describe, expect, jest, test } from "@jest/globals";
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
    mailboxIsKnown: true,
  });
});

describe("the mailbox that holds the message", () => {
  const owner = "info@contoso.example";
  const shared = { itemId: "AAMk", sharedProperties: { value: { owner }, after: 10 } };
  const selected = () => Office.context.mailbox.item as unknown as Office.MessageRead;

  test("is its owner's, where Outlook names one", async () => {
    installOffice({ item: shared, emailAddress: "taro@contoso.example" });
    expect(await readMessageReference(selected())).toMatchObject({
      sharedMailbox: owner,
      mailboxIsKnown: true,
    });
  });

  test("is the reader's own, where the owner is the reader", async () => {
    installOffice({ item: shared, emailAddress: "Info@contoso.example" });
    expect(await readMessageReference(selected())).toMatchObject({
      sharedMailbox: null,
      mailboxIsKnown: true,
    });
  });

  test("is not known where the selection has moved on before the answer", async () => {
    const office = installOffice({ item: shared });
    const reading = readMessageReference(selected());
    office.select({ itemId: "next" });
    expect(await reading).toMatchObject({
      itemId: "AAMk",
      sharedMailbox: null,
      mailboxIsKnown: false,
    });
  });

  test.each([
    ["refuses", { errorCode: 9030 }],
    ["never answers", "never"],
  ] as const)("is not known where Outlook %s", async (_, sharedProperties) => {
    jest.useFakeTimers();
    installOffice({ item: { itemId: "AAMk", sharedProperties } });
    const reading = readMessageReference(selected());
    await jest.advanceTimersByTimeAsync(5_000);
    jest.useRealTimers();
    expect(await reading).toMatchObject({ sharedMailbox: null, mailboxIsKnown: false });
  });
});
