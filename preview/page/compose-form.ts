import { element } from "./element";
import type { ComposeForm } from "./outlook/methods";
import { safeBody } from "./safe-body";
import type { Settings } from "./settings";
import { pageTexts } from "./texts";

/** Shows a compose form, filled in by an add-in; the reader sends or discards it. */
export function openComposeForm(
  form: ComposeForm,
  { language }: Settings,
  send: (form: ComposeForm) => void,
): void {
  const texts = pageTexts[language];
  const body = element("iframe", { class: "body", title: texts.message, sandbox: "" });
  body.srcdoc = safeBody(form.htmlBody);
  const sendButton = element("button", { type: "button", "data-compose": "send" }, texts.send);
  const discardButton = element(
    "button",
    { type: "button", "data-compose": "discard" },
    texts.discard,
  );
  const dialog = element(
    "dialog",
    { class: "compose", "aria-label": texts.newMessage },
    element("h2", {}, texts.newMessage),
    element("p", {}, `${texts.to}: ${form.recipients.join("; ")}`),
    element("p", { class: "subject" }, form.subject),
    element(
      "ul",
      { class: "attachments" },
      ...form.attachedItems.map(({ name }) => element("li", {}, name)),
    ),
    body,
    element("footer", {}, sendButton, discardButton),
  );
  sendButton.addEventListener("click", () => {
    send(form);
    dialog.close();
  });
  discardButton.addEventListener("click", () => {
    dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
