import type { MailboxSummary, MessageDetails, MessageSummary } from "../server/mailbox/mailbox-api";

/** Speaks with the preview's server about one mailbox. */
export class MailboxClient {
  readonly #address: string;

  private constructor(id: string) {
    this.#address = `/preview/mailboxes/${id}/messages`;
  }

  /** Makes a mailbox with the sample messages in it. */
  static async make(): Promise<{ client: MailboxClient; messages: readonly MessageSummary[] }> {
    const mailbox = await fetchJson<MailboxSummary>("/preview/mailboxes", { method: "POST" });
    return { client: new MailboxClient(mailbox.id), messages: mailbox.messages };
  }

  /** All messages, in the order in which they joined. */
  list(): Promise<readonly MessageSummary[]> {
    return fetchJson<readonly MessageSummary[]>(this.#address);
  }

  details(id: string): Promise<MessageDetails> {
    return fetchJson<MessageDetails>(`${this.#address}/${encodeURIComponent(id)}`);
  }

  /** Puts the source of a message into the inbox. */
  add(name: string, source: Blob): Promise<MessageSummary> {
    const query = new URLSearchParams({ name });
    return fetchJson<MessageSummary>(`${this.#address}?${query.toString()}`, {
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
