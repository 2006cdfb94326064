import * as msal from "@azure/msal-browser";
import { describe, expect, jest, test } from "@jest/globals";
import { ActionError } from "../../src/actions/action-error";
import { adminConsentLink } from "../../src/actions/admin-consent-link";
import { shippedConfiguration } from "../../src/actions/configuration";
import { nestedAppSignIn } from "../../src/actions/sign-in";

const settings = {
  ...shippedConfiguration,
  clientId: "0f9b1c2d-3e4f-4a5b-8c6d-7e8f90a1b2c3",
  authority: "https://login.microsoftonline.com/organizations",
  graphEndpoint: "https://graph.microsoft.com",
  site: "https://addin.contoso.example",
  mailboxAddress: "taro@contoso.example",
};

type Acquire = (request: object) => Promise<{ accessToken: string; account: { username: string } }>;

/** What each request says, beside what it is for. */
const always = { authority: settings.authority, loginHint: settings.mailboxAddress };

/** MSAL with its true errors, whose application acquires as told. */
function signInWith(acquireTokenSilent: Acquire, acquireTokenPopup: Acquire) {
  const application = { acquireTokenSilent, acquireTokenPopup };
  const load = jest.fn(() =>
    Promise.resolve({
      ...msal,
      createNestablePublicClientApplication: () => Promise.resolve(application),
    } as unknown as typeof msal),
  );
  return { load, tokenSource: nestedAppSignIn(settings, load) };
}

const account = { username: "taro@contoso.example" };
const token = (accessToken: string) => () => Promise.resolve({ accessToken, account });
const tokenOf = (accessToken: string) => ({ accessToken, account: account.username });
const refuse = (error: Error) => () => Promise.reject(error);
const interaction = new msal.InteractionRequiredAuthError("interaction_required", "", "");
const scopes = ["Mail.ReadWrite"];

test("a token comes silently where it can, and MSAL is loaded once, when first needed", async () => {
  const popup = jest.fn(token("popup"));
  const { load, tokenSource } = signInWith(token("silent"), popup);
  expect(load).not.toHaveBeenCalled();
  expect(await tokenSource({ scopes })).toEqual(tokenOf("silent"));
  expect(await tokenSource({ scopes })).toEqual(tokenOf("silent"));
  expect(load).toHaveBeenCalledTimes(1);
  expect(popup).not.toHaveBeenCalled();
});

test("where the reader is needed, a pop-up asks", async () => {
  const popup = jest.fn<Acquire>(token("popup"));
  const { tokenSource } = signInWith(refuse(interaction), popup);
  expect(await tokenSource({ scopes, claims: "{}" })).toEqual(tokenOf("popup"));
  expect(popup).toHaveBeenCalledWith({ ...always, scopes, claims: "{}" });
});

test("a refused token is not taken from the cache again", async () => {
  const silent = jest.fn<Acquire>(token("new"));
  const { tokenSource } = signInWith(silent, token("popup"));
  await tokenSource({ scopes, renew: true });
  expect(silent).toHaveBeenCalledWith({ ...always, scopes, forceRefresh: true });
});

test("the configured authority and the mailbox's address reach every request", async () => {
  const silent = jest.fn<Acquire>(refuse(interaction));
  const popup = jest.fn<Acquire>(token("popup"));
  await signInWith(silent, popup).tokenSource({ scopes });
  expect(silent).toHaveBeenCalledWith({ ...always, scopes });
  expect(popup).toHaveBeenCalledWith({ ...always, scopes });
});

describe("a failure", () => {
  const error = (code: string, message = ""): Error => new msal.AuthError(code, "", message);
  test.each([
    ["the pop-up was closed", error("user_canceled"), "sign-in-cancelled"],
    ["the pop-up was closed, as browsers say it", error("user_cancelled"), "sign-in-cancelled"],
    ["there is no network", error("no_network_connectivity"), "no-connection"],
    ["nobody has consented", error("invalid_grant", "AADSTS65001: …"), "consent-required"],
    ["the reader declined", error("access_denied", "AADSTS65004: …"), "consent-required"],
    ["an administrator must consent", error("x", "AADSTS90094: …"), "consent-required"],
    ["the account is blocked", error("x", "AADSTS50057: …"), "sign-in-failed"],
    ["the bridge is off", error("nested_app_auth_bridge_disabled"), "sign-in-failed"],
    ["Outlook announced a bridge that it lacks", error("no_account_error"), "sign-in-failed"],
    ["a Mac said nothing", new msal.ServerError("", "", ""), "sign-in-failed"],
    ["something else broke", new Error("?"), "sign-in-failed"],
  ])("because %s is told", async (_, thrown, code) => {
    for (const [silent, popup] of [
      [refuse(thrown), token("x")],
      [refuse(interaction), refuse(thrown)],
    ] as const) {
      const failure = await signInWith(silent, popup)
        .tokenSource({ scopes })
        .catch((caught: unknown) => caught);
      expect(failure).toBeInstanceOf(ActionError);
      expect(failure).toMatchObject({ code, mayHaveActed: false });
    }
  });

  test("because of missing consent carries the administrator's link", async () => {
    const thrown = error("server_error", "AADSTS90094: admin consent");
    await expect(
      signInWith(refuse(thrown), token("x")).tokenSource({ scopes }),
    ).rejects.toMatchObject({
      consentLink: adminConsentLink(settings),
      serverCode: "AADSTS90094",
    });
  });

  test("to load MSAL is told, and loading is tried again", async () => {
    const load = jest
      .fn<() => Promise<typeof msal>>()
      .mockRejectedValue(Object.assign(new Error(), { name: "ChunkLoadError" }));
    const tokenSource = nestedAppSignIn(settings, load);
    await expect(tokenSource({ scopes })).rejects.toMatchObject({ code: "part-missing" });
    await expect(tokenSource({ scopes })).rejects.toMatchObject({ code: "part-missing" });
    expect(load).toHaveBeenCalledTimes(2);
  });
});
