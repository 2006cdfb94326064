import { ActionError, toActionError } from "../action-error";
import { encodeBase64 } from "../../base64";
import type { MailStore } from "../mail-store";
import type { MessageReference } from "../../outlook/message-reference";
import type { ReportMail } from "../report-mail";
import { GraphClient, type GraphRequest, type HttpEnvironment } from "./graph-client";
import { failureIn, type GraphMailbox, mailboxOf } from "./graph-mailbox";
import { booleanAt, listAt, textAt } from "./json";
import { isUploadAddress } from "./upload-hosts";
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
  /** The address of the mailbox that is open in Outlook; may be empty. */
  readonly mailboxAddress: string;
}

/** The folders that hold what the reader wrote, by their well-known names. */
const writtenByReader = ["sentitems", "outbox", "drafts"] as const;

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
  const client = new GraphClient(environment, tokenSource, settings.endpoint);
  const root = `${settings.endpoint}/v1.0`;
  const ownMessages = `${root}/me/messages`;

  /** In a shared mailbox `.Shared`, which holds for the reader's own as well. */
  const scopes = (permission: Permission, shared: boolean): readonly string[] => {
    const name = shared ? `${permission}.Shared` : permission;
    return [settings.endpoint === globalGraph ? name : `${settings.endpoint}/${name}`];
  };
  const own = scopes("Mail.ReadWrite", false);
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

  const account = async (): Promise<string> => (await tokenSource({ scopes: own })).account;

  const mayOpen = async ({ path, shared }: GraphMailbox): Promise<boolean> => {
    const url = `${root}${path}/mailFolders/inbox?$select=id`;
    try {
      await client.send(get(url, scopes("Mail.ReadWrite", shared)));
      return true;
    } catch (thrown) {
      const failure = toActionError(thrown);
      const isRefused = failure.code === "not-permitted" || failure.code === "message-gone";
      if (isRefused || failure.code === "consent-required") return false;
      throw failure;
    }
  };

  let openMailbox: Promise<GraphMailbox> | null = null;
  const locate = (message: MessageReference): Promise<GraphMailbox> => {
    const owner = { account, mailboxAddress: settings.mailboxAddress, mayOpen };
    if (message.sharedMailbox !== null || !message.mailboxIsKnown) return mailboxOf(message, owner);
    openMailbox ??= mailboxOf(message, owner).catch((thrown: unknown) => {
      openMailbox = null;
      throw thrown;
    });
    return openMailbox;
  };

  /** Does something in the mailbox that holds the message. */
  const inMailbox = async <Value>(
    message: MessageReference,
    work: (path: string, scope: readonly string[]) => Promise<Value>,
  ): Promise<Value> => {
    const mailbox = await locate(message);
    try {
      return await work(mailbox.path, scopes("Mail.ReadWrite", mailbox.shared));
    } catch (thrown) {
      throw failureIn(mailbox, thrown);
    }
  };

  /** Does something with the message, at its address. */
  const withMessage = <Value>(
    message: MessageReference,
    id: string,
    work: (url: string, scope: readonly string[]) => Promise<Value>,
  ): Promise<Value> =>
    inMailbox(message, (path, scope) =>
      work(`${root}${path}/messages/${encodeURIComponent(id)}`, scope),
    );

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
    if (uploadUrl === null || !isUploadAddress(uploadUrl, settings.endpoint)) {
      throw new ActionError("unexpected-answer", { serverCode: "uploadUrl" });
    }
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
    readSource: (message) =>
      withMessage(message, message.restId, async (url, scope) => {
        const response = await client.send(get(`${url}/$value`, scope));
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (bytes.length > maxAttachmentBytes) throw new ActionError("too-large");
        return bytes;
      }),

    sentFrom: async (message) => {
      const { shared } = await locate(message);
      return message.sharedMailbox === null && shared ? account() : null;
    },

    findReport: async (internetMessageId) => {
      const filter = encodeURIComponent(`internetMessageId eq ${literal(internetMessageId)}`);
      const inFolder = async (folder: (typeof writtenByReader)[number]) => {
        const url = `${root}/me/mailFolders/${folder}/messages?$filter=${filter}&$select=id,isDraft`;
        return listAt(await client.json(get(url, own)), "value").map((entry) => ({
          id: idOf(entry),
          draft: booleanAt(entry, "isDraft") ?? false,
        }));
      };
      const found = (await Promise.all(writtenByReader.map(inFolder))).flat();
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
      const body = { IsMessageMoveRequested: false, ReportAction: "phish" };
      try {
        await inMailbox(message, (path, scope) => {
          const url = `${settings.reportMessageEndpoint}${path}/messages/${id}/reportMessage`;
          return client.send(post(url, scope, body));
        });
        return "reported";
      } catch (thrown) {
        const { code, serverCode } = toActionError(thrown);
        const missing = code === "message-gone" || serverCode.startsWith("HTTP 400");
        return missing || serverCode.startsWith("HTTP 405") ? "unavailable" : "unconfirmed";
      }
    },

    folderOf: (message) =>
      withMessage(message, message.restId, async (url, scope) => {
        const answer = await client.json(get(`${url}?$select=parentFolderId`, scope));
        const folderId = textAt(answer, "parentFolderId");
        if (folderId === null) throw new ActionError("unexpected-answer");
        return folderId;
      }),

    moveToDeletedItems: (message) =>
      withMessage(message, message.restId, async (url, scope) =>
        idOf(await client.json(post(`${url}/move`, scope, { destinationId: "deleteditems" }))),
      ),

    findInDeletedItems: async (message) => {
      if (message.internetMessageId === "") return null;
      const filter = encodeURIComponent(
        `internetMessageId eq ${literal(message.internetMessageId)}`,
      );
      return inMailbox(message, async (path, scope) => {
        const folder = `${root}${path}/mailFolders/deleteditems/messages`;
        const answer = await client.json(get(`${folder}?$filter=${filter}&$select=id`, scope));
        const found = listAt(answer, "value")[0];
        return found === undefined ? null : idOf(found);
      });
    },

    moveBack: ({ message, id, folderId }) =>
      withMessage(message, id, async (url, scope) => {
        await client.send(post(`${url}/move`, scope, { destinationId: folderId }));
      }),
  };
}
