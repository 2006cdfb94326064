import { expect, test } from "@jest/globals";
import { adminConsentLink } from "../../src/actions/admin-consent-link";

test.each([
  ["https://login.microsoftonline.com/organizations", "https://graph.microsoft.com"],
  ["https://login.microsoftonline.us/contoso.example/", "https://graph.microsoft.us"],
])(
  "the link at %s names registration, permissions and the way back",
  (authority, graphEndpoint) => {
    const clientId = "0f9b1c2d-3e4f-4a5b-8c6d-7e8f90a1b2c3";
    const site = "https://addin.contoso.example/mail";
    const link = new URL(adminConsentLink({ clientId, authority, graphEndpoint, site }));
    expect(link.origin + link.pathname).toBe(`${authority.replace(/\/$/, "")}/v2.0/adminconsent`);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: clientId,
      redirect_uri: `${site}/support.html`,
      scope:
        `openid profile offline_access ${graphEndpoint}/Mail.ReadWrite ` +
        `${graphEndpoint}/Mail.ReadWrite.Shared ${graphEndpoint}/Mail.Send`,
    });
  },
);
