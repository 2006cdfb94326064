/** What MSAL asks for of its own accord with every request. */
const openIdScopes = ["openid", "profile", "offline_access"];

/** What the actions ask Graph for. */
const permissions = ["Mail.ReadWrite", "Mail.ReadWrite.Shared", "Mail.Send"];

/** The app registration, and where the add-in is hosted. */
export interface ConsentSettings {
  readonly clientId: string;
  /** Such as `https://login.microsoftonline.com/organizations`. */
  readonly authority: string;
  /** Such as `https://graph.microsoft.com`. */
  readonly graphEndpoint: string;
  /** The address of the add-in's pages, without a slash at the end. */
  readonly site: string;
}

/**
 * Where an administrator gives the add-in its permissions for everyone in the organisation.
 * Microsoft returns to the support page, which must be a redirect URI of the registration.
 *
 * It asks for all that the actions need, so that one consent is enough.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 * @see https://learn.microsoft.com/office/dev/add-ins/publish/publish-nested-app-auth-add-in
 */
export function adminConsentLink(settings: ConsentSettings): string {
  const { clientId, authority, graphEndpoint, site } = settings;
  const scopes = permissions.map((permission) => `${graphEndpoint}/${permission}`);
  const link = new URL(`${authority.replace(/\/$/, "")}/v2.0/adminconsent`);
  link.searchParams.set("client_id", clientId);
  link.searchParams.set("scope", [...openIdScopes, ...scopes].join(" "));
  link.searchParams.set("redirect_uri", `${site}/support.html`);
  return link.href;
}
