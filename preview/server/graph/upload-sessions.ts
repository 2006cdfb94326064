import { randomUUID } from "node:crypto";
import type { Mailbox } from "../mailbox/mailbox";
import { json, type Request, type WholeResponse } from "../router";
import { graphError } from "./graph-error";

interface UploadSession {
  readonly mailbox: Mailbox;
  readonly draftId: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  /** How many bytes have come, from the first on. */
  received: number;
}

/** A chunk of an upload session may hold less than this. */
const maxChunkBytes = 4 * 1024 * 1024;

/** Upload sessions of Graph for large attachments; their addresses need no token. */
export class UploadSessions {
  private readonly sessions = new Map<string, UploadSession>();

  /** Begins a session; ends with its id. */
  open(
    mailbox: Mailbox,
    draftId: string,
    attachment: { readonly name: string; readonly contentType: string; readonly size: number },
  ): string {
    const id = randomUUID();
    const { name, contentType, size } = attachment;
    const bytes = Buffer.alloc(size);
    this.sessions.set(id, { mailbox, draftId, name, contentType, bytes, received: 0 });
    return id;
  }

  mailboxOf(id: string): Mailbox | null {
    return this.sessions.get(id)?.mailbox ?? null;
  }

  /** `GET` of the session's address: which bytes are still wanted. */
  status(id: string): WholeResponse {
    const session = this.sessions.get(id);
    return session === undefined ? graphError(404) : json(wanted(session));
  }

  /** `PUT` of a range; with the last one the attachment is there (201). */
  async put(id: string, { headers, body }: Request): Promise<WholeResponse> {
    const session = this.sessions.get(id);
    if (session === undefined) return graphError(404);
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers["content-range"] ?? "");
    if (range === null) return graphError(400);
    const [start, end, total] = range.slice(1).map(Number);
    if (body.length >= maxChunkBytes) return graphError(413);
    const isNext =
      start === session.received &&
      end === start + body.length - 1 &&
      total === session.bytes.length;
    if (!isNext) return graphError(416);
    body.copy(session.bytes, session.received);
    session.received += body.length;
    if (session.received < session.bytes.length) return json(wanted(session));

    this.sessions.delete(id);
    const { name, contentType, bytes } = session;
    const attached = await session.mailbox.attach(session.draftId, {
      name,
      contentType,
      content: bytes,
    });
    return attached === null ? graphError(404) : { status: 201, body: "" };
  }
}

const wanted = ({ received }: UploadSession): unknown => ({
  expirationDateTime: new Date(Date.now() + 3_600_000).toISOString(),
  nextExpectedRanges: [`${received}-`],
});
