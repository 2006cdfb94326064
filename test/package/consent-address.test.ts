import { expect, test } from "@jest/globals";
import { adminConsentLink } from "../../src/actions/admin-consent-link";
import { shippedConfiguration } from "../../src/actions/configuration";
import { consentAddress } from "../../scripts/package/consent-address";

const site = "https://addin.contoso.example/mail";

test("the package prints the address that the pane shows", () => {
  const configuration = {
    ...shippedConfiguration,
    clientId: "11111111-2222-3333-4444-555555555555",
  };
  expect(consentAddress(site, configuration)).toBe(adminConsentLink({ ...configuration, site }));
});

test("there is none without an app registration", () => {
  expect(consentAddress(site, shippedConfiguration)).toBeUndefined();
});
