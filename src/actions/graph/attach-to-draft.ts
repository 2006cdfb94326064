import { encodeBase64 } from "../../base64";
import { ActionError, toActionError } from "../action-error";
import type { ReportMail } from "../report-mail";
import type { GraphClient } from "./graph-client";
import { listAt, textAt } from "../../json";
import { isUploadAddress } from "./upload-hosts";
import { uploadInChunks } from "./upload-session";

/** Below it an attachment is one POST, from there on an upload session; Graph refuses otherwise. */
export const minUploadBytes = 3 * 1024 * 1024;
/** The most that an upload session takes. */
export const maxAttachmentBytes = 150 * 1024 * 1024;

const contentType = "message/rfc822";

type Attachment = ReportMail["attachment"];

/**
 * Attaches a message to a draft: exactly once, or not at all, because a Defender reporting mailbox
 * discards a report with several attachments. The draft itself is asked afterwards: an answer may be
 * missing, and a browser repeats a request by itself when its connection breaks.
 *
 * @param draftUrl The draft's address in Graph.
 * @throws {ActionError}
 */
export async function attachToDraft(
  client: GraphClient,
  draftUrl: string,
  scopes: readonly string[],
  attachment: Attachment,
): Promise<void> {
  const attachments = `${draftUrl}/attachments`;
  let doubt = new ActionError("upload-interrupted");
  try {
    const isLarge = attachment.bytes.length >= minUploadBytes;
    await (isLarge ? upload : post)(client, attachments, scopes, attachment);
  } catch (thrown) {
    const failure = toActionError(thrown);
    if (!failure.mayHaveActed && failure.code !== "upload-interrupted") throw failure;
    doubt = failure;
  }
  const attached = await client.getJson(`${attachments}?$select=id`, scopes);
  if (listAt(attached, "value").length !== 1) throw doubt;
}

async function post(
  client: GraphClient,
  attachments: string,
  scopes: readonly string[],
  { name, bytes }: Attachment,
): Promise<void> {
  await client.post(attachments, scopes, {
    "@odata.type": "#microsoft.graph.fileAttachment",
    name,
    contentType,
    contentBytes: encodeBase64(bytes),
  });
}

async function upload(
  client: GraphClient,
  attachments: string,
  scopes: readonly string[],
  { name, bytes }: Attachment,
): Promise<void> {
  const session = await client.postJson(`${attachments}/createUploadSession`, scopes, {
    AttachmentItem: { attachmentType: "file", name, size: bytes.length, contentType },
  });
  const uploadUrl = textAt(session, "uploadUrl");
  if (uploadUrl === null || !isUploadAddress(uploadUrl, client.endpoint)) {
    throw new ActionError("unexpected-answer", { serverCode: "uploadUrl" });
  }
  await uploadInChunks(client.environment, uploadUrl, bytes);
}
