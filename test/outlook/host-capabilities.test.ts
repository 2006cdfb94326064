import { afterEach, expect, test } from "@jest/globals";
import { hostCapabilities } from "../../src/outlook/host-capabilities";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

const desktopMethods = ["makeEwsRequestAsync", "displayNewMessageForm"];

test.each([
  ["Microsoft 365 on Windows", "PC", "office365", desktopMethods, "unlikely", true],
  ["Outlook.com", "OfficeOnline", "outlookCom", desktopMethods, "unlikely", true],
  ["an Exchange Server", "PC", "enterprise", desktopMethods, "likely", true],
  ["an Exchange Server, which tells no type", "PC", undefined, desktopMethods, "likely", true],
  ["an Outlook without EWS", "PC", "enterprise", ["displayNewMessageForm"], "missing", true],
  ["a phone, whatever methods are defined", "iOS", "enterprise", desktopMethods, "missing", false],
  ["an Android phone", "Android", "office365", desktopMethods, "missing", false],
] as const)("%s", (_, platform, accountType, mailboxMethods, exchangeWebServices, composeForm) => {
  installOffice({
    platform,
    mailboxMethods,
    emailAddress: "taro@contoso.example",
    ...(accountType !== undefined && { accountType }),
  });
  expect(hostCapabilities()).toEqual({
    nestedAppAuthentication: false,
    exchangeWebServices,
    composeForm,
    mailboxAddress: "taro@contoso.example",
  });
});

test("nested app authentication is what the host announces", () => {
  installOffice({ nestedAppAuth: true });
  expect(hostCapabilities().nestedAppAuthentication).toBe(true);
});
