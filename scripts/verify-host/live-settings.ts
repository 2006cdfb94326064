import { type Configuration, shippedConfiguration } from "../../src/actions/configuration";
import { cloudOf } from "../package/microsoft-clouds";
import type { PackageSettings } from "../package/package-settings";

/**
 * Which settings are live on a host, so that one that an upload has lost shows.
 *
 * @returns one line, without addresses and ids
 */
export function liveSettings(
  configuration: Configuration,
  { outlookOrigins }: Pick<PackageSettings, "outlookOrigins">,
): string {
  const { clientId, reportAddresses, trustedDomains, authority } = configuration;
  return [
    `client id ${clientId === null ? "not set" : "set"}`,
    `authority ${authority === shippedConfiguration.authority ? "default" : "set"}`,
    `report addresses ${reportAddresses === null ? "default" : String(reportAddresses.length)}`,
    `trusted domains ${String(trustedDomains.length)}`,
    `cloud ${cloudOf(configuration.graphEndpoint).name}`,
    `other Outlook origins ${String(outlookOrigins.length)}`,
  ].join(", ");
}
