import { adminConsentLink } from "../../src/actions/admin-consent-link";
import type { Configuration } from "../../src/actions/configuration";

/**
 * Where an administrator consents for everyone.
 *
 * @returns undefined if there is no app registration
 */
export function consentAddress(site: string, configuration: Configuration): string | undefined {
  const { clientId } = configuration;
  return clientId === null ? undefined : adminConsentLink({ ...configuration, clientId, site });
}
