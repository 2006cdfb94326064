import type { Configuration } from "../../src/actions/configuration";
import { adminConsentLink } from "../../src/actions/sign-in";

/** What the actions ask for, and what MSAL adds to every request of its own accord. */
const scopes = ["Mail.ReadWrite", "Mail.ReadWrite.Shared", "Mail.Send"];
const openIdScopes = ["openid", "profile", "offline_access"];

/**
 * Where an administrator consents for everyone. Microsoft returns to the support page, which must be
 * a redirect URI of the registration.
 *
 * @returns undefined if there is no app registration
 * @see https://learn.microsoft.com/office/dev/add-ins/publish/publish-nested-app-auth-add-in
 */
export function consentAddress(site: string, configuration: Configuration): string | undefined {
  const { clientId, authority } = configuration;
  if (clientId === null) return undefined;
  const address = new URL(adminConsentLink({ clientId, authority }, scopes));
  const requested = [...openIdScopes, address.searchParams.get("scope") ?? ""].join(" ");
  address.searchParams.set("scope", requested);
  address.searchParams.set("redirect_uri", `${site}/support.html`);
  return address.href;
}
