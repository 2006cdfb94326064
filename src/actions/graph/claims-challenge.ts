import { decodeBase64 } from "../../base64";

/**
 * The claims that a 401 asks for (continuous access evaluation, authentication context).
 *
 * @param header The WWW-Authenticate field of the answer.
 * @returns The claims as JSON text, as a token request takes them; `null` where none are asked for.
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallenge(header: string | null): string | null {
  const encoded = /\bclaims="([^"]+)"/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return null;
  try {
    const claims = new TextDecoder().decode(decodeBase64(encoded));
    JSON.parse(claims);
    return claims;
  } catch {
    return null;
  }
}
