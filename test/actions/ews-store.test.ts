import { describe, expect, test } from "@jest/globals";
import { ewsIsRefused, ewsStore } from "../../src/actions/ews/ews-store";
import { descendant, descendants, parseXml, type XmlElement } from "../../src/actions/ews/xml";
import type { MailStore } from "../../src/actions/mail-store";
import { message } from "./support/fixtures";
import { backOff, failure, scriptedExchange, soapAnswer, success } from "./support/ews";

const items = (content: string): string => `<m:Items><t:Message>${content}</t:Message></m:Items>`;
const itemId = (id: string): string => `<t:ItemId Id="${id}" ChangeKey="key of ${id}"/>`;

async function ask(
  work: (store: MailStore) => Promise<unknown>,
  ...answers: readonly string[]
): Promise<{ outcome: unknown; asked: readonly XmlElement[]; waits: readonly number[] }> {
  const exchange = scriptedExchange(...answers);
  const store = ewsStore(exchange.request, exchange.wait);
  const outcome = await work(store).catch((thrown: unknown) => thrown);
  const asked = exchange.requests.map((soap) => {
    const operation = descendant(parseXml(soap), "Body")?.children[0];
    if (operation === undefined) throw new Error("no operation");
    return operation;
  });
  return { outcome, asked, waits: exchange.waits };
}

/** An element as nested names with attributes and text, to compare order and content. */
function outline({ name, attributes, children, text }: XmlElement): unknown {
  const given = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
  const head = [name, ...given].join(" ");
  if (children.length > 0) return { [head]: children.map(outline) };
  return text === "" ? head : `${head}: ${text}`;
}

const mail = {
  recipients: ["spoof@brand.example"],
  subject: "Phishing: <b>&",
  text: "found\n«x»",
  internetMessageId: "<report.1@addin.example>",
  attachment: { name: "reported-message.eml", bytes: new Uint8Array([0x46, 0x80, 0xff]) },
};

test("the source is read byte for byte", async () => {
  const { outcome, asked } = await ask(
    (store) => store.readSource(message),
    success("GetItem", items(`<t:MimeContent CharacterSet="UTF-8">RoD/\r\n</t:MimeContent>`)),
  );
  expect(outcome).toEqual(mail.attachment.bytes);
  expect(asked.map(outline)).toEqual([
    {
      GetItem: [
        {
          ItemShape: [
            "BaseShape: IdOnly",
            { AdditionalProperties: ["FieldURI FieldURI=item:MimeContent"] },
          ],
        },
        { ItemIds: [`ItemId Id=${message.itemId}`] },
      ],
    },
  ]);
});

test("a draft is made with its attachment in one request, in the order of the schema", async () => {
  const { outcome, asked } = await ask(
    (store) => store.createDraft(mail),
    success("CreateItem", items(itemId("draft"))),
  );
  expect(outcome).toBe("draft");
  expect(asked.map(outline)).toEqual([
    {
      "CreateItem MessageDisposition=SaveOnly": [
        { SavedItemFolderId: ["DistinguishedFolderId Id=drafts"] },
        {
          Items: [
            {
              Message: [
                "Subject: Phishing: <b>&",
                "Body BodyType=Text: found\n«x»",
                {
                  Attachments: [
                    {
                      FileAttachment: [
                        "Name: reported-message.eml",
                        "ContentType: message/rfc822",
                        "Content: RoD/",
                      ],
                    },
                  ],
                },
                { ToRecipients: [{ Mailbox: ["EmailAddress: spoof@brand.example"] }] },
                "InternetMessageId: <report.1@addin.example>",
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test("a draft is sent as it stands now, and kept in Sent Items", async () => {
  const { asked } = await ask(
    (store) => store.sendDraft("draft"),
    success("GetItem", items(`${itemId("draft")}<t:IsDraft>true</t:IsDraft>`)),
    success("SendItem"),
  );
  expect(asked.slice(1).map(outline)).toEqual([
    {
      "SendItem SaveItemToFolder=true": [
        { ItemIds: ["ItemId Id=draft ChangeKey=key of draft"] },
        { SavedItemFolderId: ["DistinguishedFolderId Id=sentitems"] },
      ],
    },
  ]);
});

test("a message too long for a request is refused, with nothing asked", async () => {
  const attachment = { name: "x.eml", bytes: new Uint8Array(750_000) };
  const { outcome, asked } = await ask((store) => store.createDraft({ ...mail, attachment }));
  expect(outcome).toMatchObject({ code: "too-large", mayHaveActed: false });
  expect(asked).toEqual([]);
});

describe("a move", () => {
  const shared = { ...message, sharedMailbox: "info@contoso.example" };

  test("goes to Deleted Items of the mailbox that holds the message", async () => {
    const answer = success("MoveItem", items(itemId("new")));
    const { outcome, asked } = await ask((store) => store.moveToDeletedItems(shared), answer);
    expect(outcome).toBe("new");
    expect(asked.map(outline)).toEqual([
      {
        MoveItem: [
          {
            ToFolderId: [
              {
                "DistinguishedFolderId Id=deleteditems": [
                  { Mailbox: ["EmailAddress: info@contoso.example"] },
                ],
              },
            ],
          },
          { ItemIds: [`ItemId Id=${message.itemId}`] },
        ],
      },
    ]);
  });

  test("back names the folder", async () => {
    const removed = { message, id: "new", folderId: "folder" };
    const { asked } = await ask(
      (store) => store.moveBack(removed),
      success("MoveItem", items(itemId("newer"))),
    );
    expect(asked.map(outline)).toEqual([
      { MoveItem: [{ ToFolderId: ["FolderId Id=folder"] }, { ItemIds: ["ItemId Id=new"] }] },
    ]);
  });

  test("without an id in the answer may have been done", async () => {
    const { outcome } = await ask(
      (store) => store.moveToDeletedItems(message),
      success("MoveItem", "<m:Items/>"),
    );
    expect(outcome).toMatchObject({ code: "unexpected-answer", mayHaveActed: true });
  });
});

test("an earlier report is looked for in each folder where it can be", async () => {
  const none =
    '<m:FindItemResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:RootFolder TotalItemsInView="0"><t:Items/></m:RootFolder></m:FindItemResponseMessage>';
  const one = none.replace(
    "<t:Items/>",
    `<t:Items><t:Message>${itemId("sent")}<t:IsDraft>false</t:IsDraft></t:Message></t:Items>`,
  );
  const answer = (...parts: readonly string[]): string =>
    soapAnswer(
      `<m:FindItemResponse><m:ResponseMessages>${parts.join("")}</m:ResponseMessages></m:FindItemResponse>`,
    );
  const found = await ask((store) => store.findReports("<r@h>"), answer(none, one, none));
  expect(found.outcome).toEqual([{ id: "sent", draft: false }]);
  const folders = found.asked.flatMap((operation) =>
    descendants(operation, "DistinguishedFolderId"),
  );
  expect(folders.map(({ attributes }) => attributes["Id"])).toEqual([
    "sentitems",
    "outbox",
    "drafts",
  ]);
  const nothing = await ask((store) => store.findReports("<r@h>"), answer(none, none, none));
  expect(nothing.outcome).toEqual([]);
});

test.each([
  [success("GetItem", items(`${itemId("d")}<t:IsDraft>true</t:IsDraft>`)), true],
  [success("GetItem", items(`${itemId("d")}<t:IsDraft>false</t:IsDraft>`)), false],
])("a draft's state %# is told", async (answer, unsent) => {
  expect((await ask((store) => store.isUnsent("d"), answer)).outcome).toBe(unsent);
});

describe("whether EWS is refused", () => {
  const probe = (answer: string) => {
    const { request, wait } = scriptedExchange(answer);
    return ewsIsRefused(request, wait);
  };

  test("is no where the inbox is told", async () => {
    expect(await probe(success("GetFolder", "<m:Folders/>"))).toBeNull();
  });

  test("is yes where something else than Exchange answers", async () => {
    expect(await probe("<html>")).toMatchObject({ code: "host-refused", mayHaveActed: false });
  });
});

describe("a failure", () => {
  test.each([
    ["ErrorItemNotFound", "message-gone", false],
    ["ErrorAccessDenied", "not-permitted", false],
    ["ErrorSendAsDenied", "sending-refused", false],
    ["ErrorInvalidRecipients", "recipients-refused", false],
    ["ErrorMessageSizeExceeded", "too-large", false],
    ["ErrorQuotaExceeded", "mailbox-full", false],
    ["ErrorIrresolvableConflict", "conflict", false],
    ["ErrorMailboxStoreUnavailable", "service-unavailable", false],
    ["ErrorInternalServerError", "service-unavailable", true],
    ["ErrorTimeoutExpired", "service-unavailable", true],
    ["ErrorCalendarIsCancelledForDecline", "unexpected-answer", false],
  ])("%s is %s", async (responseCode, code, mayHaveActed) => {
    const { outcome } = await ask(
      (store) => store.moveToDeletedItems(message),
      failure("MoveItem", responseCode),
    );
    expect(outcome).toMatchObject({ code, mayHaveActed, serverCode: responseCode });
  });

  test("in one of several response messages is a failure", async () => {
    const { outcome } = await ask(
      (store) => store.findInDeletedItems(message),
      soapAnswer(
        `<m:R><m:ResponseMessages><m:M ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode></m:M><m:M ResponseClass="Error"><m:ResponseCode>ErrorAccessDenied</m:ResponseCode></m:M></m:ResponseMessages></m:R>`,
      ),
    );
    expect(outcome).toMatchObject({ code: "not-permitted" });
  });

  test.each([
    [
      "a SOAP fault with Exchange's code",
      `<s:Fault><faultcode>x</faultcode><detail><e:ResponseCode xmlns:e="urn:e">ErrorAccessDenied</e:ResponseCode></detail></s:Fault>`,
      "not-permitted",
    ],
    [
      "another SOAP fault",
      "<s:Fault><faultcode>s:Client</faultcode></s:Fault>",
      "unexpected-answer",
    ],
    ["an empty body", "", "unexpected-answer"],
    [
      "a warning",
      `<m:R><m:ResponseMessages><m:M ResponseClass="Warning"><m:ResponseCode>ErrorBatchProcessingStopped</m:ResponseCode></m:M></m:ResponseMessages></m:R>`,
      "unexpected-answer",
    ],
  ])("%s is one", async (_, body, code) => {
    const { outcome } = await ask((store) => store.folderOf(message), soapAnswer(body));
    expect(outcome).toMatchObject({ code });
  });

  test("that is no XML may have been a success", async () => {
    const { outcome } = await ask((store) => store.moveToDeletedItems(message), "Bad gateway");
    expect(outcome).toMatchObject({ code: "unexpected-answer", mayHaveActed: true });
  });

  test("to answer in time is passed on", async () => {
    const { outcome, asked } = await ask((store) => store.moveToDeletedItems(message), "timeout");
    expect(outcome).toMatchObject({ code: "timed-out", mayHaveActed: true });
    expect(asked).toHaveLength(1);
  });
});

describe("a busy server", () => {
  const busy = (milliseconds: number): string =>
    failure("MoveItem", "ErrorServerBusy", backOff(milliseconds));

  test("is asked again after the time that it asks for", async () => {
    const { outcome, waits } = await ask(
      (store) => store.moveToDeletedItems(message),
      busy(4200),
      success("MoveItem", items(itemId("new"))),
    );
    expect(outcome).toBe("new");
    expect(waits).toEqual([4200]);
  });

  test("is asked three times at most", async () => {
    const { outcome, asked } = await ask(
      (store) => store.moveToDeletedItems(message),
      busy(1000),
      busy(1000),
      busy(1000),
    );
    expect(outcome).toMatchObject({ code: "throttled", retryAfterMs: 1000 });
    expect(asked).toHaveLength(3);
  });

  test("is not waited for longer than a reader would", async () => {
    const { outcome, waits } = await ask(
      (store) => store.moveToDeletedItems(message),
      busy(297_000),
    );
    expect(outcome).toMatchObject({ code: "throttled", retryAfterMs: 297_000 });
    expect(waits).toEqual([]);
  });
});
