import { ActionError, type ActionErrorCode } from "../../../src/actions/action-error";
import type { MailStore } from "../../../src/actions/mail-store";
import type { MessageReference } from "../../../src/outlook/message-reference";
import type { ReportMail } from "../../../src/actions/report-mail";

/** When a fault strikes: before the server does anything, or after it has. */
export interface Fault {
  readonly when: "before" | "after";
  readonly code: ActionErrorCode;
}

interface Item {
  readonly internetMessageId: string;
  folder: "inbox" | "deleteditems" | "drafts" | "sentitems";
  readonly mail: ReportMail | null;
}

/** A mailbox in memory whose operations fail as told, and whose ids change with every move. */
export class Mailbox implements MailStore {
  readonly items = new Map<string, Item>();
  readonly faults = new Map<keyof MailStore, Fault[]>();
  readonly calls: (keyof MailStore)[] = [];
  microsoft: Awaited<ReturnType<MailStore["reportToMicrosoft"]>> = "reported";
  private lastId = 0;

  constructor(message: MessageReference) {
    const { internetMessageId } = message;
    this.items.set(message.itemId, { internetMessageId, folder: "inbox", mail: null });
  }

  fail(call: keyof MailStore, ...faults: readonly Fault[]): void {
    this.faults.set(call, [...faults]);
  }

  in(folder: Item["folder"]): readonly Item[] {
    return [...this.items.values()].filter((item) => item.folder === folder);
  }

  private async act<Value>(call: keyof MailStore, work: () => Value): Promise<Value> {
    this.calls.push(call);
    const fault = this.faults.get(call)?.shift();
    const mayHaveActed = fault?.code === "timed-out" || fault?.code === "no-connection";
    const failure = fault === undefined ? null : new ActionError(fault.code, { mayHaveActed });
    if (failure !== null && fault?.when === "before") throw failure;
    const value = work();
    if (failure !== null) throw failure;
    return Promise.resolve(value);
  }

  private get(id: string): Item {
    const item = this.items.get(id);
    if (item === undefined) throw new ActionError("message-gone");
    return item;
  }

  private move(id: string, folder: Item["folder"]): string {
    const item = this.get(id);
    this.items.delete(id);
    this.lastId += 1;
    const newId = `id ${this.lastId}`;
    this.items.set(newId, { ...item, folder });
    return newId;
  }

  readSource: MailStore["readSource"] = () =>
    this.act("readSource", () => new Uint8Array([1, 2, 3]));

  sentFrom: MailStore["sentFrom"] = () => this.act("sentFrom", () => null);

  findReports: MailStore["findReports"] = (internetMessageId: string) =>
    this.act("findReports", () =>
      [...this.items]
        .filter(([, { mail, folder }]) => mail !== null && folder !== "deleteditems")
        .filter(([, item]) => item.internetMessageId === internetMessageId)
        .map(([id, { folder }]) => ({ id, draft: folder === "drafts" })),
    );

  createDraft: MailStore["createDraft"] = (mail: ReportMail) =>
    this.act("createDraft", () => {
      this.lastId += 1;
      const id = `id ${this.lastId}`;
      const { internetMessageId } = mail;
      this.items.set(id, { internetMessageId, folder: "drafts", mail });
      return id;
    });

  sendDraft: MailStore["sendDraft"] = (draftId: string) =>
    this.act("sendDraft", () => {
      this.move(draftId, "sentitems");
    });

  isUnsent: MailStore["isUnsent"] = (draftId: string) =>
    this.act("isUnsent", () => this.get(draftId).folder === "drafts");

  discardDraft: MailStore["discardDraft"] = (draftId: string) =>
    this.act("discardDraft", () => {
      this.get(draftId);
      this.items.delete(draftId);
    });

  reportToMicrosoft: MailStore["reportToMicrosoft"] = () =>
    this.act("reportToMicrosoft", () => this.microsoft);

  folderOf: MailStore["folderOf"] = (message: MessageReference) =>
    this.act("folderOf", () => this.get(message.itemId).folder);

  moveToDeletedItems: MailStore["moveToDeletedItems"] = (message: MessageReference) =>
    this.act("moveToDeletedItems", () => this.move(message.itemId, "deleteditems"));

  findInDeletedItems: MailStore["findInDeletedItems"] = (message: MessageReference) =>
    this.act("findInDeletedItems", () => {
      for (const [id, item] of this.items) {
        const found = item.internetMessageId === message.internetMessageId;
        if (found && item.folder === "deleteditems") return id;
      }
      return null;
    });

  moveBack: MailStore["moveBack"] = ({ id }: { readonly id: string }) =>
    this.act("moveBack", () => {
      this.move(id, "inbox");
    });
}
