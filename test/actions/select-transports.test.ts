import { expect, test } from "@jest/globals";
import { selectTransports } from "../../src/actions/select-transports";

const clientId = "0f9b1c2d-3e4f-4a5b-8c6d-7e8f90a1b2c3";

test.each([
  ["registered, in the cloud", clientId, true, "unlikely", true, ["graph", "ews", "compose"]],
  ["registered, but Outlook is too old", clientId, false, "unlikely", true, ["compose"]],
  ["not registered", null, true, "unlikely", true, ["compose"]],
  ["on an Exchange Server", null, false, "likely", true, ["ews", "compose"]],
  [
    "a cloud that calls itself a server",
    clientId,
    true,
    "likely",
    true,
    ["ews", "graph", "compose"],
  ],
  ["on a phone, registered", clientId, true, "missing", false, ["graph"]],
  ["on a phone, not registered", null, true, "missing", false, []],
] as const)("%s", (_, id, nestedAppAuthentication, exchangeWebServices, composeForm, expected) => {
  const mailboxAddress = "taro@contoso.example";
  const host = { nestedAppAuthentication, exchangeWebServices, composeForm, mailboxAddress };
  expect(selectTransports(host, { clientId: id })).toEqual(expected);
});
