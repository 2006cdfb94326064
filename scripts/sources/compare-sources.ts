import { ruleSetFolder } from "../rules/read-rule-files";
import { compareList, type ListComparison } from "./compare-list";
import { machineReadable } from "./machine-readable";
import { type ReadSource, readSource, type Request } from "./read-source";
import type { RuleList } from "./rule-lists";

/** Names of hosts that a source has and none of our lists. */
interface NewNames {
  readonly address: string;
  /** `null` where the data has another shape than it had. */
  readonly hosts: readonly string[] | null;
}

export interface SourcesReport {
  readonly lists: readonly ListComparison[];
  readonly news: readonly NewNames[];
}

/** The list whose domains tell, on a page of the brand, which hosts are the brand's. */
const ownedDomains = `${ruleSetFolder}/owned-domains.json`;

/**
 * Asks every source that has an address, one after the other, and compares the lists with it.
 *
 * @param request Fetches an address, as the global fetch does.
 */
export async function compareSources(
  lists: readonly RuleList[],
  request: Request,
): Promise<SourcesReport> {
  const asked = lists.map(withData);
  const read = new Map<string, ReadSource>();
  for (const { entries, addresses } of asked) {
    for (const source of new Set(entries.map((entry) => entry.source))) {
      const address = addresses.get(source);
      if (address !== undefined && !read.has(address)) {
        read.set(address, await readSource(address, request));
      }
    }
  }
  return {
    lists: asked.map((list) => compareList(list, read)),
    news: newNames(asked, read).filter(({ hosts }) => hosts === null || hosts.length > 0),
  };
}

/** Where a source exists as data, the data is read instead of the page about it. */
function withData(list: RuleList): RuleList {
  const data = [...machineReadable].flatMap(([key, { address }]) => {
    const [file, source = ""] = key.split(" ");
    return file === list.file ? [[source, address] as const] : [];
  });
  return { ...list, addresses: new Map([...list.addresses, ...data]) };
}

function newNames(
  lists: readonly RuleList[],
  read: ReadonlyMap<string, ReadSource>,
): readonly NewNames[] {
  const listed = new Set(
    lists.flatMap(({ entries }) => entries.flatMap(({ values }) => values)).map(withoutWww),
  );
  const owned =
    lists.find(({ file }) => file === ownedDomains)?.entries.flatMap(({ values }) => values) ?? [];
  const unlisted = (hosts: readonly string[]): readonly string[] =>
    [...new Set(hosts)].filter((host) => !listed.has(withoutWww(host))).sort();

  const data = [...machineReadable.values()];
  return [...read].flatMap(([address, answer]): readonly NewNames[] => {
    if ("problem" in answer) return [];
    const source = data.find((each) => each.address === address);
    if (source === undefined) return [{ address, hosts: unlisted(hostsBelow(owned, answer.text)) }];
    try {
      return [{ address, hosts: unlisted(source.hostsIn(answer.text)) }];
    } catch {
      return [{ address, hosts: null }];
    }
  });
}

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./u, "");

/** Hosts in a text that stand under one of the domains. */
function hostsBelow(domains: readonly string[], text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^a-z0-9.-]/u);
  const hosts = words.map((word) => word.replace(/\.$/u, ""));
  return hosts.filter((host) => domains.some((domain) => host.endsWith(`.${domain}`)));
}
