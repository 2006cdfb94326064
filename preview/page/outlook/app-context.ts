import type { Settings } from "../settings";
import { situationOf } from "../situations";
import { controlId } from "./add-in-frame";

/** `OSF.AppName.OutlookWebApp`. */
const outlookWebApp = 64;

/** The answer to `ContextActivationManager_getAppContextAsync`: which host this is. */
export const appContext = (
  conversationId: string,
  settings: Settings,
  roamingSettings: unknown,
): unknown => ({
  _id: controlId,
  _appName: outlookWebApp,
  _appVersion: "16.01",
  _appUILocale: settings.language,
  _dataLocale: settings.language,
  _docUrl: window.location.origin,
  _clientMode: 0,
  _settings: roamingSettings,
  _reason: 0,
  _osfControlType: 0,
  _eToken: "",
  _correlationId: conversationId,
  _appInstanceId: controlId,
  _hostFullVersion: "16.01",
  // `react` is how Outlook on the web says that it is the current one.
  _requirementMatrix: JSON.stringify({
    react: "1.1",
    Mailbox: settings.mailboxVersion,
    ...(situationOf(settings.situation).nestedAppAuth ? { NestedAppAuth: "1.1" } : {}),
  }),
});
