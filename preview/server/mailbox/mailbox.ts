import { randomBytes, randomUUID } from "node:crypto";
import type { FolderId, MessageDetails, MessageSummary } from "./mailbox-api";
import { readMime, type MimeDetails } from "./read-mime";

/** A message to put into a mailbox. */
export interface MessageSource {
  readonly name: string;
  /** The MIME source, byte for byte. */
  readonly source: Uint8Array;
  /** The code with which Outlook refuses to hand out the body, if it does. */
  readonly bodyError?: number | null;
}

interface StoredMessage {
  readonly id: string;
  readonly name: string;
  readonly folder: FolderId;
  readonly source: Uint8Array;
  readonly details: MimeDetails;
  readonly bodyError: number | null;
}

/** A mailbox kept in memory. One visitor of the preview has one. */
export class Mailbox {
  readonly id = randomUUID();
  readonly #messages = new Map<string, StoredMessage>();

  /** Puts a message on top of a folder; ends with its summary. */
  async add(message: MessageSource, folder: FolderId = "inbox"): Promise<MessageSummary> {
    const stored: StoredMessage = {
      id: newItemId(),
      name: message.name,
      folder,
      source: message.source,
      details: await readMime(message.source),
      bodyError: message.bodyError ?? null,
    };
    this.#messages.set(stored.id, stored);
    return summaryOf(stored);
  }

  /** All messages, in the order in which they joined. */
  list(): readonly MessageSummary[] {
    return [...this.#messages.values()].map(summaryOf);
  }

  details(id: string): MessageDetails | null {
    const message = this.#messages.get(ewsId(id));
    return message === undefined
      ? null
      : { ...message.details, ...summaryOf(message), bodyError: message.bodyError };
  }

  /** The source byte for byte, or `null` where there is no such message. */
  source(id: string): Uint8Array | null {
    return this.#messages.get(ewsId(id))?.source ?? null;
  }

  /**
   * Moves a message, which gives it a new id, as in Exchange.
   *
   * @returns the message under its new id, or `null` where there is none under the old
   */
  move(id: string, folder: FolderId): MessageSummary | null {
    const message = this.#messages.get(ewsId(id));
    if (message === undefined) return null;
    this.#messages.delete(message.id);
    const moved = { ...message, id: newItemId(), folder };
    this.#messages.set(moved.id, moved);
    return summaryOf(moved);
  }
}

/** Item ids of Exchange are long base64; `/` and `+` matter, for `convertToRestId` replaces them. */
const newItemId = (): string => `AAMkA/+${randomBytes(48).toString("base64")}`;

/** The Exchange id for an id that may be Graph's: see `convertToRestId` of Office.js. */
const ewsId = (id: string): string => id.replaceAll("-", "/").replaceAll("_", "+");

const summaryOf = ({ id, name, folder, details }: StoredMessage): MessageSummary => ({
  id,
  name,
  folder,
  subject: details.subject,
  from: details.from,
  receivedAt: details.receivedAt,
  bodyPreview: details.bodyPreview,
});
