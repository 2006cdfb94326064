import { defangWithin } from "../explain/defang";
import { plainEvidence } from "../explain/plain-evidence";

/** What Microsoft's page for consent came back with; texts are hostile, for anybody can write a link. */
type ConsentOutcome =
  | { readonly kind: "granted" }
  | { readonly kind: "refused"; readonly error: string; readonly description: string }
  /** The page was opened in another way. */
  | { readonly kind: "unknown" };

const maxLength = { error: 100, description: 1000 };

/**
 * @param search The page's query.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 * @returns Texts that are bounded, with what cannot be seen made visible and no address to click;
 *   still to be shown as text.
 */
export function consentOutcome(search: string): ConsentOutcome {
  const parameters = new URLSearchParams(search);
  const text = (name: "error" | "error_description", length: number): string =>
    defangWithin(plainEvidence(parameters.get(name) ?? "", length));
  if (parameters.has("error")) {
    return {
      kind: "refused",
      error: text("error", maxLength.error),
      description: text("error_description", maxLength.description),
    };
  }
  const isGranted = parameters.get("admin_consent")?.toLowerCase() === "true";
  return { kind: isGranted ? "granted" : "unknown" };
}
