import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import packageJson from "../../package.json";
import { manifestProblems } from "../manifest/manifest-problems";
import { manifestXml } from "../manifest/manifest-xml";
import { checksumFile, formatChecksums, sha256 } from "./checksums";
import { type HostConfiguration, hostConfigurations } from "./host-configuration";
import { configurationFile, manifestFiles } from "./package-contents";
import type { PackageOptions } from "./package-options";
import { contentSecurityPolicy, securityHeaders } from "./site-headers";
import { UsageError } from "./usage-error";

export interface PackageSummary {
  readonly site: string;
  readonly manifests: readonly string[];
  readonly hostConfigurations: readonly HostConfiguration[];
  readonly files: number;
}

/**
 * Makes the folder that an administrator uploads to a web host. Nothing is there unless all is: a
 * failure leaves what an earlier run has made.
 *
 * @param build fills a folder with the site
 * @throws UsageError if the folder holds something else; Error if the build fails or a manifest that
 *   it made is not one that Outlook takes
 */
export async function makePackage(
  options: PackageOptions,
  build: (folder: string) => Promise<void>,
): Promise<PackageSummary> {
  const { outputFolder } = options;
  await refuseForeignFolder(outputFolder);
  await mkdir(path.dirname(outputFolder), { recursive: true });
  const workFolder = await mkdtemp(`${outputFolder}-`);
  try {
    await build(workFolder);
    const summary = await addToSite(workFolder, options);
    await chmod(workFolder, 0o755);
    await rm(outputFolder, { recursive: true, force: true });
    await rename(workFolder, outputFolder);
    return summary;
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function addToSite(folder: string, options: PackageOptions): Promise<PackageSummary> {
  const { configuration, pathPrefix } = options;
  const site = `${options.origin}${pathPrefix}`;
  const { version } = packageJson;
  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);

  const manifests = manifestFiles(options.variant);
  for (const [file, variant] of manifests)
    await write(file, manifestXml({ site, version, variant }));

  const policy = contentSecurityPolicy(configuration, options.outlookOrigins);
  const hosts = hostConfigurations({ pathPrefix, headers: securityHeaders(policy) });
  for (const { file, text } of hosts) await write(file, text);

  const files = await readFiles(folder);
  for (const file of manifests.keys()) {
    const hostedFile = (hosted: string) => files.get(hosted);
    const xml = new TextDecoder().decode(files.get(file));
    const problems = manifestProblems(xml, { site, version, hostedFile });
    if (problems.length > 0) throw new Error([`${file}:`, ...problems].join("\n  "));
  }

  // config.json is the administrator's to change, so no checksum holds it fast.
  const checksums = new Map([...files].map(([file, bytes]) => [file, sha256(bytes)]));
  await write(checksumFile, formatChecksums(checksums));
  await write(configurationFile, `${JSON.stringify(options.givenConfiguration, null, 2)}\n`);
  return {
    site,
    manifests: [...manifests.keys()],
    hostConfigurations: hosts,
    files: files.size + 2,
  };
}

/** The folder is replaced, so it must be one of ours, empty, or not there yet. */
async function refuseForeignFolder(folder: string): Promise<void> {
  const entries = existsSync(folder) ? await readdir(folder) : [];
  if (entries.length > 0 && !entries.includes(checksumFile)) {
    throw new UsageError(
      `--out ${folder}: the folder holds something else, which would be removed. ` +
        "Give an empty folder, or one that does not exist yet.",
    );
  }
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [path.relative(folder, file).split(path.sep).join("/"), await readFile(file)] as const,
      ),
    ),
  );
}
