import type { HostCapabilities } from "../outlook/host-capabilities";
import type { Configuration } from "./configuration";
import type { Transport } from "./mail-actions";

/**
 * - Graph, where an administrator has registered the add-in and Outlook can sign the reader in.
 * - EWS, on an Exchange Server, which has no Graph. Exchange Online has blocked EWS from add-ins.
 * - Else a compose form.
 */
export function selectTransport(host: HostCapabilities, configuration: Configuration): Transport {
  if (host.exchangeWebServices) return "ews";
  if (configuration.clientId !== null && host.nestedAppAuthentication) return "graph";
  return "compose";
}
