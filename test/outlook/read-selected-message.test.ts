import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { Message } from "../../src/message/message";
import { officeCallTimeoutMs } from "../../src/outlook/office-call";
import { readSelectedMessage } from "../../src/outlook/read-selected-message";
import { selectedItem } from "../../src/outlook/selected-item";
import {
  installOffice,
  removeOffice,
  type StandInItem,
  type StandInOptions,
} from "./stand-in-office";

afterEach(() => {
  jest.useRealTimers();
  removeOffice();
});

function read(
  item: StandInItem,
  options: StandInOptions = {},
  callOptions: { readonly signal?: AbortSignal } = {},
): Promise<Message> {
  installOffice({ ...options, item });
  const selected = selectedItem();
  if (selected.kind !== "mail") {
    throw new Error(`not a mail but ${selected.kind}`);
  }
  return readSelectedMessage(selected.item, callOptions);
}

/** Reads while the clock, not the machine, says that an answer does not come: HTML, then text. */
async function readPastTheTimeLimit(item: StandInItem): Promise<Message> {
  jest.useFakeTimers();
  const message = read(item);
  await jest.advanceTimersByTimeAsync(2 * officeCallTimeoutMs);
  return message;
}

const details = (displayName: string, emailAddress: string): object => ({
  displayName,
  emailAddress,
});

describe("the body", () => {
  test("is the HTML", async () => {
    const { body } = await read({ html: { value: "<p>x</p>" } });
    expect(body).toEqual({ html: "<p>x</p>", text: null });
  });

  test("is the text where there is no HTML", async () => {
    const { body } = await read({ html: { value: "\r\n" }, text: { value: "x" } });
    expect(body).toEqual({ html: null, text: "x" });
  });

  test.each<[string, StandInItem]>([
    ["Outlook refuses it (5001)", { html: { errorCode: 5001 }, text: { value: "no links" } }],
    ["Outlook never answers", { html: "never", text: { value: "no links" } }],
    ["Outlook throws", { html: "throws", text: { value: "no links" } }],
    ["Outlook answers with nothing", { html: { value: "" }, text: { value: " " } }],
    ["the text fails as well", { html: { value: "" }, text: { errorCode: 5001 } }],
  ])("is unread when %s, and the rest is there", async (_case, item) => {
    const message = await readPastTheTimeLimit({
      ...item,
      subject: "Notice",
      headers: { value: "From: a@b.example\r\n" },
    });
    expect(message).toMatchObject({
      body: null,
      subject: "Notice",
      from: [{ displayName: "", address: "a@b.example" }],
    });
  });
});

describe("the header", () => {
  test("is read where Outlook has it", async () => {
    const { headerFields } = await read({ headers: { value: "X-One: 1\r\nX-Two: 2\r\n" } });
    expect(headerFields).toEqual([
      { name: "x-one", value: "1" },
      { name: "x-two", value: "2" },
    ]);
  });

  test("is not asked for before Mailbox 1.8", async () => {
    const office = installOffice({ item: {}, mailboxVersion: 7 });
    const selected = selectedItem();
    const message = selected.kind === "mail" ? await readSelectedMessage(selected.item) : null;
    expect(message?.headerFields).toBeNull();
    expect(office.calls).not.toContain("getAllInternetHeadersAsync");
  });

  test.each<[string, StandInItem["headers"]]>([
    ["empty", { value: "" }],
    ["refused", { errorCode: 9020 }],
    ["never answered", "never"],
  ])("is unread when %s, and the rest is there", async (_case, headers = "never") => {
    const message = await readPastTheTimeLimit({
      headers,
      html: { value: "<p>x</p>" },
      from: details("A", "a@b.example"),
    });
    expect(message).toMatchObject({
      headerFields: null,
      body: { html: "<p>x</p>" },
      from: [{ displayName: "A", address: "a@b.example" }],
    });
  });
});

describe("who it is from", () => {
  test("is every From mailbox of the header, not the one that Outlook shows", async () => {
    const message = await read({
      from: details("My own name for them", "first@a.example"),
      headers: { value: "From: One <first@a.example>\r\nFrom: Two <second@b.example>\r\n" },
    });
    expect(message.from).toEqual([
      { displayName: "One", address: "first@a.example" },
      { displayName: "Two", address: "second@b.example" },
    ]);
  });

  test("is what Outlook shows where the header names nobody", async () => {
    const message = await read({
      from: details("A", "a@b.example"),
      headers: { value: "X-Other: 1\r\n" },
    });
    expect(message.from).toEqual([{ displayName: "A", address: "a@b.example" }]);
  });

  test("is nobody where nobody is named", async () => {
    const message = await read({});
    expect(message).toMatchObject({ from: [], sender: null, replyTo: [] });
  });

  test("has the header's Sender and Reply-To", async () => {
    const message = await read({
      headers: { value: "Sender: s@a.example\r\nReply-To: r@b.example\r\n" },
    });
    expect(message.sender?.address).toBe("s@a.example");
    expect(message.replyTo.map(({ address }) => address)).toEqual(["r@b.example"]);
  });

  test("has Outlook's sender only where it differs", async () => {
    const from = details("A", "a@b.example");
    const same = await read({ from, sender: from });
    const other = await read({ from, sender: details("B", "b@b.example") });
    expect(same.sender).toBeNull();
    expect(other.sender).toEqual({ displayName: "B", address: "b@b.example" });
  });
});

describe("attachments", () => {
  test("are taken with name, type and place", async () => {
    const { attachments } = await read({
      attachments: [
        { name: "page.html", contentType: "Text/HTML", isInline: false },
        { name: "logo.png", isInline: true },
      ],
    });
    expect(attachments).toEqual([
      { name: "page.html", contentType: "text/html", inline: false, content: null },
      { name: "logo.png", contentType: "", inline: true, content: null },
    ]);
  });

  test("are unread where Outlook has no list", async () => {
    expect((await read({ attachments: undefined })).attachments).toBeNull();
  });
});

test("parts are read side by side", async () => {
  const office = installOffice({ item: { html: { value: "x", after: 5 } } });
  const selected = selectedItem();
  const reading = selected.kind === "mail" ? readSelectedMessage(selected.item) : undefined;
  expect(office.calls).toEqual(["body.getAsync html", "getAllInternetHeadersAsync"]);
  await reading;
});

test("a reading that was given up ends with the signal's reason", async () => {
  const controller = new AbortController();
  const reading = read({ html: "never" }, {}, { signal: controller.signal });
  controller.abort();
  await expect(reading).rejects.toBe(controller.signal.reason);
});
