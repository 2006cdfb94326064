import { expect, test } from "@jest/globals";
import { shippedConfiguration } from "../../src/actions/configuration";
import { consentAddress } from "../../scripts/package/consent-address";

const site = "https://addin.contoso.example/mail";

test("the address for consent names the registration, its scopes and the way back", () => {
  const clientId = "11111111-2222-3333-4444-555555555555";
  const address = new URL(consentAddress(site, { ...shippedConfiguration, clientId }) ?? "");
  expect(address.origin + address.pathname).toBe(
    "https://login.microsoftonline.com/organizations/v2.0/adminconsent",
  );
  expect(Object.fromEntries(address.searchParams)).toEqual({
    client_id: clientId,
    redirect_uri: `${site}/support.html`,
    scope:
      "openid profile offline_access https://graph.microsoft.com/Mail.ReadWrite " +
      "https://graph.microsoft.com/Mail.ReadWrite.Shared https://graph.microsoft.com/Mail.Send",
  });
});

test("there is none without an app registration", () => {
  expect(consentAddress(site, shippedConfiguration)).toBeUndefined();
});
