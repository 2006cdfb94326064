import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane can be: Office.js, React, Fluent and one line of text. */
void Office.onReady().then(() => {
  const container = document.getElementById("root");
  if (container === null) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Text data-verdict="none">One line of text.</Text>
    </FluentProvider>,
  );
});
