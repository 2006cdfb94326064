/**
 * The access tokens of the preview: they name the mailbox and what may be done in it. The page
 * hands them out (preview/page/outlook/nested-app-authentication.ts) and Graph here reads them.
 */
const prefix = "preview";

interface AccessToken {
  readonly mailbox: string;
  /** Permissions without the address of the service, such as `Mail.Send`. */
  readonly scopes: readonly string[];
}

export const writeAccessToken = ({ mailbox, scopes }: AccessToken): string =>
  [prefix, mailbox, scopes.join("+")].join("~");

/** @param authorization the header field of that name */
export function readAccessToken(authorization: string | undefined): AccessToken | null {
  const [scheme, token] = (authorization ?? "").split(" ");
  const [kind, mailbox, scopes] = (token ?? "").split("~");
  if (scheme?.toLowerCase() !== "bearer" || kind !== prefix || mailbox === undefined) return null;
  return { mailbox, scopes: (scopes ?? "").split("+") };
}
