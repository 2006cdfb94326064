import type { Configuration } from "./configuration";
import type { Way } from "./mail-actions";

/** What this Outlook and this mailbox allow. */
export interface HostCapabilities {
  /** Requirement set NestedAppAuth 1.1. */
  readonly nestedAppAuthentication: boolean;
  /** The mailbox is on an Exchange Server, and the manifest asks for ReadWriteMailbox. */
  readonly exchangeWebServices: boolean;
}

/**
 * - Graph, where an administrator has registered the add-in and Outlook can sign the reader in.
 * - EWS, on an Exchange Server, which has no Graph. Exchange Online has blocked EWS from add-ins.
 * - Else a compose form.
 */
export function chooseWay(host: HostCapabilities, configuration: Configuration): Way {
  if (host.exchangeWebServices) return "ews";
  if (configuration.clientId !== null && host.nestedAppAuthentication) return "graph";
  return "compose";
}
