import { fromPreview } from "./from-preview";
import { whenOfficeIsReady } from "./when-office-is-ready";

/**
 * Stands in for what Office.js of 2022 on the web does not say of Outlook:
 *
 * - `Office.context.officeTheme`: the library drops the theme that Outlook on the web sends
 *   (`getInvocationCallbackWebApp` in outlook-web-16.01.debug.js passes `undefined` for it); the
 *   library that Microsoft serves today gives it.
 * - `Office.context.platform` of a phone: the library for phones speaks with an app, not with a page
 *   (`window.webkit` in outlook-ios-16.00.debug.js), so the preview simulates one with that of the web.
 *
 * The preview puts both into the pane's window name, and this script, which runs after Office.js and
 * before the pane, sets them.
 */

const officeTheme = fromPreview("previewOfficeTheme");
if (officeTheme !== undefined) {
  whenOfficeIsReady(() => {
    Object.defineProperty(Office.context, "officeTheme", {
      configurable: true,
      enumerable: true,
      get: () => officeTheme,
    });
  });
}

/** What office.debug.js asks for the platform, once it is ready. */
declare const OfficeExt: {
  readonly HostName: { readonly Host: { readonly getInstance: () => { getPlatform: unknown } } };
};

const platform = fromPreview("previewPlatform");
if (platform !== undefined) OfficeExt.HostName.Host.getInstance().getPlatform = () => platform;
