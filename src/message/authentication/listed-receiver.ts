import receivers from "../../../rules/mail/receivers.json";
import { isSameOrSubdomain } from "../../web/registrable-domain";

/** Whether a host belongs to a system of `rules/mail/receivers.json`. Lower case. */
export const isListedReceiver = (host: string): boolean =>
  receivers.entries.some(({ domain }) => isSameOrSubdomain(host, domain));

const internalHosts = receivers.internalHosts.map(({ authservDomain, hosts }) => ({
  authservDomain,
  hosts: new RegExp(hosts, "u"),
}));

/**
 * Whether a host is one of the internal machines of the system whose name results bear, by
 * `rules/mail/receivers.json`. Lower case.
 */
export const isInternalReceiver = (authservId: string, host: string): boolean =>
  internalHosts.some(
    ({ authservDomain, hosts }) =>
      isSameOrSubdomain(authservId, authservDomain) && hosts.test(host),
  );
