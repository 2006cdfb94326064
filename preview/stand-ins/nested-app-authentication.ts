import { fromPreview } from "./from-preview";

/**
 * Stands in for what Outlook puts into an add-in's window for nested app authentication:
 * `window.nestedAppAuthBridge`, through which MSAL asks the host for tokens. It hands everything to
 * the page around the pane (preview/page/outlook/nested-app-authentication.ts) and back.
 *
 * Outlook puts it there only where the requirement set NestedAppAuth is supported; the page says so
 * in the window's name.
 */

type Listener = (message: string) => void;

const listeners = new Set<Listener>();

const nestedAppAuthBridge = {
  addEventListener: (_: "message", listener: Listener) => {
    listeners.add(listener);
  },
  removeEventListener: (_: "message", listener: Listener) => {
    listeners.delete(listener);
  },
  postMessage: (message: string) => {
    window.parent.postMessage(message, window.location.origin);
  },
};

if (fromPreview("previewNestedAppAuth") === true) {
  Object.assign(window, { nestedAppAuthBridge });
  window.addEventListener("message", ({ data, source }) => {
    if (source !== window.parent || typeof data !== "string") return;
    if (!data.includes("NestedAppAuthResponse")) return;
    for (const listener of listeners) listener(data);
  });
}
