import { ActionError, toActionError } from "../action-error";
import { encodeBase64 } from "../base64";
import type { MailStore } from "../mail-store";
import type { MessageReference } from "../../outlook/message-reference";
import type { ReportMail } from "../report-mail";
import { GraphClient, type GraphRequest, type HttpEnvironment } from "./graph-client";
import { booleanAt, listAt, textAt } from "./json";
import { uploadInChunks } from "./upload-session";
import type { TokenSource } from "../sign-in";

/** Below it an attachment is one POST, from there on an upload session; Graph refuses otherwise. */
export const minUploadBytes = 3 * 1024 * 1024;
/** The most that an upload session takes. */
export const maxAttachmentBytes = 150 * 1024 * 1024;

const globalGraph = "https://graph.microsoft.com";
const messageMimeType = "message/rfc822";

export interface GraphSettings {
  /** Such as `https://graph.microsoft.com`; national clouds have their own. */
  readonly endpoint: string;
  /** The endpoint with version under which `reportMessage` is found. */
  readonly reportMessageEndpoint: string;
}

type Permission = "Mail.ReadWrite" | "Mail.Send";

/** A string literal of OData (OData 4.01 URL conventions, 5.1.1.6.1). */
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function idOf(answer: unknown): string {
  const id = textAt(answer, "id");
  if (id === null) throw new ActionError("unexpected-answer", { mayHaveActed: true });
  return id;
}

/**
 * The reader's mailbox, and shared ones that the reader may use, through Microsoft Graph.
 * Reports leave from the reader's own mailbox, wherever the message lies.
 */
export function graphStore(
  settings: GraphSettings,
  environment: HttpEnvironment,
  tokenSource: TokenSource,
): MailStore {
  const client = new GraphClient(environment, tokenSource);
  const root = `${settings.endpoint}/v1.0`;
  const ownMessages = `${root}/me/messages`;

  /** In a shared mailbox `.Shared`, which holds for the reader's own as well. */
  const scopes = (permission: Permission, shared: boolean): readonly string[] => {
    const name = shared ? `${permission}.Shared` : permission;
    return [settings.endpoint === globalGraph ? name : `${settings.endpoint}/${name}`];
  };
  const own = scopes("Mail.ReadWrite", false);
  const scopesFor = ({ sharedMailbox }: MessageReference): readonly string[] =>
    scopes("Mail.ReadWrite", sharedMailbox !== null);
  const mailboxOf = ({ sharedMailbox }: MessageReference): string =>
    sharedMailbox === null ? "/me" : `/users/${encodeURIComponent(sharedMailbox)}`;
  const messageUrl = (message: MessageReference, id: string): string =>
    `${root}${mailboxOf(message)}/messages/${encodeURIComponent(id)}`;
  const draftUrl = (id: string): string => `${ownMessages}/${encodeURIComponent(id)}`;

  const get = (url: string, scope: readonly string[]): GraphRequest => ({
    method: "GET",
    url,
    scopes: scope,
    repeatable: true,
  });
  const post = (url: string, scope: readonly string[], body?: object): GraphRequest => ({
    method: "POST",
    url,
    scopes: scope,
    repeatable: false,
    ...(body === undefined ? {} : { body }),
  });

  const upload = async (draftId: string, { name, bytes }: ReportMail["attachment"]) => {
    const session = await client.json(
      post(`${draftUrl(draftId)}/attachments/createUploadSession`, own, {
        AttachmentItem: {
          attachmentType: "file",
          name,
          size: bytes.length,
          contentType: messageMimeType,
        },
      }),
    );
    const uploadUrl = textAt(session, "uploadUrl");
    if (uploadUrl === null) throw new ActionError("unexpected-answer");
    await uploadInChunks(environment, uploadUrl, bytes);
  };

  const attachmentsOf = async (draftId: string): Promise<number> => {
    const url = `${draftUrl(draftId)}/attachments?$select=id`;
    return listAt(await client.json(get(url, own)), "value").length;
  };

  const attachOnce = async (draftId: string, attachment: ReportMail["attachment"]) => {
    if (attachment.bytes.length >= minUploadBytes) {
      await upload(draftId, attachment);
      return;
    }
    await client.send(
      post(`${draftUrl(draftId)}/attachments`, own, {
        "@odata.type": "#microsoft.graph.fileAttachment",
        name: attachment.name,
        contentType: messageMimeType,
        contentBytes: encodeBase64(attachment.bytes),
      }),
    );
  };

  /**
   * Exactly one attachment leaves, or none: a Defender reporting mailbox discards several. An
   * answer alone does not tell: it may be missing, and a browser of its own accord sends a request
   * again whose connection broke.
   */
  const attach = async (draftId: string, attachment: ReportMail["attachment"]) => {
    let doubt = new ActionError("upload-interrupted");
    try {
      await attachOnce(draftId, attachment);
    } catch (thrown) {
      const failure = toActionError(thrown);
      if (!failure.mayHaveActed && failure.code !== "upload-interrupted") throw failure;
      doubt = failure;
    }
    if ((await attachmentsOf(draftId)) !== 1) throw doubt;
  };

  const discardDraft = async (draftId: string): Promise<void> => {
    await client.send({ method: "DELETE", url: draftUrl(draftId), scopes: own, repeatable: true });
  };

  return {
    readSource: async (message) => {
      const url = `${messageUrl(message, message.restId)}/$value`;
      const response = await client.send(get(url, scopesFor(message)));
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length > maxAttachmentBytes) throw new ActionError("too-large");
      return bytes;
    },

    findReport: async (internetMessageId) => {
      const filter = encodeURIComponent(`internetMessageId eq ${literal(internetMessageId)}`);
      const url = `${ownMessages}?$filter=${filter}&$select=id,isDraft`;
      const found = listAt(await client.json(get(url, own)), "value").map((entry) => ({
        id: idOf(entry),
        draft: booleanAt(entry, "isDraft") ?? false,
      }));
      return found.find(({ draft }) => !draft) ?? found[0] ?? null;
    },

    createDraft: async (mail) => {
      if (mail.attachment.bytes.length > maxAttachmentBytes) throw new ActionError("too-large");
      const draftId = idOf(
        await client.json(
          post(ownMessages, own, {
            subject: mail.subject,
            body: { contentType: "text", content: mail.text },
            toRecipients: mail.recipients.map((address) => ({ emailAddress: { address } })),
            internetMessageId: mail.internetMessageId,
          }),
        ),
      );
      try {
        await attach(draftId, mail.attachment);
      } catch (thrown) {
        await discardDraft(draftId).catch(() => null);
        throw toActionError(thrown).settled();
      }
      return draftId;
    },

    sendDraft: async (draftId) => {
      await client.send(post(`${draftUrl(draftId)}/send`, scopes("Mail.Send", false)));
    },

    isUnsent: async (draftId) => {
      try {
        const url = `${draftUrl(draftId)}?$select=isDraft`;
        return booleanAt(await client.json(get(url, own)), "isDraft") ?? true;
      } catch (thrown) {
        if (toActionError(thrown).code === "message-gone") return false;
        throw thrown;
      }
    },

    discardDraft,

    reportToMicrosoft: async (message) => {
      const id = encodeURIComponent(message.restId);
      const url = `${settings.reportMessageEndpoint}${mailboxOf(message)}/messages/${id}/reportMessage`;
      const body = { IsMessageMoveRequested: false, ReportAction: "phish" };
      try {
        await client.send(post(url, scopesFor(message), body));
        return "reported";
      } catch (thrown) {
        const { code, serverCode } = toActionError(thrown);
        const missing = code === "message-gone" || serverCode.startsWith("HTTP 400");
        return missing || serverCode.startsWith("HTTP 405") ? "unavailable" : "unconfirmed";
      }
    },

    folderOf: async (message) => {
      const url = `${messageUrl(message, message.restId)}?$select=parentFolderId`;
      const folderId = textAt(await client.json(get(url, scopesFor(message))), "parentFolderId");
      if (folderId === null) throw new ActionError("unexpected-answer");
      return folderId;
    },

    moveToDeletedItems: async (message) => {
      const url = `${messageUrl(message, message.restId)}/move`;
      const body = { destinationId: "deleteditems" };
      return idOf(await client.json(post(url, scopesFor(message), body)));
    },

    findInDeletedItems: async (message) => {
      if (message.internetMessageId === "") return null;
      const filter = encodeURIComponent(
        `internetMessageId eq ${literal(message.internetMessageId)}`,
      );
      const folder = `${root}${mailboxOf(message)}/mailFolders/deleteditems/messages`;
      const url = `${folder}?$filter=${filter}&$select=id`;
      const found = listAt(await client.json(get(url, scopesFor(message))), "value")[0];
      return found === undefined ? null : idOf(found);
    },

    moveBack: async ({ message, id, folderId }) => {
      const body = { destinationId: folderId };
      await client.send(post(`${messageUrl(message, id)}/move`, scopesFor(message), body));
    },
  };
}
