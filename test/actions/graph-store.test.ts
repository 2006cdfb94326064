import { describe, expect, test } from "@jest/globals";
import type { ActionError } from "../../src/actions/action-error";
import { maxAttachmentBytes, minUploadBytes } from "../../src/actions/graph/attach-to-draft";
import { graphStore } from "../../src/actions/graph/graph-store";
import type { MailStore } from "../../src/actions/mail-store";
import type { ReportMail } from "../../src/actions/report-mail";
import { message } from "./support/fixtures";
import { type Answer, scriptedGraphFor } from "./support/graph";

const globalCloud = {
  graphEndpoint: "https://graph.microsoft.com",
  reportMessageEndpoint: "https://graph.microsoft.com/beta",
  mailboxAddress: "",
};
const own = "https://graph.microsoft.com/v1.0/me";
const shared = { ...message, sharedMailbox: "info@contoso.example" };

const mail: ReportMail = {
  recipients: ["spoof@brand.example", "soc@contoso.example"],
  subject: "Phishing: x",
  text: "found",
  internetMessageId: "<report.1@addin.example>",
  attachment: { name: "reported-message.eml", bytes: new Uint8Array([0x46, 0x80, 0xff]) },
};

async function ask<Value>(
  work: (store: MailStore) => Promise<Value>,
  answers: readonly Answer[],
  settings = globalCloud,
  account = "",
) {
  const graph = scriptedGraphFor(account, ...answers);
  const store = graphStore(settings, graph.environment, graph.tokenSource);
  const outcome: unknown = await work(store).catch((thrown: unknown) => thrown);
  const asked = graph.requests.map(({ method, url }) => `${method} ${url}`);
  return { ...graph, asked, outcome };
}

test("reads the source byte for byte", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x0d, 0x0a, 0x00]);
  const { asked, outcome, tokenRequests } = await ask(
    (store) => store.readSource(message),
    [{ status: 200, bytes }],
  );
  expect(outcome).toEqual(bytes);
  expect(asked).toEqual([`GET ${own}/messages/AAMk-one_two%3D/$value`]);
  expect(tokenRequests).toEqual([{ scopes: ["Mail.ReadWrite"] }]);
});

test("asks for the shared mailbox of its owner, with the shared permission", async () => {
  const { asked, tokenRequests } = await ask(
    (store) => store.readSource(shared),
    [{ status: 200, bytes: new Uint8Array([1]) }],
  );
  expect(asked).toEqual([
    "GET https://graph.microsoft.com/v1.0/users/info%40contoso.example/messages/AAMk-one_two%3D/$value",
  ]);
  expect(tokenRequests).toEqual([{ scopes: ["Mail.ReadWrite.Shared"] }]);
});

describe("a mailbox of another account than the one signed in", () => {
  const users = "https://graph.microsoft.com/v1.0/users/info%40contoso.example";
  const asInfo = { ...globalCloud, mailboxAddress: "info@contoso.example" };
  const folder: Answer = { status: 200, json: { parentFolderId: "inbox id" } };
  const folderOf = (answers: readonly Answer[], account = "taro@contoso.example") =>
    ask((store) => store.folderOf(message), answers, asInfo, account);

  test("is asked for by its address, with the reader's own permission where that is enough", async () => {
    const { asked, outcome, tokenRequests } = await folderOf([{ status: 200 }, folder]);
    expect(outcome).toBe("inbox id");
    expect(asked).toEqual([
      `GET ${users}/mailFolders/inbox?$select=id`,
      `GET ${users}/messages/AAMk-one_two%3D?$select=parentFolderId`,
    ]);
    expect(tokenRequests.at(-1)).toEqual({ scopes: ["Mail.ReadWrite"] });
  });

  test("is asked for with the shared permission where its owner shares it", async () => {
    const { asked, outcome, tokenRequests } = await folderOf([
      { status: 403 },
      { status: 200 },
      folder,
    ]);
    expect(outcome).toBe("inbox id");
    expect(asked.at(-1)).toContain(users);
    expect(tokenRequests.at(-1)).toEqual({ scopes: ["Mail.ReadWrite.Shared"] });
  });

  test.each<readonly [string, Answer]>([
    ["404", { status: 404 }],
    ["400", { status: 400, json: { error: { code: "ErrorInvalidMailboxItemId" } } }],
  ])(
    "that cannot be opened says so (%s), and never that the message is gone",
    async (_, answer) => {
      const refused = { status: 403 };
      const { asked, outcome } = await folderOf([refused, refused, answer]);
      expect(asked.at(-1)).toContain(`${own}/messages/`);
      expect(outcome).toMatchObject({
        code: "other-account",
        accounts: { signedIn: "taro@contoso.example", mailbox: "info@contoso.example" },
      });
    },
  );

  test("is not looked for where the accounts differ in case only", async () => {
    const { asked } = await folderOf([folder], "Info@Contoso.example");
    expect(asked).toEqual([`GET ${own}/messages/AAMk-one_two%3D?$select=parentFolderId`]);
  });

  test("is located once", async () => {
    const { asked } = await ask(
      async (store) => {
        await store.folderOf(message);
        await store.folderOf(message);
      },
      [{ status: 200 }, folder, folder],
      asInfo,
      "taro@contoso.example",
    );
    expect(asked).toHaveLength(3);
  });

  test("that is shared sends its reports from the signed-in account, and says which", async () => {
    const answers = [{ status: 403 }, { status: 200 }];
    const sentFrom = (store: MailStore) => store.sentFrom(message);
    const { outcome } = await ask(sentFrom, answers, asInfo, "taro@contoso.example");
    expect(outcome).toBe("taro@contoso.example");
    const same = await ask(sentFrom, [], asInfo, "info@contoso.example");
    expect(same.outcome).toBeNull();
  });
});

test("a message whose mailbox Outlook did not tell is never called gone", async () => {
  const untold = { ...message, mailboxIsKnown: false };
  const { outcome } = await ask((store) => store.folderOf(untold), [{ status: 404 }]);
  expect(outcome).toMatchObject({ code: "mailbox-unknown" });
});

test("names a national cloud's Graph in the scope", async () => {
  const { asked, tokenRequests } = await ask(
    (store) => store.folderOf(message),
    [{ status: 200, json: { parentFolderId: "inbox id" } }],
    { ...globalCloud, graphEndpoint: "https://graph.microsoft.us" },
  );
  expect(asked[0]).toMatch(/^GET https:\/\/graph\.microsoft\.us\/v1\.0\/me\//);
  expect(tokenRequests).toEqual([{ scopes: ["https://graph.microsoft.us/Mail.ReadWrite"] }]);
});

const attached = (count: number): Answer => ({
  status: 200,
  json: { value: Array.from({ length: count }, (_, id) => ({ id })) },
});

describe("a draft", () => {
  test("is made with its text, recipients and Message-ID, and then its one attachment", async () => {
    const { asked, requests, outcome } = await ask(
      (store) => store.createDraft(mail),
      [{ status: 201, json: { id: "d/1" } }, { status: 201 }, attached(1)],
    );
    expect(outcome).toBe("d/1");
    expect(asked).toEqual([
      `POST ${own}/messages`,
      `POST ${own}/messages/d%2F1/attachments`,
      `GET ${own}/messages/d%2F1/attachments?$select=id`,
    ]);
    expect(requests.slice(0, 2).map(({ body }) => body)).toEqual([
      {
        subject: "Phishing: x",
        body: { contentType: "text", content: "found" },
        toRecipients: [
          { emailAddress: { address: "spoof@brand.example" } },
          { emailAddress: { address: "soc@contoso.example" } },
        ],
        internetMessageId: "<report.1@addin.example>",
      },
      {
        "@odata.type": "#microsoft.graph.fileAttachment",
        name: "reported-message.eml",
        contentType: "message/rfc822",
        contentBytes: "RoD/",
      },
    ]);
  });

  const large = {
    ...mail,
    attachment: { ...mail.attachment, bytes: new Uint8Array(minUploadBytes) },
  };

  test("gets a large attachment by an upload session", async () => {
    const { asked, requests } = await ask(
      (store) => store.createDraft(large),
      [
        { status: 201, json: { id: "d" } },
        { status: 201, json: { uploadUrl: "https://outlook.office.com/up?authtoken=1" } },
        { status: 201 },
        attached(1),
      ],
    );
    expect(asked.slice(1, 3)).toEqual([
      `POST ${own}/messages/d/attachments/createUploadSession`,
      "PUT https://outlook.office.com/up?authtoken=1",
    ]);
    expect(requests[1]?.body).toEqual({
      AttachmentItem: {
        attachmentType: "file",
        name: "reported-message.eml",
        size: minUploadBytes,
        contentType: "message/rfc822",
      },
    });
  });

  test.each([
    "http://outlook.office.com/up",
    "https://outlook.office.com.evil.example/up",
    "https://evil.example/up",
    "https://outlook.office.com:8443/up",
    "javascript:alert(1)",
    "",
  ])("is uploaded nowhere else: %j", async (uploadUrl) => {
    const { asked, outcome } = await ask(
      (store) => store.createDraft(large),
      [{ status: 201, json: { id: "d" } }, { status: 201, json: { uploadUrl } }, { status: 204 }],
    );
    expect(outcome).toMatchObject({ code: "unexpected-answer" });
    expect(asked.filter((request) => request.startsWith("PUT"))).toEqual([]);
    expect(asked.at(-1)).toBe(`DELETE ${own}/messages/d`);
  });

  test("is whole where the upload's last answer was lost", async () => {
    const { outcome } = await ask(
      (store) => store.createDraft(large),
      [
        { status: 201, json: { id: "d" } },
        { status: 201, json: { uploadUrl: "https://outlook.office.com/up" } },
        "drop",
        { status: 404 },
        attached(1),
      ],
    );
    expect(outcome).toBe("d");
  });

  test.each([0, 2])("never leaves with %d attachments", async (count) => {
    const { outcome, asked } = await ask(
      (store) => store.createDraft(mail),
      [{ status: 201, json: { id: "d" } }, { status: 201 }, attached(count), { status: 204 }],
    );
    expect(outcome).toMatchObject({ code: "upload-interrupted" });
    expect(asked.at(-1)).toBe(`DELETE ${own}/messages/d`);
  });

  test("over 150 MB is refused before anything is asked", async () => {
    const bytes = { length: maxAttachmentBytes + 1 } as Uint8Array;
    const huge = { ...mail, attachment: { name: "x.eml", bytes } };
    const { outcome, requests } = await ask((store) => store.createDraft(huge), []);
    expect(outcome).toMatchObject({ code: "too-large" });
    expect(requests).toEqual([]);
  });

  test("is never attached to twice: an unanswered attachment is looked for", async () => {
    const { outcome, asked } = await ask(
      (store) => store.createDraft(mail),
      [{ status: 201, json: { id: "d" } }, "drop", attached(1)],
    );
    expect(outcome).toBe("d");
    expect(asked).toHaveLength(3);
  });

  test.each<readonly [string, Answer, string]>([
    ["413", { status: 413 }, "too-large"],
    ["507", { status: 507 }, "mailbox-full"],
  ])("that cannot be attached to (%s) is taken away", async (_, answer, code) => {
    const { outcome, asked } = await ask(
      (store) => store.createDraft(mail),
      [{ status: 201, json: { id: "d" } }, answer, { status: 204 }],
    );
    expect(outcome).toMatchObject({ code, mayHaveActed: false });
    expect(asked.at(-1)).toBe(`DELETE ${own}/messages/d`);
  });

  test("is sent with the permission to send", async () => {
    const { asked, tokenRequests } = await ask((store) => store.sendDraft("d"), [{ status: 202 }]);
    expect(asked).toEqual([`POST ${own}/messages/d/send`]);
    expect(tokenRequests).toEqual([{ scopes: ["Mail.Send"] }]);
  });

  test.each<readonly [Answer, boolean]>([
    [{ status: 200, json: { isDraft: true } }, true],
    [{ status: 200, json: { isDraft: false } }, false],
  ])("answered by %j is unsent: %s", async (answer, unsent) => {
    const { outcome } = await ask((store) => store.isUnsent("d"), [answer]);
    expect(outcome).toBe(unsent);
  });
});

describe("an earlier report", () => {
  const none: Answer = { status: 200, json: { value: [] } };
  const report = (id: string, isDraft: boolean): Answer => ({
    status: 200,
    json: { value: [{ id, isDraft }] },
  });

  test("is looked for in what the reader wrote alone", async () => {
    const { asked, outcome } = await ask(
      (store) => store.findReports("<report.'1@addin.example>"),
      [report("2", false), none, report("1", true)],
    );
    expect(outcome).toEqual([
      { id: "2", draft: false },
      { id: "1", draft: true },
    ]);
    expect(asked.map((request) => request.slice(0, request.indexOf("?")))).toEqual([
      `GET ${own}/mailFolders/sentitems/messages`,
      `GET ${own}/mailFolders/outbox/messages`,
      `GET ${own}/mailFolders/drafts/messages`,
    ]);
    const { searchParams } = new URL(asked[0]?.slice("GET ".length) ?? "");
    expect(searchParams.get("$filter")).toBe("internetMessageId eq '<report.''1@addin.example>'");
  });

  test("that does not exist is none", async () => {
    const { outcome } = await ask((store) => store.findReports("<x@y>"), [none, none, none]);
    expect(outcome).toEqual([]);
  });
});

describe("moving", () => {
  test("goes to Deleted Items and gives the new id", async () => {
    const { asked, requests, outcome } = await ask(
      (store) => store.moveToDeletedItems(message),
      [{ status: 201, json: { id: "new" } }],
    );
    expect(outcome).toBe("new");
    expect(asked).toEqual([`POST ${own}/messages/AAMk-one_two%3D/move`]);
    expect(requests[0]?.body).toEqual({ destinationId: "deleteditems" });
  });

  test("back names the folder it came from", async () => {
    const removed = { message: shared, id: "new", folderId: "folder" };
    const { asked, requests } = await ask(
      (store) => store.moveBack(removed),
      [{ status: 201, json: { id: "newer" } }],
    );
    expect(asked).toEqual([
      "POST https://graph.microsoft.com/v1.0/users/info%40contoso.example/messages/new/move",
    ]);
    expect(requests[0]?.body).toEqual({ destinationId: "folder" });
  });

  test("is looked for by the Message-ID in Deleted Items", async () => {
    const { asked, outcome } = await ask(
      (store) => store.findInDeletedItems(message),
      [{ status: 200, json: { value: [{ id: "there" }] } }],
    );
    expect(outcome).toBe("there");
    expect(asked[0]).toContain(`${own}/mailFolders/deleteditems/messages?$filter=`);
    expect(decodeURIComponent(asked[0] ?? "")).toContain("eq '<o''neill@scam.example>'");
  });
});

describe("telling Microsoft", () => {
  test("asks at the configured address", async () => {
    const { asked, requests, outcome } = await ask(
      (store) => store.reportToMicrosoft(message),
      [{ status: 200 }],
    );
    expect(outcome).toBe("reported");
    expect(asked).toEqual([
      "POST https://graph.microsoft.com/beta/me/messages/AAMk-one_two%3D/reportMessage",
    ]);
    expect(requests[0]?.body).toEqual({ IsMessageMoveRequested: false, ReportAction: "phish" });
  });

  test.each<readonly [Answer, string]>([
    [{ status: 404 }, "unavailable"],
    [{ status: 400 }, "unavailable"],
    [{ status: 405 }, "unavailable"],
    [{ status: 403 }, "unconfirmed"],
    [{ status: 500 }, "unconfirmed"],
    ["drop", "unconfirmed"],
  ])("answered by %j is %s, and never an error", async (answer, expected) => {
    const { outcome } = await ask((store) => store.reportToMicrosoft(message), [answer]);
    expect(outcome).toBe(expected);
  });
});

test("an answer without an id is an error, not a success", async () => {
  const { outcome } = await ask(
    (store) => store.moveToDeletedItems(message),
    [{ status: 201, json: {} }],
  );
  expect((outcome as ActionError).code).toBe("unexpected-answer");
});
