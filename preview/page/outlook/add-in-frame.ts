import { element } from "../element";
import type { Settings } from "../settings";
import { situationOf } from "../situations";
import { pageTexts } from "../texts";
import { officeTheme } from "./office-theme";

/** A page of the add-in that Outlook loads: its pane, or that of the ribbon's command. */
export type AddInPage = "taskpane.html" | "ribbon-report.html";

/**
 * Makes the frame of an add-in the way Outlook on the web does: its context stands in the frame's
 * name and, for the host and language, in its address. Every opening needs a new frame, for a
 * browser reads the name only when it makes one. That of a command is not shown.
 *
 * @param conversationId names the exchange of messages that follows
 * @param source where the source of the selected message is served; `null` for none
 */
export function makeAddInFrame(
  page: AddInPage,
  conversationId: string,
  settings: Settings,
  source: string | null,
): HTMLIFrameElement {
  const texts = pageTexts[settings.language];
  const { nestedAppAuth, bridge, platform } = situationOf(settings.situation);
  const hostInfo = `Outlook$Web$16.01$${settings.language}$${conversationId}$$$0`;
  return element("iframe", {
    ...(page === "taskpane.html" ? { id: "pane" } : { id: "command", hidden: "" }),
    title: `${texts.product} (${texts.pane})`,
    name: JSON.stringify({
      baseFrameName: controlId,
      hostInfo,
      xdmInfo: [conversationId, controlId, `${window.location.origin}/`].join("|"),
      // No part of Outlook's protocol: see preview/stand-ins/office-context.ts.
      previewOfficeTheme: officeTheme(settings.theme),
      ...(platform === "phone" ? { previewPlatform: "iOS" } : {}),
      // Nor is this: see preview/stand-ins/get-as-file.ts.
      ...(source === null ? {} : { previewSource: source }),
      // Nor is this: see preview/stand-ins/nested-app-authentication.ts.
      ...(nestedAppAuth && bridge ? { previewNestedAppAuth: true } : {}),
    }),
    src: `/${page}?${new URLSearchParams({ _host_Info: hostInfo }).toString()}`,
  });
}

/** What Outlook calls the add-in in its messages. */
export const controlId = "mail-check";
