import { expect, test } from "@jest/globals";
import { adminConsentLink } from "../../src/actions/admin-consent-link";
import { shippedConfiguration } from "../../src/actions/configuration";

const clientId = "0f9b1c2d-3e4f-4a5b-8c6d-7e8f90a1b2c3";
const site = "https://addin.contoso.example/mail";

test.each([
  ["https://login.microsoftonline.com/organizations", "https://graph.microsoft.com"],
  ["https://login.microsoftonline.us/contoso.example/", "https://graph.microsoft.us"],
])(
  "the link at %s names registration, permissions and the way back",
  (authority, graphEndpoint) => {
    const settings = { ...shippedConfiguration, clientId, authority, graphEndpoint, site };
    const link = new URL(adminConsentLink(settings));
    expect(link.origin + link.pathname).toBe(`${authority.replace(/\/$/, "")}/v2.0/adminconsent`);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: clientId,
      redirect_uri: `${site}/consent.html`,
      scope:
        `openid profile offline_access ${graphEndpoint}/Mail.ReadWrite ` +
        `${graphEndpoint}/Mail.ReadWrite.Shared ${graphEndpoint}/Mail.Send`,
    });
  },
);

test.each([
  ["all as shipped", {}, ["Mail.ReadWrite", "Mail.ReadWrite.Shared", "Mail.Send"]],
  ["no mail without Report", { offerReport: false }, ["Mail.ReadWrite", "Mail.ReadWrite.Shared"]],
  ["no mail to nobody", { reportAddresses: [] }, ["Mail.ReadWrite", "Mail.ReadWrite.Shared"]],
  [
    "Report without Delete",
    { offerDelete: false },
    ["Mail.ReadWrite", "Mail.ReadWrite.Shared", "Mail.Send"],
  ],
  [
    "to Microsoft alone",
    { offerDelete: false, reportAddresses: [], reportToMicrosoft: true },
    ["Mail.ReadWrite", "Mail.ReadWrite.Shared"],
  ],
  ["nothing for nothing", { offerReport: false, offerDelete: false, reportToMicrosoft: true }, []],
])("asks for what is configured: %s", (_, given, permissions) => {
  const settings = { ...shippedConfiguration, clientId, site, ...given };
  const scope = new URL(adminConsentLink(settings)).searchParams.get("scope") ?? "";
  expect(scope.split(" ").slice(3)).toEqual(
    permissions.map((permission) => `https://graph.microsoft.com/${permission}`),
  );
});
