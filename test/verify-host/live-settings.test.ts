import { expect, test } from "@jest/globals";
import { shippedConfiguration } from "../../src/actions/configuration";
import { liveSettings } from "../../scripts/verify-host/live-settings";

test("tells that nothing is set", () => {
  expect(liveSettings(shippedConfiguration, { outlookOrigins: [] })).toBe(
    "client id not set, authority default, report addresses default, trusted domains 0, cloud global, other Outlook origins 0",
  );
});

test("counts what is set", () => {
  const configuration = {
    ...shippedConfiguration,
    clientId: "11111111-2222-3333-4444-555555555555",
    authority: "https://login.microsoftonline.com/contoso.example",
    reportAddresses: ["one@contoso.example", "two@contoso.example"],
    trustedDomains: [{ domain: "contoso.example", note: "Our own" }],
  };
  expect(liveSettings(configuration, { outlookOrigins: ["https://mail.contoso.example"] })).toBe(
    "client id set, authority set, report addresses 2, trusted domains 1, cloud global, other Outlook origins 1",
  );
});
