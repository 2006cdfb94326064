import { beforeEach, describe, expect, test } from "@jest/globals";
import { writeAccessToken } from "../../preview/server/graph/access-token";
import { GraphService } from "../../preview/server/graph/graph-service";
import { listAt, textAt } from "../../src/json";
import { restId } from "../../preview/server/mailbox/item-id";
import { Mailbox, type StoredMessage } from "../../preview/server/mailbox/mailbox";
import type { WholeResponse } from "../../preview/server/router";

const source = Buffer.from(
  "From: a@example.org\r\nMessage-ID: <it's@example.org>\r\nSubject: s\r\n\r\nbody",
);

let mailbox: Mailbox;
let message: StoredMessage;
let graph: GraphService;

beforeEach(async () => {
  mailbox = new Mailbox();
  message = await mailbox.add({ name: "one", source });
  graph = new GraphService((id) => (id === mailbox.id ? mailbox : null));
});

async function ask(
  method: string,
  path: string,
  options: {
    readonly body?: string | Buffer;
    readonly scopes?: readonly string[];
    readonly range?: string;
  } = {},
): Promise<WholeResponse> {
  const scopes = options.scopes ?? ["Mail.ReadWrite", "Mail.Send"];
  const response = await graph.answer({
    method,
    url: new URL(path, "https://localhost:4000"),
    headers: {
      authorization: `Bearer ${writeAccessToken({ mailbox: mailbox.id, scopes })}`,
      "content-range": options.range,
    },
    body: Buffer.from(options.body ?? ""),
  });
  if (response === "disconnect" || "stream" in response) throw new Error("No whole answer.");
  return response;
}

const jsonOf = ({ body }: WholeResponse): unknown => JSON.parse(String(body ?? ""));
const own = "/graph/v1.0/me/messages";
const address = (): string => `${own}/${restId(message.id)}`;

test("$value is the source, byte for byte", async () => {
  expect((await ask("GET", `${address()}/$value`)).body).toEqual(source);
});

test("a moved message has a new id, and none under the old", async () => {
  const answer = await ask("POST", `${address()}/move`, {
    body: JSON.stringify({ destinationId: "deleteditems" }),
  });
  expect(answer.status).toBe(201);
  expect(textAt(jsonOf(answer), "id")).not.toBe(restId(message.id));
  expect((await ask("GET", address())).status).toBe(404);
});

test("the id of its folder brings a message back", async () => {
  const folder = textAt(jsonOf(await ask("GET", address())), "parentFolderId");
  const moved = mailbox.move(message.id, "deleteditems");
  await ask("POST", `${own}/${restId(moved?.id ?? "")}/move`, {
    body: JSON.stringify({ destinationId: folder }),
  });
  expect(mailbox.messages().map((each) => each.folder)).toEqual(["inbox"]);
});

test("a filter finds a Message-ID with an apostrophe", async () => {
  const filter = encodeURIComponent("internetMessageId eq '<it''s@example.org>'");
  expect(
    listAt(
      jsonOf(await ask("GET", `/graph/v1.0/me/mailFolders/inbox/messages?$filter=${filter}`)),
      "value",
    ),
  ).toHaveLength(1);
});

test.each([
  ["no permission to send", "POST", "/send", ["Mail.ReadWrite"], 403],
  ["no permission to move", "POST", "/move", ["Mail.Send"], 403],
])("%s", async (_, method, path, scopes, status) => {
  expect((await ask(method, address() + path, { scopes })).status).toBe(status);
});

test("a token of no mailbox is refused", async () => {
  const answer = await graph.answer({
    method: "GET",
    url: new URL(own, "https://localhost:4000"),
    headers: { authorization: "Bearer something" },
    body: Buffer.of(),
  });
  expect(answer).toMatchObject({ status: 401 });
});

describe("an upload session", () => {
  const size = 3 * 1024 * 1024 + 5;
  const content = Buffer.alloc(size, "mail");
  const half = 320 * 1024 * 6;

  async function openSession(): Promise<string> {
    const draft = jsonOf(await ask("POST", own, { body: JSON.stringify({ subject: "report" }) }));
    const session = await ask(
      "POST",
      `${own}/${textAt(draft, "id") ?? ""}/attachments/createUploadSession`,
      { body: JSON.stringify({ AttachmentItem: { attachmentType: "file", name: "m.eml", size } }) },
    );
    return new URL(textAt(jsonOf(session), "uploadUrl") ?? "").pathname;
  }
  const put = (session: string, start: number, end: number): Promise<WholeResponse> =>
    ask("PUT", session, {
      body: content.subarray(start, end),
      range: `bytes ${start}-${end - 1}/${size}`,
    });

  test("takes ranges in order, and with the last the attachment is there", async () => {
    const session = await openSession();
    expect(jsonOf(await put(session, 0, half))).toMatchObject({ nextExpectedRanges: [`${half}-`] });
    expect((await put(session, half, size)).status).toBe(201);
    const [attachment] = mailbox.messages().at(-1)?.draft?.attachments ?? [];
    // Not toEqual, which compares megabytes one by one.
    expect(content.equals(attachment?.content ?? Buffer.of())).toBe(true);
  });

  test("refuses a range out of order, and says what it wants", async () => {
    const session = await openSession();
    expect((await put(session, half, size)).status).toBe(416);
    expect(jsonOf(await ask("GET", session))).toMatchObject({ nextExpectedRanges: ["0-"] });
  });

  test("is refused for a small attachment", async () => {
    const draft = await mailbox.createDraft({
      subject: "report",
      body: { type: "text", content: "" },
      recipients: [],
      internetMessageId: null,
      attachments: [],
    });
    const answer = await ask("POST", `${own}/${restId(draft.id)}/attachments/createUploadSession`, {
      body: JSON.stringify({ AttachmentItem: { name: "m.eml", size: 10 } }),
    });
    expect(answer.status).toBe(400);
  });
});

describe("faults", () => {
  test("happen as often as planned", async () => {
    const fault = { kind: "status", status: 503, retryAfterSeconds: 2 } as const;
    mailbox.faults.plan({ operation: "read", fault, times: 1 });
    expect(await ask("GET", address())).toMatchObject({
      status: 503,
      headers: { "Retry-After": "2" },
    });
    expect((await ask("GET", address())).status).toBe(200);
  });

  test("break the connection after the server has acted", async () => {
    mailbox.faults.plan({ operation: "delete", fault: { kind: "disconnect-after" } });
    await expect(ask("DELETE", address())).rejects.toThrow("No whole answer.");
    expect(mailbox.message(message.id)).toBeNull();
  });
});
