import { Mailbox } from "./mailbox/mailbox";
import { sampleMessages } from "./mailbox/sample-messages";
import { json, notFound, type Request, type Response } from "./router";

/** Older mailboxes are forgotten, so that a preview left running does not grow. */
const mailboxesKept = 50;

/**
 * The mailboxes of the preview, for its page:
 *
 * - `POST /preview/mailboxes` makes one with the samples in it
 * - `GET …/{mailbox}/messages` lists its messages
 * - `POST …/{mailbox}/messages?name=` adds one, its source as the body
 * - `GET …/{mailbox}/messages/{id}` everything of one
 */
export class MailboxRoutes {
  readonly #mailboxes = new Map<string, Mailbox>();

  mailbox(id: string): Mailbox | null {
    return this.#mailboxes.get(id) ?? null;
  }

  async answer({ method, url, body }: Request): Promise<Response> {
    const [id, collection, messageId] = url.pathname
      .slice("/preview/mailboxes".length)
      .split("/")
      .slice(1)
      .map(decodeURIComponent);
    if (id === undefined) return method === "POST" ? json(await this.#make(), 201) : notFound;

    const mailbox = this.mailbox(id);
    if (mailbox === null || collection !== "messages") return notFound;
    if (messageId !== undefined) {
      const details = mailbox.details(messageId);
      return details === null ? notFound : json(details);
    }
    if (method !== "POST") return json(mailbox.list());
    const name = url.searchParams.get("name") ?? "message";
    return json(await mailbox.add({ name, source: body }), 201);
  }

  async #make(): Promise<unknown> {
    const mailbox = new Mailbox();
    for (const sample of await sampleMessages()) await mailbox.add(sample);
    this.#mailboxes.set(mailbox.id, mailbox);
    for (const id of [...this.#mailboxes.keys()].slice(0, -mailboxesKept)) {
      this.#mailboxes.delete(id);
    }
    return { id: mailbox.id, messages: mailbox.list() };
  }
}
