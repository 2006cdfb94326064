import type { EmailAddress, MessageDetails } from "../server/mailbox/mailbox-api";
import { element } from "./element";
import { safeBody } from "./safe-body";
import type { Settings } from "./settings";
import { pageTexts } from "./texts";

/** Shows a message, or that none is selected, as a mail client does. */
export function showInReadingPane(
  pane: HTMLElement,
  message: MessageDetails | null,
  settings: Settings,
): void {
  const texts = pageTexts[settings.language];
  if (message === null) {
    pane.replaceChildren(
      element("div", { class: "nothing" }, element("h2", {}, texts.noMessage), texts.noSelection),
    );
    return;
  }
  const received = new Date(message.receivedAt);
  pane.replaceChildren(
    element(
      "header",
      {},
      element("h2", {}, message.subject || texts.noSubject),
      element(
        "dl",
        {},
        element("dt", {}, texts.from),
        element("dd", {}, message.from === null ? "" : written(message.from)),
        element("dt", {}, texts.to),
        element("dd", {}, message.to.map(written).join(", ")),
      ),
      element(
        "time",
        { datetime: message.receivedAt },
        received.toLocaleString(settings.language, { dateStyle: "long", timeStyle: "short" }),
      ),
    ),
    ...(message.attachments.length > 0 ? [attachmentList(message)] : []),
    message.bodyError === null
      ? bodyFrame(message, texts.message)
      : element("p", { class: "unreadable" }, texts.unreadableBody),
    element("p", { class: "dead-links" }, texts.linksAreDead),
  );
}

const written = ({ name, address }: EmailAddress): string =>
  name === "" ? address : `${name} <${address}>`;

const attachmentList = ({ attachments }: MessageDetails): HTMLElement =>
  element(
    "ul",
    { class: "attachments" },
    ...attachments.map(({ name, size }) =>
      element("li", {}, `${name} (${Math.ceil(size / 1024)} KB)`),
    ),
  );

function bodyFrame(message: MessageDetails, title: string): HTMLElement {
  const frame = element("iframe", { class: "body", title, sandbox: "" });
  frame.srcdoc = safeBody(message.bodyHtml);
  return frame;
}
