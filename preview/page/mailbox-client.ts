import type { ComposeForm } from "./outlook/methods";
import type {
  AttachmentContent,
  MailboxSummary,
  MessageDetails,
  MessageSummary,
  OpenedMailbox,
} from "../server/mailbox/mailbox-api";

/** The client for one mailbox of the preview's server. */
export class MailboxClient {
  private readonly mailbox: string;
  private readonly address: string;

  private constructor(
    readonly id: string,
    /** The mailbox of the account that is signed in. */
    readonly accountId: string,
  ) {
    this.mailbox = `/preview/mailboxes/${id}`;
    this.address = `${this.mailbox}/messages`;
  }

  /** Makes a mailbox with the sample messages in it. */
  static async make({
    signedIn,
    opened,
    mayOpen,
  }: OpenedMailbox): Promise<{ client: MailboxClient; messages: readonly MessageSummary[] }> {
    const { id, accountId, messages } = await fetchJson<MailboxSummary>("/preview/mailboxes", {
      method: "POST",
      body: JSON.stringify({ signedIn, opened, mayOpen } satisfies OpenedMailbox),
    });
    return { client: new MailboxClient(id, accountId), messages };
  }

  /** All messages, in the order in which they joined. */
  list(): Promise<readonly MessageSummary[]> {
    return fetchJson<readonly MessageSummary[]>(this.address);
  }

  /** Calls back on every change in the mailbox. */
  watch(changed: () => void): void {
    new EventSource(`${this.mailbox}/events`).addEventListener("message", changed);
  }

  /** Sends SOAP to Exchange Web Services; `null` where no answer came. */
  async sendEwsRequest(soap: string): Promise<string | null> {
    try {
      const response = await fetch(`${this.mailbox}/ews`, { method: "POST", body: soap });
      return response.ok ? await response.text() : null;
    } catch {
      return null;
    }
  }

  /** Sends what a compose form holds. */
  async send(form: ComposeForm): Promise<void> {
    await fetchJson<unknown>(`${this.mailbox}/sent`, {
      method: "POST",
      body: JSON.stringify({
        subject: form.subject,
        body: { contentType: "html", content: form.htmlBody },
        toRecipients: form.recipients.map((address) => ({ emailAddress: { address } })),
        attachedItems: form.attachedItems.map(({ itemId }) => itemId),
      }),
    });
  }

  details(id: string): Promise<MessageDetails> {
    return fetchJson<MessageDetails>(`${this.address}/${encodeURIComponent(id)}`);
  }

  /** Where the source of a message is served. */
  sourceAddress(id: string): string {
    return `${this.address}/${encodeURIComponent(id)}/source`;
  }

  /** What is in an attachment; `null` where there is none. */
  async attachmentContent(id: string, attachmentId: string): Promise<AttachmentContent | null> {
    const path = [id, "attachments", attachmentId].map(encodeURIComponent).join("/");
    try {
      return await fetchJson<AttachmentContent>(`${this.address}/${path}`);
    } catch {
      return null;
    }
  }

  /** Puts the source of a message into the inbox. */
  add(name: string, source: Blob): Promise<MessageSummary> {
    const query = new URLSearchParams({ name });
    return fetchJson<MessageSummary>(`${this.address}?${query.toString()}`, {
      method: "POST",
      body: source,
    });
  }
}

async function fetchJson<Answer>(address: string, options?: RequestInit): Promise<Answer> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The server is this project's own; its answers are typed by mailbox-api.ts.
  return (await response.json()) as Answer;
}
