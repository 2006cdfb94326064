import type { MessageSummary } from "../server/mailbox/mailbox-api";
import { element } from "./element";
import type { Settings } from "./settings";
import { pageTexts } from "./texts";

/**
 * The mail list: a listbox of WAI-ARIA, with one option in the tab order, and the arrow keys,
 * Home and End moving the selection, as in Outlook.
 */
export class MessageList {
  private messages: readonly MessageSummary[] = [];
  private focusAfterShowing = false;

  constructor(
    private readonly list: HTMLElement,
    private readonly choose: (message: MessageSummary) => void,
  ) {
    list.addEventListener("click", (event) => {
      if (event.target instanceof Element) this.chooseOption(event.target.closest("[role=option]"));
    });
    list.addEventListener("keydown", (event) => {
      this.receiveKey(event);
    });
  }

  show(messages: readonly MessageSummary[], settings: Settings): void {
    this.messages = messages;
    const texts = pageTexts[settings.language];
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(
      ...(messages.length > 0
        ? messages.map((message) => optionOf(message, settings))
        : [element("li", { class: "empty", role: "presentation" }, texts.emptyFolder)]),
    );
    this.focusAfterShowing = hadFocus;
  }

  /** Marks what is selected; `null` for nothing. */
  select(id: string | null): void {
    const options = this.options();
    const selected = options.find(({ dataset }) => dataset["messageId"] === id);
    for (const option of options) {
      option.setAttribute("aria-selected", String(option === selected));
      option.tabIndex = option === (selected ?? options[0]) ? 0 : -1;
    }
    selected?.scrollIntoView({ block: "nearest" });
    if (this.focusAfterShowing) (selected ?? options[0])?.focus();
    this.focusAfterShowing = false;
  }

  private options(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  private receiveKey(event: KeyboardEvent): void {
    const options = this.options();
    const current = options.findIndex((option) => option === document.activeElement);
    const next = {
      ArrowDown: Math.min(current + 1, options.length - 1),
      ArrowUp: Math.max(current - 1, 0),
      Home: 0,
      End: options.length - 1,
      Enter: current,
      " ": current,
    }[event.key];
    const option = next === undefined ? undefined : options[next];
    if (option === undefined) return;
    event.preventDefault();
    option.focus();
    this.chooseOption(option);
  }

  private chooseOption(option: Element | null): void {
    if (!(option instanceof HTMLElement)) return;
    const message = this.messages.find(({ id }) => id === option.dataset["messageId"]);
    if (message !== undefined) this.choose(message);
  }
}

function optionOf(message: MessageSummary, { language }: Settings): HTMLElement {
  const received = new Date(message.receivedAt);
  const sender = message.from?.name ?? "";
  return element(
    "li",
    {
      role: "option",
      tabindex: "-1",
      "aria-selected": "false",
      "data-message": message.name,
      "data-message-id": message.id,
    },
    element("span", { class: "sender" }, sender === "" ? (message.from?.address ?? "") : sender),
    element(
      "time",
      { datetime: message.receivedAt },
      received.toLocaleDateString(language, { month: "short", day: "numeric" }),
    ),
    element("span", { class: "subject" }, message.subject || pageTexts[language].noSubject),
    element("span", { class: "words" }, message.bodyPreview),
  );
}
