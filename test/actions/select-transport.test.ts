import { expect, test } from "@jest/globals";
import { selectTransport } from "../../src/actions/select-transport";
import { shippedConfiguration } from "../../src/actions/configuration";

const clientId = "0f9b1c2d-3e4f-4a5b-8c6d-7e8f90a1b2c3";

test.each([
  ["registered, and Outlook can sign in", clientId, true, false, "graph"],
  ["registered, but Outlook is too old", clientId, false, false, "compose"],
  ["not registered", null, true, false, "compose"],
  ["on an Exchange Server", null, false, true, "ews"],
  ["on an Exchange Server, registered for others", clientId, true, true, "ews"],
] as const)("%s", (_, id, nestedAppAuthentication, exchangeWebServices, transport) => {
  const host = { nestedAppAuthentication, exchangeWebServices };
  expect(selectTransport(host, { ...shippedConfiguration, clientId: id })).toBe(transport);
});
