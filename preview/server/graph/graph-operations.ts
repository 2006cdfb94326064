import { textAt, valueAt } from "../../../src/json";
import { folderOf, opaqueFolderId } from "../mailbox/folders";
import type { Mailbox, StoredMessage } from "../mailbox/mailbox";
import { json, readJson, type Request, type WholeResponse } from "../router";
import { graphError } from "./graph-error";
import { graphMessage, readGraphAttachment, readGraphMessage } from "./graph-message";
import type { UploadSessions } from "./upload-sessions";

interface GraphOperation {
  /** By which a fault is planned. */
  readonly name: string;
  /** `Mail.ReadWrite` where it is not given. */
  readonly permission?: "Mail.Send";
  readonly method: string;
  /** Below the version and the mailbox; its groups are decoded and handed on. */
  readonly path: RegExp;
  readonly answer: (call: GraphCall) => Promise<WholeResponse> | WholeResponse;
}

interface GraphCall {
  readonly mailbox: Mailbox;
  readonly request: Request;
  /** What stands where the path leaves room for an id. */
  readonly id: string;
  readonly uploads: UploadSessions;
}

/** What the request may carry at most, in bytes. */
const maxRequestBytes = 4 * 1024 * 1024;
/** An attachment of this many bytes and more needs an upload session. */
const minUploadBytes = 3 * 1024 * 1024;
const maxUploadBytes = 150 * 1024 * 1024;

const found = (
  { mailbox, id }: GraphCall,
  answer: (message: StoredMessage) => WholeResponse,
): WholeResponse => {
  const message = mailbox.message(id);
  return message === null ? graphError(404) : answer(message);
};

/** The Message-ID in `$filter=internetMessageId eq '…'`, the one filter that is simulated. */
const filteredFor = ({ url }: Request): string | undefined =>
  /^internetMessageId eq '((?:[^']|'')*)'$/
    .exec(url.searchParams.get("$filter") ?? "")?.[1]
    ?.replaceAll("''", "'");

/** The calls of Microsoft Graph that the add-in makes, documented at learn.microsoft.com/graph/api. */
export const graphOperations: readonly GraphOperation[] = [
  {
    name: "source",
    method: "GET",
    path: /^\/messages\/([^/]+)\/\$value$/,
    answer: (call) =>
      found(call, ({ source }) => ({ status: 200, contentType: "text/plain", body: source })),
  },
  {
    name: "move",
    method: "POST",
    path: /^\/messages\/([^/]+)\/move$/,
    answer: ({ mailbox, request, id }: GraphCall): WholeResponse => {
      const folder = folderOf(textAt(readJson(request), "destinationId") ?? "");
      const moved = folder === null ? null : mailbox.move(id, folder);
      return moved === null ? graphError(404) : json(graphMessage(moved), 201);
    },
  },
  {
    name: "send",
    permission: "Mail.Send",
    method: "POST",
    path: /^\/messages\/([^/]+)\/send$/,
    answer: ({ mailbox, id }: GraphCall): WholeResponse =>
      mailbox.send(id) === null ? graphError(404) : { status: 202, body: "" },
  },
  {
    name: "report-message",
    method: "POST",
    path: /^\/messages\/([^/]+)\/reportMessage$/,
    answer: (call) =>
      found(call, ({ id }) => {
        if (textAt(readJson(call.request), "ReportAction") === null) return graphError(400);
        call.mailbox.reportedToMicrosoft.push(id);
        return { status: 204 };
      }),
  },
  {
    name: "create-upload-session",
    method: "POST",
    path: /^\/messages\/([^/]+)\/attachments\/createUploadSession$/,
    answer: (call) =>
      found(call, ({ id, draft }) => {
        const item = valueAt(readJson(call.request), "AttachmentItem");
        const size = Number(valueAt(item, "size"));
        if (draft === null || !Number.isInteger(size)) return graphError(400);
        if (size < minUploadBytes)
          return graphError(400, "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize");
        if (size > maxUploadBytes) return graphError(413, "ErrorAttachmentSizeLimitExceeded");
        const session = call.uploads.open(call.mailbox, id, {
          name: textAt(item, "name") ?? "attachment",
          contentType: textAt(item, "contentType") ?? "application/octet-stream",
          size,
        });
        return json(
          {
            uploadUrl: `${call.request.url.origin}/graph/upload/${session}`,
            expirationDateTime: new Date(Date.now() + 3_600_000).toISOString(),
            nextExpectedRanges: ["0-"],
          },
          201,
        );
      }),
  },
  {
    name: "attach",
    method: "POST",
    path: /^\/messages\/([^/]+)\/attachments$/,
    answer: async ({ mailbox, request, id }: GraphCall): Promise<WholeResponse> => {
      const attachment = readGraphAttachment(readJson(request));
      if (request.body.length > maxRequestBytes || attachment.content.length >= minUploadBytes) {
        return graphError(413, "RequestEntityTooLarge");
      }
      const draft = await mailbox.attach(id, attachment);
      return draft === null ? graphError(404) : json({ id: "attachment" }, 201);
    },
  },
  {
    name: "list-attachments",
    method: "GET",
    path: /^\/messages\/([^/]+)\/attachments$/,
    answer: (call) =>
      found(call, ({ details }) =>
        json({ value: details.attachments.map(({ id, name, size }) => ({ id, name, size })) }),
      ),
  },
  {
    name: "read",
    method: "GET",
    path: /^\/messages\/([^/]+)$/,
    answer: (call) => found(call, (message) => json(graphMessage(message))),
  },
  {
    name: "delete",
    method: "DELETE",
    path: /^\/messages\/([^/]+)$/,
    answer: ({ mailbox, id }: GraphCall): WholeResponse =>
      mailbox.delete(id) ? { status: 204 } : graphError(404),
  },
  {
    name: "create-draft",
    method: "POST",
    path: /^\/messages$/,
    answer: async ({ mailbox, request }: GraphCall): Promise<WholeResponse> =>
      json(graphMessage(await mailbox.createDraft(readGraphMessage(readJson(request)))), 201),
  },
  {
    name: "folders",
    method: "GET",
    path: /^\/mailFolders\/([^/]+)$/,
    answer: ({ id }: GraphCall): WholeResponse => {
      const folder = folderOf(id);
      return folder === null ? graphError(404) : json({ id: opaqueFolderId(folder) });
    },
  },
  {
    name: "find",
    method: "GET",
    path: /^\/mailFolders\/([^/]+)\/messages$/,
    answer: ({ mailbox, request, id }: GraphCall): WholeResponse => {
      const folder = folderOf(id);
      if (folder === null) return graphError(404);
      const wanted = filteredFor(request);
      const messages = mailbox
        .messages()
        .filter((each) => each.folder === folder && each.details.internetMessageId === wanted);
      return json({ value: messages.map(graphMessage) });
    },
  },
];
