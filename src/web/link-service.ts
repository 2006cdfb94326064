import redirectors from "../../rules/web/redirectors.json";
import wrappers from "../../rules/web/link-wrappers.json";
import type { WebAddress } from "./parsed-address";

/**
 * - `wrapper`: a mail gateway that rewrites the links of the mail it passes on.
 * - `redirector`: a site that sends everybody on to an address which stands in its URL.
 */
export type LinkServiceKind = "wrapper" | "redirector";

/** How a service writes the target into its URL; each has its decoder in `read-target.ts`. */
type TargetEncoding =
  | "parameter"
  | "base64-parameter"
  | "query"
  | "path"
  | "amp-path"
  | "proofpoint-v2"
  | "proofpoint-v3"
  | "check-point-v2"
  | "translated-host"
  | "opaque";

/** One entry of `rules/web/link-wrappers.json` or `rules/web/redirectors.json`. */
export interface LinkService {
  readonly service: string;
  readonly kind: LinkServiceKind;
  /** Matched on label boundaries. */
  readonly hosts: readonly string[];
  /** Customers run it on their own hosts, and the path does not tell whose host it is. */
  readonly isOnAnyHost: boolean;
  /** Prefix of the path; lower case. */
  readonly path: string;
  readonly encoding: TargetEncoding;
  /** The query parameters that may hold the target; lower case. */
  readonly parameters: readonly string[];
  /** Precedes the encoded target and is not part of it. */
  readonly prefix: string;
}

interface Entry {
  readonly service: string;
  readonly hosts?: readonly string[];
  /** The name of a list of hosts that several entries share. */
  readonly hostGroup?: string;
  readonly onAnyHost?: boolean;
  readonly path?: string;
  readonly encoding: string;
  readonly parameters?: readonly string[];
  readonly prefix?: string;
}

const hostGroups: Readonly<Record<string, readonly string[]>> = redirectors.hostGroups;

const toService =
  (kind: LinkServiceKind) =>
  (entry: Entry): LinkService => ({
    service: entry.service,
    kind,
    hosts: entry.hosts ?? hostGroups[entry.hostGroup ?? ""] ?? [],
    isOnAnyHost: entry.onAnyHost === true,
    path: entry.path ?? "/",
    // The schema names the encodings, and a test applies it.
    encoding: entry.encoding as TargetEncoding,
    parameters: entry.parameters ?? [],
    prefix: entry.prefix ?? "",
  });

const services: readonly LinkService[] = [
  ...wrappers.entries.map(toService("wrapper")),
  ...redirectors.entries.map(toService("redirector")),
];

const byHost = new Map<string, LinkService[]>();
for (const service of services) {
  for (const host of service.hosts) {
    byHost.set(host, [...(byHost.get(host) ?? []), service]);
  }
}

const onAnyHost = services.filter(({ isOnAnyHost }) => isOnAnyHost);

/** The services that match an address, in the order of the rules. */
export function linkServicesAt(address: WebAddress): readonly LinkService[] {
  const { host } = address;
  let found: readonly LinkService[] = onAnyHost;
  // Every parent domain of the host, which is the same as matching on label boundaries.
  for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) {
    const services = byHost.get(host.slice(at));
    if (services !== undefined) found = found.concat(services);
  }
  const path = address.pathname.toLowerCase();
  return found.filter((service) => path.startsWith(service.path));
}
