import type { HostCapabilities } from "../outlook/host-capabilities";
import type { Configuration } from "./configuration";
import type { Transport } from "./mail-actions";

type Usable = Exclude<Transport, "none">;

/**
 * The transports to try, best first: Graph, EWS, compose form. A mailbox that seems to be on an
 * Exchange Server tries EWS before Graph. EWS without Graph is tried only there: Exchange Online
 * has blocked it. Graph needs the add-in's registration.
 *
 * @returns None on a phone without Graph.
 */
export function selectTransports(
  { nestedAppAuthentication, exchangeWebServices, composeForm }: HostCapabilities,
  { clientId }: Pick<Configuration, "clientId">,
): readonly Usable[] {
  const graph: readonly Usable[] = clientId !== null && nestedAppAuthentication ? ["graph"] : [];
  const compose: readonly Usable[] = composeForm ? ["compose"] : [];
  if (exchangeWebServices === "likely") return ["ews", ...graph, ...compose];
  const ews: readonly Usable[] =
    exchangeWebServices === "unlikely" && graph.length > 0 ? ["ews"] : [];
  return [...graph, ...ews, ...compose];
}
