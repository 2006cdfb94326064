import type { MessageDetails } from "../server/mailbox/mailbox-api";
import { isMessageFile, receiveFiles } from "./added-files";
import { byId } from "./element";
import { MailboxClient } from "./mailbox-client";
import { MessageList } from "./message-list";
import { readFaults, type Fault } from "./outlook/faults";
import { OutlookHost, type RecordedCall } from "./outlook/outlook-host";
import { showInReadingPane } from "./reading-pane";
import { readSettings, type Settings } from "./settings";
import { showSwitches } from "./switches";
import { textsIn } from "./texts";

/** What browser tests may do with the page. */
export interface PreviewApi {
  /** Selects a message by the name of its file without `.eml`; `null` for none. */
  readonly select: (name: string | null) => Promise<void>;
  /** Makes a call of Office.js go wrong from now on: see outlook/faults.ts. */
  readonly setFault: (api: string, fault: Fault) => void;
  readonly clearFaults: () => void;
  /** The calls that the pane made of Outlook, first to last. */
  readonly calls: readonly RecordedCall[];
  /** Loads the pane anew. */
  readonly reopenPane: () => void;
}

declare global {
  interface Window {
    preview?: PreviewApi;
  }
}

/** What a first visitor sees: the scam that the add-in is there for. */
const firstMessage: Readonly<Record<Settings["language"], string>> = {
  "ja-JP": "billing-notice-ja",
  "en-US": "account-suspended-en",
};

async function main(): Promise<void> {
  const parameters = new URLSearchParams(window.location.search);
  let settings = readSettings(parameters);
  let selected: MessageDetails | null = null;

  const readingPane = byId("reading-pane", HTMLElement);
  const faults = readFaults(parameters);
  const host = new OutlookHost(byId("task-pane", HTMLElement), settings, faults);
  const made = await MailboxClient.make();
  const { client } = made;
  let { messages } = made;

  const list = new MessageList(byId("messages", HTMLElement), (message) => {
    void select(message.id);
  });

  let selections = 0;
  const select = async (id: string | null): Promise<void> => {
    const selection = ++selections;
    list.select(id);
    const details = id === null ? null : await client.details(id);
    if (selection !== selections) return;
    selected = details;
    showInReadingPane(readingPane, selected, settings);
    host.select(selected);
  };

  const selectByName = (name: string | null): Promise<void> =>
    select(messages.find((message) => message.name === name)?.id ?? null);

  const show = (): void => {
    showTexts(settings);
    showSwitches(byId("switches", HTMLElement), settings, (changed) => {
      const reopens =
        changed.language !== settings.language ||
        changed.theme !== settings.theme ||
        changed.mailboxVersion !== settings.mailboxVersion;
      settings = changed;
      show();
      if (reopens) host.open(settings);
    });
    list.show(messages, settings);
    list.select(selected?.id ?? null);
    showInReadingPane(readingPane, selected, settings);
  };

  const add = async (files: readonly File[]): Promise<void> => {
    const refused = files.find((file) => !isMessageFile(file));
    byId("notice", HTMLElement).textContent =
      refused === undefined ? "" : textsIn(settings.language).notAMessage(refused.name);
    for (const file of files.filter(isMessageFile)) {
      const added = await client.add(file.name.replace(/\.eml$/i, ""), file);
      messages = [added, ...messages];
      show();
      await select(added.id);
    }
  };

  receiveFiles(byId("file", HTMLInputElement), (files) => {
    void add(files);
  });
  byId("select-nothing", HTMLButtonElement).addEventListener("click", () => {
    void select(null);
  });

  window.preview = {
    select: selectByName,
    setFault: (api, fault) => {
      faults.set(api, fault);
    },
    clearFaults: () => {
      faults.clear();
    },
    calls: host.calls,
    reopenPane: () => {
      host.open(settings);
    },
  };
  show();
  await selectByName(parameters.get("message") ?? firstMessage[settings.language]);
}

/** The texts of index.html, and what the style sheet goes by. */
function showTexts(settings: Settings): void {
  const texts = textsIn(settings.language);
  document.documentElement.lang = settings.language;
  document.documentElement.dataset["theme"] = settings.theme;
  document.documentElement.style.setProperty("--pane-width", `${settings.paneWidth}px`);
  document.title = `Amex Mail Check – ${texts.headline}`;
  const written: Readonly<Record<string, string>> = {
    headline: texts.headline,
    explanation: texts.explanation,
    "messages-title": texts.messages,
    "add-message": texts.addMessage,
    "drop-hint": texts.dropHint,
    "select-nothing": texts.closeMessage,
    "pane-title": "Amex Mail Check",
  };
  for (const [id, text] of Object.entries(written)) byId(id, HTMLElement).textContent = text;
  byId("messages", HTMLElement).setAttribute("aria-label", texts.messages);
  byId("reading-pane", HTMLElement).setAttribute("aria-label", texts.message);
}

void main();
