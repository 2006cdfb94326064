import { folderIds, type FolderId, type MessageSummary } from "../server/mailbox/mailbox-api";
import { element } from "./element";
import type { Settings } from "./settings";
import { pageTexts } from "./texts";

/** Shows the folders with their message counts, and reports clicks. */
export function showFolders(
  bar: HTMLElement,
  messages: readonly MessageSummary[],
  shown: FolderId,
  { language }: Settings,
  choose: (folder: FolderId) => void,
): void {
  const texts = pageTexts[language];
  const focused = document.activeElement?.getAttribute("data-folder");
  bar.replaceChildren(
    // What is sent leaves at once: there is hardly ever anything in the Outbox.
    ...folderIds
      .filter((folder) => folder !== "outbox")
      .map((folder) => {
        const count = messages.filter((message) => message.folder === folder).length;
        const button = element(
          "button",
          {
            type: "button",
            "data-folder": folder,
            "data-count": String(count),
            "aria-pressed": String(folder === shown),
          },
          texts.folders[folder],
          element("span", { class: "count" }, ` ${count}`),
        );
        button.addEventListener("click", () => {
          choose(folder);
        });
        return button;
      }),
  );
  if (typeof focused === "string")
    bar.querySelector<HTMLElement>(`[data-folder=${focused}]`)?.focus();
}
