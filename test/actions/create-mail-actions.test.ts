import { expect, test } from "@jest/globals";
import { shippedConfiguration } from "../../src/actions/configuration";
import { createMailActions } from "../../src/actions/create-mail-actions";

const environment = {
  capabilities: { nestedAppAuthentication: true, exchangeWebServices: false, composeForm: false },
  site: "https://addin.contoso.example",
} as unknown as Parameters<typeof createMailActions>[2];

test.each([
  ["both as shipped", {}, { report: true, remove: true }],
  ["no Report where it is switched off", { offerReport: false }, { report: false, remove: true }],
  ["no Delete where it is switched off", { offerDelete: false }, { report: true, remove: false }],
])("offers %s", async (_, given, can) => {
  const configuration = { ...shippedConfiguration, clientId: "1", ...given };
  const actions = await createMailActions(configuration, ["spoof@contoso.example"], environment);
  expect(actions.can).toEqual(can);
});
