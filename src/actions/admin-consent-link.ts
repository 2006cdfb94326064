import type { Configuration } from "./configuration";

/** What MSAL adds to every request. */
const openIdScopes = ["openid", "profile", "offline_access"];

/** What a configuration's actions ask Graph for; shared mailboxes need no setting. */
function permissionsFor(settings: ConsentSettings): readonly string[] {
  const { offerReport, offerDelete, reportAddresses, reportToMicrosoft } = settings;
  const mails = offerReport && reportAddresses?.length !== 0;
  const changes = offerDelete || mails || (offerReport && reportToMicrosoft);
  return [
    ...(changes ? ["Mail.ReadWrite", "Mail.ReadWrite.Shared"] : []),
    ...(mails ? ["Mail.Send"] : []),
  ];
}

/** The app registration, what it is used for, and where the add-in is hosted. */
export interface ConsentSettings extends Pick<
  Configuration,
  | "authority"
  | "graphEndpoint"
  | "offerReport"
  | "offerDelete"
  | "reportAddresses"
  | "reportToMicrosoft"
> {
  readonly clientId: string;
  /** The address of the add-in's pages, without a slash at the end. */
  readonly site: string;
}

/**
 * Where an administrator gives the add-in its permissions for everyone in the organisation.
 * Microsoft returns to a page of the add-in, which must be a redirect URI of the registration.
 *
 * It asks for all that the actions on offer need, so that one consent is enough, and for nothing else.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 * @see https://learn.microsoft.com/office/dev/add-ins/publish/publish-nested-app-auth-add-in
 */
export function adminConsentLink(settings: ConsentSettings): string {
  const { clientId, authority, graphEndpoint, site } = settings;
  const scopes = permissionsFor(settings).map((permission) => `${graphEndpoint}/${permission}`);
  const link = new URL(`${authority.replace(/\/$/, "")}/v2.0/adminconsent`);
  link.searchParams.set("client_id", clientId);
  link.searchParams.set("scope", [...openIdScopes, ...scopes].join(" "));
  link.searchParams.set("redirect_uri", `${site}/consent.html`);
  return link.href;
}
