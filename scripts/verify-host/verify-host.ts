import {
  brokenConfiguration,
  type Configuration,
  type LoadedConfiguration,
} from "../../src/actions/configuration";
import { parseConfiguration } from "../../src/actions/parse-configuration";
import { manifestProblems } from "../manifest/manifest-problems";
import { parseXml } from "../manifest/parse-xml";
import { checksumFile, parseChecksums, sha256 } from "../package/checksums";
import { hostConfigurationFiles } from "../package/host-configuration";
import { configurationFile } from "../package/package-contents";
import { headerProblems } from "./header-problems";

/** What a host answered for one file. */
interface Served {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export interface HostReport {
  readonly filesCompared: number;
  /** One sentence each; empty if all is well. */
  readonly problems: readonly string[];
  /** What holds for the pane there; undefined if the host was not asked for it. */
  readonly configuration: Configuration | undefined;
}

/**
 * Compares a deployed copy with the package that it came from.
 *
 * @param site where it is hosted, without a slash at the end
 * @param expected the package's list of checksums; undefined to take the host's own, which shows a
 *   damaged upload, but not one that somebody changed on purpose
 * @param request fetches an address, as the global fetch does
 */
export async function verifyHost(
  site: string,
  expected: string | undefined,
  request: (address: string, init: RequestInit) => Promise<Response>,
): Promise<HostReport> {
  const get = async (file: string): Promise<Served> => {
    const response = await request(`${site}/${file}`, { cache: "no-store" });
    return {
      status: response.status,
      headers: response.headers,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  };

  const page = await get("taskpane.html").catch((error: unknown) => reasonOf(error));
  if (typeof page === "string") return failed(`${site} cannot be reached: ${page}`);
  if (page.status !== 200) return failed(`${site}/taskpane.html answers ${page.status}.`);

  const list = expected ?? (await readText(get, checksumFile));
  if (list === undefined) return failed(`${site}/${checksumFile} is not served.`);
  const checksums = parseChecksums(list);

  const servedConfiguration = await get(configurationFile);
  const { configuration, problems: configurationProblems } = readConfiguration(servedConfiguration);

  const problems: string[] = [];
  const files = new Map<string, Uint8Array>();
  for (const [file, checksum] of checksums) {
    if (hostConfigurationFiles.has(file)) continue;
    const served = await get(file);
    if (served.status !== 200) {
      problems.push(`${file} answers ${served.status}.`);
      continue;
    }
    files.set(file, served.bytes);
    if (sha256(served.bytes) !== checksum) problems.push(`${file} is not the file of the package.`);
    problems.push(...headerProblems(file, served.headers, configuration));
  }
  problems.push(
    ...manifestsProblems(site, files),
    ...configurationProblems.map(({ kind, path, detail }) =>
      kind === "unreachable"
        ? `${configurationFile} answers ${servedConfiguration.status}.`
        : `${configurationFile}: ${path || "the file"}: ${detail}`,
    ),
  );
  return { filesCompared: files.size, problems, configuration };
}

const failed = (problem: string): HostReport => ({
  filesCompared: 0,
  problems: [problem],
  configuration: undefined,
});

async function readText(
  get: (file: string) => Promise<Served>,
  file: string,
): Promise<string | undefined> {
  const { status, bytes } = await get(file);
  return status === 200 ? new TextDecoder().decode(bytes) : undefined;
}

/** The manifests that are served must be for this site, and what they name must be served too. */
function manifestsProblems(
  site: string,
  files: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const manifests = [...files].filter(([file]) => /^manifest[\w.-]*\.xml$/u.test(file));
  if (manifests.length === 0) return ["No manifest is served."];
  return manifests.flatMap(([file, bytes]) => {
    const xml = new TextDecoder().decode(bytes);
    return manifestProblems(xml, {
      site,
      version: statedVersion(xml),
      hostedFile: (path) => files.get(path),
    }).map((problem) => `${file}: ${problem}`);
  });
}

/** A deployed copy may be older than this checkout: its version is its own. */
function statedVersion(xml: string): string {
  try {
    return parseXml(xml).children.find(({ name }) => name === "Version")?.text ?? "";
  } catch {
    return "";
  }
}

/** As the pane takes it: what is not there, or broken, is as shipped. */
function readConfiguration({ status, bytes }: Served): LoadedConfiguration {
  if (status === 404) return brokenConfiguration([]);
  if (status !== 200) return brokenConfiguration([{ kind: "unreachable", path: "", detail: "" }]);
  return parseConfiguration(new TextDecoder().decode(bytes));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
