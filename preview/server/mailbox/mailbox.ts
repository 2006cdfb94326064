import { randomBytes, randomUUID } from "node:crypto";
import { ewsId } from "./item-id";
import { ServerFaults } from "./server-faults";
import type { EmailAddress, FolderId, MessageDetails, MessageSummary } from "./mailbox-api";
import { composeMime, type OutgoingAttachment, type OutgoingMessage } from "./outgoing-message";
import { reader } from "./people";
import { readMime, type MimeDetails } from "./read-mime";

/** A message to put into a mailbox. */
export interface MessageSource {
  readonly name: string;
  /** The MIME source, byte for byte. */
  readonly source: Uint8Array;
  /** What was read of the source, where it was read before. */
  readonly details?: MimeDetails;
  /** The code with which Outlook refuses to hand out the body, if it does. */
  readonly bodyError?: number | null;
}

/** A message as it is kept. */
export interface StoredMessage {
  readonly id: string;
  /** Changes with every change of the message. */
  readonly changeKey: string;
  readonly name: string;
  readonly folder: FolderId;
  readonly source: Uint8Array;
  readonly details: MimeDetails;
  readonly bodyError: number | null;
  /** What it is made of while it is a draft; else `null`. */
  readonly draft: OutgoingMessage | null;
}

/**
 * An in-memory mailbox with the quirks of Exchange that matter to an add-in: an item that moves or
 * is sent has a new id. One visitor of the preview has one.
 */
export class Mailbox {
  readonly id = randomUUID();
  readonly faults = new ServerFaults();
  /** Ids of the messages that were reported to Microsoft. */
  readonly reportedToMicrosoft: string[] = [];
  private readonly stored = new Map<string, StoredMessage>();
  private readonly listeners = new Set<() => void>();
  private readonly shared: Mailbox[] = [];

  constructor(private readonly owner: EmailAddress = reader) {}

  /** From now on this mailbox's owner may open that one, too. */
  share(mailbox: Mailbox): void {
    this.shared.push(mailbox);
  }

  /** This mailbox, or one that is shared with its owner, by its address; `null` for any other. */
  opens(address: string): Mailbox | null {
    return [this, ...this.shared].find(({ owner }) => owner.address === address) ?? null;
  }

  /** Puts a message into the inbox. */
  async add(message: MessageSource): Promise<StoredMessage> {
    return this.keep({
      ...newIdentity(),
      name: this.uniqueName(message.name),
      folder: "inbox",
      source: message.source,
      details: message.details ?? (await readMime(message.source)),
      bodyError: message.bodyError ?? null,
      draft: null,
    });
  }

  /** All messages, in the order in which they joined their folder. */
  messages(): readonly StoredMessage[] {
    return [...this.stored.values()];
  }

  /** By its Exchange or its Graph id. */
  message(id: string): StoredMessage | null {
    return this.stored.get(ewsId(id)) ?? null;
  }

  /**
   * Moves a message, which gives it a new id.
   *
   * @returns the message under its new id, or `null` where there is none under the old
   */
  move(id: string, folder: FolderId): StoredMessage | null {
    const message = this.take(id);
    return message === null ? null : this.keep({ ...message, ...newIdentity(), folder });
  }

  /** Removes a message for good; whether there was one. */
  delete(id: string): boolean {
    const deleted = this.take(id) !== null;
    if (deleted) this.changed();
    return deleted;
  }

  async createDraft(draft: OutgoingMessage): Promise<StoredMessage> {
    const source = await composeMime(this.owner, draft);
    return this.keep({
      ...newIdentity(),
      name: this.uniqueName(draft.subject),
      folder: "drafts",
      source,
      details: await readMime(source),
      bodyError: null,
      draft,
    });
  }

  /** The draft with one attachment more; `null` where there is no such draft. */
  async attach(id: string, attachment: OutgoingAttachment): Promise<StoredMessage | null> {
    const message = this.message(id);
    const present = message?.draft ?? null;
    if (message === null || present === null) return null;
    const draft = { ...present, attachments: [...present.attachments, attachment] };
    const source = await composeMime(this.owner, draft);
    return this.keep({
      ...message,
      changeKey: newChangeKey(),
      source,
      details: await readMime(source),
      draft,
    });
  }

  /** Sends a draft: it leaves for Sent Items. `null` where there is no such draft. */
  send(id: string): StoredMessage | null {
    if (this.message(id)?.draft === null) return null;
    const draft = this.take(id);
    return draft === null
      ? null
      : this.keep({ ...draft, ...newIdentity(), folder: "sentitems", draft: null });
  }

  /** Calls back on every change, until the returned function is called. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Names stay with a message wherever it moves, so no two may be the same. */
  private uniqueName(name: string): string {
    const taken = new Set([...this.stored.values()].map((message) => message.name));
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${count})`;
    return unique;
  }

  private take(id: string): StoredMessage | null {
    const message = this.message(id);
    if (message !== null) this.stored.delete(message.id);
    return message;
  }

  private keep(message: StoredMessage): StoredMessage {
    this.stored.set(message.id, message);
    this.changed();
    return message;
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

const newChangeKey = (): string => `CQAAABYA${randomBytes(18).toString("base64")}`;

/** Item ids of Exchange are long base64; `/` and `+` matter, for `convertToRestId` replaces them. */
const newIdentity = (): { readonly id: string; readonly changeKey: string } => ({
  id: `AAMkA/+${randomBytes(48).toString("base64")}`,
  changeKey: newChangeKey(),
});

/** A message as a line of the mail list. */
export const summaryOf = ({ id, name, folder, details }: StoredMessage): MessageSummary => ({
  id,
  name,
  folder,
  subject: details.subject,
  from: details.from,
  receivedAt: details.receivedAt,
  bodyPreview: details.bodyPreview,
});

/** A message with everything that Outlook knows of it. */
export const detailsOf = (message: StoredMessage): MessageDetails => ({
  ...message.details,
  ...summaryOf(message),
  bodyError: message.bodyError,
});
