import type { HostCapabilities } from "../outlook/host-capabilities";
import type { Configuration } from "./configuration";
import type { RealTransport } from "./mail-actions";

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
): readonly RealTransport[] {
  const graph = clientId !== null && nestedAppAuthentication;
  const compose = composeForm;
  const works: Readonly<Record<RealTransport, boolean>> =
    exchangeWebServices === "likely"
      ? { ews: true, graph, compose }
      : { graph, ews: exchangeWebServices === "unlikely" && graph, compose };
  // Its keys are transports, and stay in the order in which they are written.
  return (Object.keys(works) as RealTransport[]).filter((transport) => works[transport]);
}
