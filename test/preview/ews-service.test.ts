import { beforeEach, expect, test } from "@jest/globals";
import { answerEws } from "../../preview/server/ews/ews-service";
import { Mailbox, type StoredMessage } from "../../preview/server/mailbox/mailbox";

const source = Buffer.from("From: a@example.org\r\nMessage-ID: <m@example.org>\r\n\r\nbody");
const namespaces =
  'xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"';

let mailbox: Mailbox;
let message: StoredMessage;

beforeEach(async () => {
  mailbox = new Mailbox();
  message = await mailbox.add({ name: "one", source });
});

async function ask(operation: string): Promise<string> {
  const answer = await answerEws(
    mailbox,
    `<s:Envelope ${namespaces}><s:Body>${operation}</s:Body></s:Envelope>`,
  );
  return typeof answer === "object" && "body" in answer ? String(answer.body) : "";
}

const itemId = (): string => `<m:ItemIds><t:ItemId Id="${message.id}"/></m:ItemIds>`;

test("GetItem gives the source as Base64", async () => {
  const answer = await ask(
    `<m:GetItem><m:ItemShape><t:FieldURI FieldURI="item:MimeContent"/></m:ItemShape>${itemId()}</m:GetItem>`,
  );
  expect(answer).toContain(`>${source.toString("base64")}</t:MimeContent>`);
});

test("MoveItem moves, under a new id", async () => {
  const answer = await ask(
    `<m:MoveItem><m:ToFolderId><t:DistinguishedFolderId Id="deleteditems"/></m:ToFolderId>${itemId()}</m:MoveItem>`,
  );
  const [moved] = mailbox.messages();
  expect(moved?.folder).toBe("deleteditems");
  expect(moved?.id).not.toBe(message.id);
  expect(answer).toContain(`Id="${moved?.id ?? ""}"`);
});

test("what is not there is ErrorItemNotFound", async () => {
  mailbox.delete(message.id);
  expect(await ask(`<m:GetItem>${itemId()}</m:GetItem>`)).toContain(
    "<m:ResponseCode>ErrorItemNotFound</m:ResponseCode>",
  );
});

test("a planned response code is answered, and nothing is done", async () => {
  const fault = {
    kind: "response-code",
    code: "ErrorServerBusy",
    backOffMilliseconds: 50,
  } as const;
  mailbox.faults.plan({ operation: "MoveItem", fault });
  const answer = await ask(
    `<m:MoveItem><m:ToFolderId><t:DistinguishedFolderId Id="deleteditems"/></m:ToFolderId>${itemId()}</m:MoveItem>`,
  );
  expect(answer).toContain("ErrorServerBusy");
  expect(answer).toContain('Name="BackOffMilliseconds">50<');
  expect(mailbox.messages()[0]?.folder).toBe("inbox");
});
