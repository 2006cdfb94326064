import type { Configuration, LoadedConfiguration } from "../../src/actions/configuration";
import { loadConfiguration } from "../../src/actions/load-configuration";
import { checksumFile, parseChecksums, sha256 } from "../package/checksums";
import { configurationProblemText } from "../package/configuration-problem-text";
import { hostConfigurationFiles } from "../package/host-configuration";
import { configurationFile } from "../package/package-contents";
import {
  type PackageSettings,
  packageSettingsFile,
  parsePackageSettings,
} from "../package/package-settings";
import { contentSecurityPolicy } from "../package/site-headers";
import { absentFile, absentFileProblems } from "./absent-file-problems";
import { compressionOf } from "./compression";
import { connectionProblem } from "./connection-problem";
import { headerProblems } from "./header-problems";
import { manifestsProblems } from "./manifests-problems";
import { ProblemList } from "./problem-list";

/** What a host answered for one file. */
interface Served {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Texts of a package's files, for what a host itself cannot be believed about. */
export interface ExpectedPackage {
  readonly checksums: string;
  readonly settings: string;
}

interface HostReport {
  readonly filesCompared: number;
  /** One line each; empty if all is well. */
  readonly problems: readonly string[];
  /** What holds for the pane there; undefined if the host was not asked for it. */
  readonly live:
    { readonly configuration: Configuration; readonly settings: PackageSettings } | undefined;
  /** How it compresses, in a sentence; undefined if the host was not asked for it. */
  readonly compression: string | undefined;
}

/**
 * Compares a deployed copy with the package that it came from.
 *
 * @param site where it is hosted, without a slash at the end
 * @param expected the package's own; undefined to take the host's, which shows a damaged upload, but
 *   not one that somebody changed on purpose
 * @param request fetches an address, as the global fetch does
 */
export async function verifyHost(
  site: string,
  expected: ExpectedPackage | undefined,
  request: (address: string, init: RequestInit) => Promise<Response>,
): Promise<HostReport> {
  const get = async (file: string): Promise<Served> => {
    const response = await request(`${site}/${file}`, { cache: "no-store", redirect: "manual" });
    return {
      status: response.status,
      headers: response.headers,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  };

  let page: Served;
  try {
    page = await get("taskpane.html");
  } catch (error) {
    return failed(connectionProblem(site, error));
  }
  if (page.status !== 200) return failed(`${site}/taskpane.html ${answerOf(page)}`);

  const checksumList = expected?.checksums ?? (await readText(get, checksumFile));
  if (checksumList === undefined) return failed(`${site}/${checksumFile} is not served`);
  const settingsText = expected?.settings ?? (await readText(get, packageSettingsFile));
  if (settingsText === undefined) return failed(`${site}/${packageSettingsFile} is not served`);
  const settings = parsePackageSettings(settingsText);

  const servedConfiguration = await get(configurationFile);
  const { configuration, problems: configurationProblems } =
    await readConfiguration(servedConfiguration);
  const wantedPolicy = contentSecurityPolicy(configuration, settings);

  const problems = new ProblemList();
  const files = new Map<string, Uint8Array>();
  const encodings = new Map<string, string>();
  for (const [file, checksum] of parseChecksums(checksumList)) {
    if (hostConfigurationFiles.has(file)) continue;
    const served = await get(file);
    if (served.status !== 200) {
      problems.add(answerOf(served), file);
      continue;
    }
    files.set(file, served.bytes);
    const encoding = served.headers.get("Content-Encoding");
    if (encoding !== null) encodings.set(file, encoding);
    if (sha256(served.bytes) !== checksum) problems.add("differs from the package", file);
    for (const problem of headerProblems(file, served.headers, wantedPolicy)) {
      problems.add(problem, file);
    }
  }
  const absent = await get(absentFile);
  for (const problem of absentFileProblems(absent.status, absent.headers)) problems.add(problem);
  for (const problem of manifestsProblems(site, files)) problems.add(problem);
  for (const problem of configurationProblems) {
    problems.add(
      problem.kind === "unreachable"
        ? `${configurationFile} ${answerOf(servedConfiguration)}`
        : `${configurationFile}: ${configurationProblemText(problem)}`,
    );
  }
  return {
    filesCompared: files.size,
    problems: problems.lines(files.size),
    live: { configuration, settings },
    compression: compressionOf(files, encodings),
  };
}

const failed = (problem: string): HostReport => ({
  filesCompared: 0,
  problems: [problem],
  live: undefined,
  compression: undefined,
});

function answerOf({ status, headers }: Served): string {
  const location = headers.get("Location");
  return location === null
    ? `answers ${status}`
    : `is redirected to ${location} (${status}): serve it without a redirect`;
}

async function readText(
  get: (file: string) => Promise<Served>,
  file: string,
): Promise<string | undefined> {
  const { status, bytes } = await get(file);
  return status === 200 ? new TextDecoder().decode(bytes) : undefined;
}

/** As the pane takes it: what is not there, or broken, is as shipped. */
function readConfiguration({ status, bytes }: Served): Promise<LoadedConfiguration> {
  if (status === 404) return loadConfiguration({ kind: "missing" });
  if (status !== 200) return loadConfiguration({ kind: "unreachable", detail: "" });
  return loadConfiguration({ kind: "text", text: new TextDecoder().decode(bytes) });
}
