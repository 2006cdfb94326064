import { answerEws } from "./ews/ews-service";
import { valueAt } from "../../src/json";
import { readGraphMessage } from "./graph/graph-message";
import { detailsOf, Mailbox, summaryOf } from "./mailbox/mailbox";
import type { MailboxSummary, OpenedMailbox } from "./mailbox/mailbox-api";
import { reader } from "./mailbox/people";
import { readAttachmentContent } from "./mailbox/read-mime";
import { sampleMessages } from "./mailbox/sample-messages";
import type { PlannedFault } from "./mailbox/server-faults";
import { eventStream, json, notFound, readJson, type Request, type Response } from "./router";

/** Older mailboxes are forgotten, so that a preview left running does not grow. */
const mailboxesKept = 50;

/**
 * The mailboxes of the preview, for its page and for tests:
 *
 * - `POST /preview/mailboxes` makes one with the samples in it: `OpenedMailbox` as JSON says whose,
 *   and is the reader's own where it is left out
 * - `GET …/{mailbox}/messages` lists its messages
 * - `POST …/{mailbox}/messages?name=` adds one, its source as the body
 * - `GET …/{mailbox}/messages/{id}` everything of one; `…/{id}/source` its source;
 *   `…/{id}/attachments/{attachment}` what is in an attachment
 * - `GET …/{mailbox}/events` tells of changes (server-sent events)
 * - `POST …/{mailbox}/ews` Exchange Web Services
 * - `POST …/{mailbox}/sent` sends a message that a compose form holds, as JSON of Graph, with the
 *   ids of the items to attach as `attachedItems`
 * - `POST …/{mailbox}/faults` plans a fault of Graph or EWS; `DELETE` forgets all, and lets go
 *   what is held
 * - `GET …/{mailbox}/reported-to-microsoft` ids of the messages reported so
 */
export class MailboxRoutes {
  private readonly mailboxes = new Map<string, Mailbox>();

  mailbox(id: string): Mailbox | null {
    return this.mailboxes.get(id) ?? null;
  }

  async answer(request: Request): Promise<Response> {
    const [id, collection, messageId, part, partId] = request.url.pathname
      .slice("/preview/mailboxes".length)
      .split("/")
      .slice(1)
      .map(decodeURIComponent);
    if (id === undefined) {
      return request.method === "POST"
        ? json(await this.make(readOpenedMailbox(request)), 201)
        : notFound;
    }
    const mailbox = this.mailbox(id);
    if (mailbox === null) return notFound;
    switch (collection) {
      case "messages":
        return messageId === undefined
          ? answerMessages(mailbox, request)
          : answerMessage(mailbox, messageId, part, partId);
      case "events":
        return events(mailbox);
      case "ews":
        return answerEws(mailbox, request.body.toString());
      case "sent":
        return send(mailbox, request);
      case "faults":
        return planFaults(mailbox, request);
      case "reported-to-microsoft":
        return json(mailbox.reportedToMicrosoft);
      case undefined:
      default:
        return notFound;
    }
  }

  private async make({ signedIn, opened, mayOpen }: OpenedMailbox): Promise<MailboxSummary> {
    const mailbox = new Mailbox(opened);
    const account = signedIn.address === opened.address ? mailbox : new Mailbox(signedIn);
    if (mayOpen && account !== mailbox) account.share(mailbox);
    for (const sample of await sampleMessages()) await mailbox.add(sample);
    for (const each of [account, mailbox]) this.mailboxes.set(each.id, each);
    for (const id of [...this.mailboxes.keys()].slice(0, -mailboxesKept)) {
      this.mailboxes.delete(id);
    }
    const { id } = mailbox;
    return { id, accountId: account.id, messages: mailbox.messages().map(summaryOf) };
  }
}

const readOpenedMailbox = (request: Request): OpenedMailbox =>
  // Only this project's own page writes one; TypeScript checks what it writes.
  (readJson(request) as OpenedMailbox | null) ?? {
    signedIn: reader,
    opened: reader,
    mayOpen: true,
  };

async function answerMessages(mailbox: Mailbox, request: Request): Promise<Response> {
  if (request.method !== "POST") return json(mailbox.messages().map(summaryOf));
  const name = request.url.searchParams.get("name") ?? "message";
  return json(summaryOf(await mailbox.add({ name, source: request.body })), 201);
}

async function answerMessage(
  mailbox: Mailbox,
  id: string,
  part: string | undefined,
  partId = "",
): Promise<Response> {
  const message = mailbox.message(id);
  if (message === null) return notFound;
  switch (part) {
    case "source":
      return { status: 200, contentType: "text/plain", body: message.source };
    case "attachments": {
      const content = await readAttachmentContent(message.source, partId);
      return content === null ? notFound : json(content);
    }
    case undefined:
      return json(detailsOf(message));
    default:
      return notFound;
  }
}

/** One event for every change; what changed, the page asks for itself. */
const events = (mailbox: Mailbox): Response =>
  eventStream((send) =>
    mailbox.watch(() => {
      send("changed");
    }),
  );

async function send(mailbox: Mailbox, request: Request): Promise<Response> {
  const content = readJson(request);
  const attachedItems = valueAt(content, "attachedItems");
  const attachments = (Array.isArray(attachedItems) ? attachedItems : [])
    .map((id) => mailbox.message(String(id)))
    .filter((message) => message !== null)
    .map(({ source, details }) => ({
      name: `${details.subject}.eml`,
      contentType: "message/rfc822",
      content: source,
    }));
  const draft = await mailbox.createDraft({ ...readGraphMessage(content), attachments });
  mailbox.send(draft.id);
  return json({}, 202);
}

function planFaults(mailbox: Mailbox, request: Request): Response {
  if (request.method === "DELETE") mailbox.faults.clear();
  // Only this project's own tests plan faults; TypeScript checks what they plan.
  else mailbox.faults.plan(readJson(request) as PlannedFault);
  return json({});
}
