import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/**
 * The least that a pane can be: Office.js, React, Fluent and one line of text. Of each message that
 * is selected later it reads what the pane reads, and shows the subject.
 */
void Office.onReady().then(() => {
  const container = document.getElementById("root");
  if (container === null) return;
  const root = createRoot(container);
  const show = (verdict: "pending" | "none", line: string): void => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <Text data-verdict={verdict}>{line}</Text>
      </FluentProvider>,
    );
  };
  show("none", "One line of text.");

  const { mailbox } = Office.context;
  const read = async (item: Office.MessageRead): Promise<void> => {
    show("pending", "");
    await Promise.all([
      new Promise((resolve) => {
        item.body.getAsync(Office.CoercionType.Html, resolve);
      }),
      new Promise((resolve) => {
        item.getAllInternetHeadersAsync(resolve);
      }),
    ]);
    show("none", item.subject);
  };
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
    const item = mailbox.item as Office.MessageRead | null | undefined;
    if (item !== null && item !== undefined) void read(item);
  });
});
