import type * as Msal from "@azure/msal-browser";
import { textAt } from "../json";
import { ActionError, toActionError } from "./action-error";
import { adminConsentLink, type ConsentSettings } from "./admin-consent-link";
import { sharedUntilFailure } from "./shared-until-failure";

export interface TokenRequest {
  readonly scopes: readonly string[];
  /** Claims that the service asked for, as JSON text. */
  readonly claims?: string;
  /** The token in the cache was refused: a new one. */
  readonly renew?: boolean;
}

export interface Token {
  readonly accessToken: string;
  /** The user name of the account that it is for; may be another than the mailbox's. */
  readonly account: string;
}

/** Rejects with an `ActionError`. */
export type TokenSource = (request: TokenRequest) => Promise<Token>;

export interface SignInSettings extends ConsentSettings {
  /** The address of the mailbox that is open in Outlook; may be empty. */
  readonly mailboxAddress: string;
}

/**
 * AADSTS65001 no consent yet, 65004 the reader declined, 90094 and 90095 an administrator must.
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const consentMissing =
  /AADSTS(?:65001|65004|90094|90095|900941)\b|consent_required|consent_declined|access_denied/;
const cancelled = /user_cancell?ed|USER_CANCEL/;
const offline = /no_network_connectivity|NO_NETWORK/;

function signInError(thrown: unknown, settings: ConsentSettings): ActionError {
  const failure = toActionError(thrown);
  if (failure.code === "part-missing") return failure;
  const field = (name: "errorCode" | "errorMessage" | "message" | "subError"): string =>
    textAt(thrown, name) ?? "";
  const code = field("errorCode");
  const everything = [code, field("subError"), field("errorMessage"), field("message")].join(" ");
  const serverCode = /AADSTS\d+/.exec(everything)?.[0] ?? code;
  if (consentMissing.test(everything)) {
    const consentLink = adminConsentLink(settings);
    return new ActionError("consent-required", { serverCode, consentLink });
  }
  if (cancelled.test(everything)) return new ActionError("sign-in-cancelled", { serverCode });
  if (offline.test(everything)) return new ActionError("no-connection", { serverCode });
  return new ActionError("sign-in-failed", { serverCode });
}

const tokenOf = ({ accessToken, account }: Msal.AuthenticationResult): Token => ({
  accessToken,
  account: account.username,
});

/**
 * Tokens by nested app authentication: Outlook signs the reader in for the add-in. MSAL is loaded
 * with the first token that is needed. Silently where possible, else in a pop-up.
 *
 * @param loadMsal Loads MSAL; a test hands its own.
 */
export function nestedAppSignIn(
  settings: SignInSettings,
  loadMsal: () => Promise<typeof Msal> = () => import("@azure/msal-browser"),
): TokenSource {
  const load = sharedUntilFailure(async () => {
    const msal = await loadMsal();
    const application = await msal.createNestablePublicClientApplication({
      auth: { clientId: settings.clientId, authority: settings.authority },
      cache: { cacheLocation: msal.BrowserCacheLocation.MemoryStorage },
      system: { loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined } },
    });
    return { msal, application };
  });

  return async ({ scopes, claims, renew }) => {
    try {
      const { msal, application } = await load();
      // MSAL passes the authority of the request to Outlook, not that of the application.
      const request = {
        scopes: [...scopes],
        authority: settings.authority,
        ...(settings.mailboxAddress === "" ? {} : { loginHint: settings.mailboxAddress }),
        ...(claims === undefined ? {} : { claims }),
      };
      try {
        const silent = { ...request, ...(renew === true ? { forceRefresh: true } : {}) };
        return tokenOf(await application.acquireTokenSilent(silent));
      } catch (thrown) {
        if (!(thrown instanceof msal.InteractionRequiredAuthError)) throw thrown;
        return tokenOf(await application.acquireTokenPopup(request));
      }
    } catch (thrown) {
      throw signInError(thrown, settings);
    }
  };
}
