import { ActionError, toActionError } from "../action-error";
import type { MailStore } from "../mail-store";
import type { MessageReference } from "../../outlook/message-reference";
import { sharedUntilFailure } from "../shared-until-failure";
import { attachToDraft, maxAttachmentBytes } from "./attach-to-draft";
import { GraphClient, type HttpEnvironment } from "./graph-client";
import { failureIn, type GraphMailbox, mailboxOf } from "./graph-mailbox";
import { booleanAt, listAt, textAt } from "../../json";
import type { TokenSource } from "../sign-in";

const globalGraph = "https://graph.microsoft.com";

export interface GraphSettings {
  /** Such as `https://graph.microsoft.com`; national clouds have their own. */
  readonly graphEndpoint: string;
  /** The endpoint with version under which `reportMessage` is found. */
  readonly reportMessageEndpoint: string;
  /** The address of the mailbox that is open in Outlook; may be empty. */
  readonly mailboxAddress: string;
}

/** The folders that hold what the reader wrote, by their well-known names. */
const writtenByReader = ["sentitems", "outbox", "drafts"] as const;

type Permission = "Mail.ReadWrite" | "Mail.Send";

/** With a string literal as OData has it (OData 4.01 URL conventions, 5.1.1.6.1). */
const filterFor = (internetMessageId: string): string =>
  encodeURIComponent(`internetMessageId eq '${internetMessageId.replaceAll("'", "''")}'`);

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
  const client = new GraphClient(environment, tokenSource, settings.graphEndpoint);
  const root = `${settings.graphEndpoint}/v1.0`;
  const ownMessages = `${root}/me/messages`;

  /** In a shared mailbox `.Shared`, which holds for the reader's own as well. */
  const scopes = (permission: Permission, shared: boolean): readonly string[] => {
    const name = shared ? `${permission}.Shared` : permission;
    return [settings.graphEndpoint === globalGraph ? name : `${settings.graphEndpoint}/${name}`];
  };
  const own = scopes("Mail.ReadWrite", false);
  const draftUrl = (id: string): string => `${ownMessages}/${encodeURIComponent(id)}`;

  const account = async (): Promise<string> => (await tokenSource({ scopes: own })).account;

  const mayOpen = async ({ path, shared }: GraphMailbox): Promise<boolean> => {
    const url = `${root}${path}/mailFolders/inbox?$select=id`;
    try {
      await client.get(url, scopes("Mail.ReadWrite", shared));
      return true;
    } catch (thrown) {
      const failure = toActionError(thrown);
      const isRefused = failure.code === "not-permitted" || failure.code === "message-gone";
      if (isRefused || failure.code === "consent-required") return false;
      throw failure;
    }
  };

  const owner = { account, mailboxAddress: settings.mailboxAddress, mayOpen };
  const openMailbox = sharedUntilFailure(() =>
    mailboxOf({ sharedMailbox: null, mailboxIsKnown: true }, owner),
  );
  const locate = (message: MessageReference): Promise<GraphMailbox> =>
    message.sharedMailbox === null && message.mailboxIsKnown
      ? openMailbox()
      : mailboxOf(message, owner);

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

  const discardDraft = async (draftId: string): Promise<void> => {
    await client.send({ method: "DELETE", url: draftUrl(draftId), scopes: own, repeatable: true });
  };

  return {
    readSource: (message) =>
      withMessage(message, message.restId, async (url, scope) => {
        const response = await client.get(`${url}/$value`, scope);
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (bytes.length > maxAttachmentBytes) throw new ActionError("too-large");
        return bytes;
      }),

    sentFrom: async (message) => {
      const { shared } = await locate(message);
      return message.sharedMailbox === null && shared ? account() : null;
    },

    findReports: async (internetMessageId) => {
      const filter = filterFor(internetMessageId);
      const inFolder = async (folder: (typeof writtenByReader)[number]) => {
        const url = `${root}/me/mailFolders/${folder}/messages?$filter=${filter}&$select=id,isDraft`;
        return listAt(await client.getJson(url, own), "value").map((entry) => ({
          id: idOf(entry),
          draft: booleanAt(entry, "isDraft") ?? false,
        }));
      };
      return (await Promise.all(writtenByReader.map(inFolder))).flat();
    },

    createDraft: async (mail) => {
      if (mail.attachment.bytes.length > maxAttachmentBytes) throw new ActionError("too-large");
      const draftId = idOf(
        await client.postJson(ownMessages, own, {
          subject: mail.subject,
          body: { contentType: "text", content: mail.text },
          toRecipients: mail.recipients.map((address) => ({ emailAddress: { address } })),
          internetMessageId: mail.internetMessageId,
        }),
      );
      try {
        await attachToDraft(client, draftUrl(draftId), own, mail.attachment);
      } catch (thrown) {
        await discardDraft(draftId).catch(() => null);
        throw toActionError(thrown).settled();
      }
      return draftId;
    },

    sendDraft: async (draftId) => {
      await client.post(`${draftUrl(draftId)}/send`, scopes("Mail.Send", false));
    },

    isUnsent: async (draftId) => {
      const answer = await client.getJson(`${draftUrl(draftId)}?$select=isDraft`, own);
      return booleanAt(answer, "isDraft") ?? true;
    },

    discardDraft,

    reportToMicrosoft: async (message) => {
      const id = encodeURIComponent(message.restId);
      const body = { IsMessageMoveRequested: false, ReportAction: "phish" };
      try {
        await inMailbox(message, (path, scope) => {
          const url = `${settings.reportMessageEndpoint}${path}/messages/${id}/reportMessage`;
          return client.post(url, scope, body);
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
        const answer = await client.getJson(`${url}?$select=parentFolderId`, scope);
        const folderId = textAt(answer, "parentFolderId");
        if (folderId === null) throw new ActionError("unexpected-answer");
        return folderId;
      }),

    moveToDeletedItems: (message) =>
      withMessage(message, message.restId, async (url, scope) =>
        idOf(await client.postJson(`${url}/move`, scope, { destinationId: "deleteditems" })),
      ),

    findInDeletedItems: async (message) => {
      const filter = filterFor(message.internetMessageId);
      return inMailbox(message, async (path, scope) => {
        const folder = `${root}${path}/mailFolders/deleteditems/messages`;
        const answer = await client.getJson(`${folder}?$filter=${filter}&$select=id`, scope);
        const found = listAt(answer, "value")[0];
        return found === undefined ? null : idOf(found);
      });
    },

    moveBack: ({ message, id, folderId }) =>
      withMessage(message, id, async (url, scope) => {
        await client.post(`${url}/move`, scope, { destinationId: folderId });
      }),
  };
}
