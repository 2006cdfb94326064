import type { FolderId, MessageDetails, MessageSummary } from "../server/mailbox/mailbox-api";
import { isMessageFile, receiveFiles } from "./added-files";
import { openComposeForm } from "./compose-form";
import { byId } from "./element";
import { showFolders } from "./folder-tabs";
import { MailboxClient } from "./mailbox-client";
import { MessageList } from "./message-list";
import { readFaults } from "./outlook/faults";
import { NestedAppAuthentication } from "./outlook/nested-app-authentication";
import type { OutlookServices } from "./outlook/methods";
import { OutlookHost } from "./outlook/outlook-host";
import { RibbonCommand } from "./outlook/ribbon-command";
import type { PreviewApi } from "./preview-api";
import { showInReadingPane } from "./reading-pane";
import { readSettings, type Settings } from "./settings";
import { situationOf } from "./situations";
import { showSwitches } from "./switches";
import { pageTexts } from "./texts";
import { watchBuilds } from "./watch-builds";

/** What a first visitor sees: the scam that the add-in is there for. */
const firstMessage: Readonly<Record<Settings["language"], string>> = {
  "ja-JP": "billing-notice-ja",
  "en-US": "account-suspended-en",
};

async function main(): Promise<void> {
  const parameters = new URLSearchParams(window.location.search);
  let settings = readSettings(parameters);
  let selected: MessageDetails | null = null;
  let folder: FolderId = "inbox";

  const situation = situationOf(settings.situation);
  const { client, messages: samples } = await MailboxClient.make(situation);
  let messages = samples;
  const faults = readFaults(parameters);
  const authentication = new NestedAppAuthentication(client.accountId, situation);
  const readingPane = byId("reading-pane", HTMLElement);
  const taskPane = byId("task-pane", HTMLElement);
  const services: OutlookServices = {
    sendEwsRequest: (soap) => (situation.ews ? client.sendEwsRequest(soap) : Promise.resolve(null)),
    attachmentContent: (messageId, attachmentId) =>
      client.attachmentContent(messageId, attachmentId),
    openComposeForm: (form) => {
      openComposeForm(form, settings, (sent) => {
        void client.send(sent);
      });
    },
    // Where Outlook refuses it, there is nothing at the address.
    sourceAddress: (messageId) =>
      client.sourceAddress(faults.of("getAsFileAsync") === null ? messageId : "refused"),
  };
  const host = new OutlookHost(taskPane, settings, faults, services, authentication);
  const command = new RibbonCommand(taskPane, settings, faults, services, authentication);

  const list = new MessageList(byId("messages", HTMLElement), (message) => {
    void select(message.id);
  });

  let selections = 0;
  // By name: what moves has a new id.
  let selectedName: string | null = null;
  const select = async (id: string | null): Promise<void> => {
    const selection = ++selections;
    selectedName = messages.find((message) => message.id === id)?.name ?? null;
    list.select(id);
    const details = id === null ? null : await client.details(id);
    if (selection !== selections) return;
    selected = details;
    showInReadingPane(readingPane, selected, settings);
    host.select(selected);
  };

  const inFolder = (): readonly MessageSummary[] =>
    messages.filter((message) => message.folder === folder);

  const showMailbox = (): void => {
    showFolders(byId("folders", HTMLElement), messages, folder, settings, (chosen) => {
      folder = chosen;
      showMailbox();
    });
    list.show(inFolder(), settings);
    list.select(messages.find(({ name }) => name === selectedName)?.id ?? null);
  };

  const show = (): void => {
    showTexts(settings);
    showSwitches(byId("switches", HTMLElement), settings, (changed) => {
      if (changed.situation !== settings.situation) {
        // Another mailbox, too.
        window.location.reload();
        return;
      }
      const reopens = changed.paneWidth === settings.paneWidth;
      settings = changed;
      show();
      if (reopens) host.open(settings);
    });
    showMailbox();
    showInReadingPane(readingPane, selected, settings);
  };

  const refresh = async (): Promise<void> => {
    const isSelected = ({ name }: MessageSummary): boolean => name === selectedName;
    const place = inFolder().findIndex(isSelected);
    messages = newestFirst(await client.list(), samples);
    showMailbox();
    if (place === -1 || inFolder().some(isSelected)) return;
    // A phone shows the pane over its message, until the reader closes it.
    if (situation.platform === "phone") return;
    // It was moved: Outlook selects the next one.
    await select((inFolder()[place] ?? inFolder().at(-1))?.id ?? null);
  };

  const add = async (files: readonly File[]): Promise<void> => {
    const refused = files.find((file) => !isMessageFile(file));
    byId("notice", HTMLElement).textContent =
      refused === undefined ? "" : pageTexts[settings.language].notAMessage(refused.name);
    for (const file of files.filter(isMessageFile)) {
      const added = await client.add(file.name.replace(/\.eml$/i, ""), file);
      folder = "inbox";
      await refresh();
      await select(added.id);
    }
  };

  client.watch(() => {
    void refresh();
  });
  watchBuilds((name) => {
    if (name === "site") host.open(settings);
    else window.location.reload();
  });
  receiveFiles(byId("file", HTMLInputElement), (files) => {
    void add(files);
  });
  byId("select-nothing", HTMLButtonElement).addEventListener("click", () => {
    void select(null);
  });

  const preview: PreviewApi = {
    mailboxId: client.id,
    accountId: client.accountId,
    setFault: (api, fault) => {
      faults.set(api, fault);
    },
    clearFaults: () => {
      faults.clear();
    },
    calls: host.calls,
    pressReport: () => command.press(selected, settings),
    setSignIn: (signIn) => {
      authentication.signIn = signIn;
    },
    signInCalls: authentication.calls,
  };
  Object.assign(window, { preview });

  show();
  const first = parameters.get("message") ?? firstMessage[settings.language];
  await select(messages.find(({ name }) => name === first)?.id ?? null);
}

/**
 * The order of the list: what came since the page opened on top, the samples as their index has
 * them, wherever they have moved.
 */
function newestFirst<Message extends { readonly name: string }>(
  messages: readonly Message[],
  samples: readonly Message[],
): readonly Message[] {
  const place = (message: Message): number =>
    samples.findIndex(({ name }) => name === message.name);
  return messages.toReversed().toSorted((one, other) => place(one) - place(other));
}

/** The texts of index.html, and what the style sheet goes by. */
function showTexts(settings: Settings): void {
  const texts = pageTexts[settings.language];
  document.documentElement.lang = settings.language;
  document.documentElement.dataset["theme"] = settings.theme;
  document.documentElement.style.setProperty("--pane-width", `${settings.paneWidth}px`);
  document.title = `${texts.product} – ${texts.headline}`;
  const written: Readonly<Record<string, string>> = {
    product: texts.product,
    headline: texts.headline,
    explanation: texts.explanation,
    "messages-title": texts.messages,
    "add-message": texts.addMessage,
    "drop-hint": texts.dropHint,
    "select-nothing": texts.closeMessage,
    "pane-title": texts.product,
  };
  for (const [id, text] of Object.entries(written)) byId(id, HTMLElement).textContent = text;
  byId("messages", HTMLElement).setAttribute("aria-label", texts.messages);
  byId("reading-pane", HTMLElement).setAttribute("aria-label", texts.message);
}

void main();
