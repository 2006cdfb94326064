import { afterEach, expect, test } from "@jest/globals";
import { maxFiles, maxFileSize } from "../../src/attachments/limits";
import type { Attachment } from "../../src/message/message";
import { readAttachments } from "../../src/outlook/read-attachments";
import { selectedItem } from "../../src/outlook/selected-item";
import { type Answer, installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

interface ReadAttachments {
  readonly attachments: readonly Attachment[] | null;
  /** Of which Outlook was asked for the content, by their ids. */
  readonly asked: readonly string[];
}

async function read(
  attachments: readonly object[],
  attachmentContent: Answer<unknown> = { value: { format: "base64", content: "eA==" } },
): Promise<ReadAttachments> {
  const office = installOffice({ item: { attachments, attachmentContent } });
  const selected = selectedItem();
  if (selected.kind !== "mail") throw new Error(`not a mail but ${selected.kind}`);
  const read = await readAttachments(selected.item, {});
  const asked = office.calls.flatMap(
    (call) => /^getAttachmentContentAsync (?<id>.*)$/u.exec(call)?.groups?.["id"] ?? [],
  );
  return { attachments: read, asked };
}

const page = (id: number, size: number | null = 100): object => ({
  id: `${id}`,
  name: `${id}.html`,
  size,
  isInline: false,
});

test("a file that may lead somewhere is fetched, another one is not", async () => {
  const document = { id: "2", name: "minutes.docx", size: 100, isInline: false };
  const { attachments, asked } = await read([page(1), document]);
  expect(asked).toEqual(["1"]);
  expect(attachments).toEqual([
    { name: "1.html", contentType: "", inline: false, content: Uint8Array.of(0x78) },
    { name: "minutes.docx", contentType: "", inline: false },
  ]);
});

test("no more files are fetched than are read", async () => {
  const ids = Array.from({ length: maxFiles + 1 }, (_, index) => index);
  const { attachments, asked } = await read(ids.map((id) => page(id)));
  expect(asked).toEqual(ids.slice(0, maxFiles).map(String));
  expect(attachments?.at(-1)).toMatchObject({ name: `${maxFiles}.html`, content: null });
});

test("a file that is too large to be read is not fetched, and the others are", async () => {
  const { attachments, asked } = await read([
    page(1, maxFileSize),
    page(2, maxFileSize + 1),
    page(3, null),
  ]);
  expect(asked).toEqual(["1", "3"]);
  expect(attachments?.[1]).toMatchObject({ name: "2.html", content: null });
});

test.each<[string, Answer<unknown>, string | null]>([
  ["a mail", { value: { format: "eml", content: "Subject: é" } }, "Subject: é"],
  [
    "an appointment",
    { value: { format: "iCalendar", content: "BEGIN:VCALENDAR" } },
    "BEGIN:VCALENDAR",
  ],
  ["a link to the cloud", { value: { format: "url", content: "https://a.example/" } }, null],
  ["what is no base64", { value: { format: "base64", content: "?" } }, null],
  ["what Outlook refuses", { errorCode: 9020 }, null],
])("%s has the content that Outlook gives", async (_, answer, content) => {
  const { attachments } = await read([page(1)], answer);
  const bytes = content === null ? null : Uint8Array.from(Buffer.from(content));
  expect(attachments?.[0]?.content).toEqual(bytes);
});
