import { writeAccessToken } from "../../server/graph/access-token";
import type { EmailAddress } from "../../server/mailbox/mailbox-api";
import type { Situation } from "../situations";

/**
 * How signing in goes:
 *
 * - `works`, silently
 * - `pop-up`: only in a pop-up, from then on silently
 * - `cancelled`: the reader closes the pop-up
 * - `consent`: an administrator's consent is missing
 * - `offline`: the sign-in service cannot be reached
 */
export type SignIn = "works" | "pop-up" | "cancelled" | "consent" | "offline";

const tenantId = "11111111-1111-4111-8111-111111111111";
const accountId = "22222222-2222-4222-8222-222222222222";
/** In seconds. */
const lifetime = 3600;

const refusals = {
  interaction: {
    status: "USER_INTERACTION_REQUIRED",
    code: "interaction_required",
    description: "AADSTS50076: The preview asks for a sign-in.",
  },
  cancelled: {
    status: "USER_CANCEL",
    code: "user_canceled",
    description: "The reader closed the window.",
  },
  consent: {
    status: "PERSISTENT_ERROR",
    code: "consent_required",
    description: "AADSTS65001: An administrator has not consented.",
  },
  offline: {
    status: "NO_NETWORK",
    code: "no_network_connectivity",
    description: "The sign-in service cannot be reached.",
  },
} as const;

type Answer =
  | { readonly success: false; readonly error: (typeof refusals)[keyof typeof refusals] }
  | { readonly success: true; readonly [name: string]: unknown };

const refuse = (reason: keyof typeof refusals): Answer => ({
  success: false,
  error: refusals[reason],
});

interface BridgeRequest {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams: { readonly clientId?: string; readonly scope?: string };
}

/**
 * Plays the host's side of nested app authentication: what MSAL in the pane asks of
 * `window.nestedAppAuthBridge` (preview/stand-ins/nested-app-authentication.ts) is answered with
 * tokens for the mailbox of this page.
 */
export class NestedAppAuthentication {
  signIn: SignIn;
  /** The methods that were called, for tests. */
  readonly calls: string[] = [];
  private readonly signedIn: EmailAddress;

  /** @param mailbox the id of the account's mailbox, which tokens are for */
  constructor(
    private readonly mailbox: string,
    { signIn, signedIn }: Pick<Situation, "signIn" | "signedIn">,
  ) {
    this.signIn = signIn;
    this.signedIn = signedIn;
  }

  /** Answers a request of MSAL; anything else is let pass. */
  receive(data: unknown, send: (answer: string) => void): void {
    const request = readRequest(data);
    if (request === null) return;
    this.calls.push(request.method);
    const { requestId } = request;
    const answer = this.answer(request);
    send(JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...answer }));
  }

  private answer({ method, tokenParams }: BridgeRequest): Answer {
    if (method === "GetInitContext") {
      return {
        success: true,
        initContext: {
          sdkName: "Outlook on the web (preview)",
          sdkVersion: "1.0.0",
          capabilities: { queryAccount: false },
          accountContext: identity,
        },
      };
    }
    switch (this.signIn) {
      case "consent":
      case "offline":
        return refuse(this.signIn);
      case "cancelled":
        return refuse(method === "GetTokenPopup" ? "cancelled" : "interaction");
      case "pop-up":
        if (method !== "GetTokenPopup") return refuse("interaction");
        this.signIn = "works";
        break;
      case "works":
    }
    const { clientId = "", scope = "" } = tokenParams;
    return {
      success: true,
      account: {
        ...identity,
        username: this.signedIn.address,
        localAccountId: accountId,
        name: this.signedIn.name,
      },
      token: {
        access_token: writeAccessToken({ mailbox: this.mailbox, scopes: permissionsOf(scope) }),
        expires_in: lifetime,
        id_token: idToken(clientId, this.signedIn),
        scope,
      },
    };
  }
}

const identity = {
  homeAccountId: `${accountId}.${tenantId}`,
  environment: "login.microsoftonline.com",
  tenantId,
};

/** Permissions of Graph, without the address of the service before them. */
const permissionsOf = (scope: string): readonly string[] =>
  scope.split(" ").map((each) => each.slice(each.lastIndexOf("/") + 1));

/** An unsigned JWT: MSAL reads the account from it, and leaves checking it to the service. */
function idToken(clientId: string, { name, address }: EmailAddress): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown): string =>
    btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + lifetime,
    oid: accountId,
    sub: accountId,
    tid: tenantId,
    name,
    preferred_username: address,
    ver: "2.0",
  };
  return [part({ alg: "none", typ: "JWT" }), part(claims), "unsigned"].join(".");
}

function readRequest(data: unknown): BridgeRequest | null {
  if (typeof data !== "string" || !data.includes("NestedAppAuthRequest")) return null;
  // MSAL wrote it; another message that names this type is one of its requests too.
  return JSON.parse(data) as BridgeRequest;
}
