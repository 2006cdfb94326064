import { type Configuration, shippedConfiguration } from "../../src/actions/configuration";

/**
 * Which settings hold on a host, so that one which an upload has lost is seen.
 *
 * @returns one line, without addresses and ids
 */
export function liveSettings(configuration: Configuration): string {
  const { clientId, reportAddresses, trustedDomains, authority } = configuration;
  return [
    `client id ${clientId === null ? "not set" : "set"}`,
    `authority ${authority === shippedConfiguration.authority ? "as shipped" : "set"}`,
    `report addresses ${reportAddresses === null ? "as shipped" : String(reportAddresses.length)}`,
    `trusted domains ${String(trustedDomains.length)}`,
  ].join(", ");
}
