import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import packageJson from "../../package.json";
import { manifestProblems } from "../manifest/manifest-problems";
import { manifestXml } from "../manifest/manifest-xml";
import { checksumFile, formatChecksums, parseChecksums, sha256 } from "./checksums";
import { addCompressedCopies, isCompressedCopy } from "./compressed-copies";
import { filePaths, readFiles } from "./folder-files";
import {
  type HostConfiguration,
  hostConfigurationFiles,
  hostConfigurations,
} from "./host-configuration";
import { configurationFile, manifestFiles } from "./package-contents";
import type { PackageOptions } from "./package-options";
import { formatPackageSettings, packageSettingsFile } from "./package-settings";
import { contentSecurityPolicy, securityHeaders } from "./site-headers";
import { UsageError } from "../run-command";

export interface PackageSummary {
  readonly site: string;
  readonly manifests: readonly string[];
  readonly hostConfigurations: readonly HostConfiguration[];
  readonly files: number;
}

/**
 * Creates the folder that an administrator uploads to a web host. It is all or nothing: a failure
 * leaves the result of an earlier run in place.
 *
 * @param build fills a folder with the site, of which the pages load Office.js from an address
 * @throws UsageError if the folder holds something else; Error if the build fails or a manifest
 *   that it made is not one that Outlook takes
 */
export async function makePackage(
  options: PackageOptions,
  build: (folder: string, officeScript: string) => Promise<void>,
): Promise<PackageSummary> {
  const { outputFolder } = options;
  await refuseForeignFiles(outputFolder);
  await mkdir(path.dirname(outputFolder), { recursive: true });
  const workFolder = await mkdtemp(`${outputFolder}-`);
  try {
    await build(workFolder, options.officeScript);
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
  const { configuration, pathPrefix, officeScript, outlookOrigins } = options;
  const site = `${options.origin}${pathPrefix}`;
  const { version } = packageJson;
  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);

  const manifests = manifestFiles(options.variant);
  for (const [file, variant] of manifests)
    await write(file, manifestXml({ site, version, variant }));

  await write(packageSettingsFile, formatPackageSettings({ site, officeScript, outlookOrigins }));

  const policy = contentSecurityPolicy(configuration, options);
  const hosts = hostConfigurations({
    pathPrefix,
    headers: securityHeaders(policy),
    files: [...(await readFiles(folder)).keys()],
  });
  for (const { file, text } of hosts) await write(file, text);

  const files = await readFiles(folder);
  for (const file of manifests.keys()) {
    const hostedFile = (hosted: string) => files.get(hosted);
    const xml = new TextDecoder().decode(files.get(file));
    const problems = manifestProblems(xml, { site, version, hostedFile });
    if (problems.length > 0) throw new Error([`${file}:`, ...problems].join("\n  "));
  }

  // The administrator may change config.json, so it has no checksum.
  const checksums = new Map([...files].map(([file, bytes]) => [file, sha256(bytes)]));
  await write(checksumFile, formatChecksums(checksums));
  await write(configurationFile, `${JSON.stringify(options.givenConfiguration, null, 2)}\n`);
  // Without checksums: other versions of Node.js compress the same file to other bytes.
  await addCompressedCopies(folder, [...files.keys()]);
  return {
    site,
    manifests: [...manifests.keys()],
    hostConfigurations: hosts,
    files: (await filePaths(folder)).length,
  };
}

/** The folder is replaced, so it may hold nothing but what an earlier run has made. */
async function refuseForeignFiles(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const files = await filePaths(folder);
  const made = files.includes(checksumFile) ? await filesMade(path.join(folder, checksumFile)) : [];
  const isMade = (file: string): boolean =>
    made.includes(isCompressedCopy(file) ? file.slice(0, -path.extname(file).length) : file);
  const foreign = files.filter((file) => !isMade(file));
  const [first] = foreign;
  if (first === undefined) return;
  throw new UsageError(
    `--out ${folder}: the folder would be replaced, and ${first} ` +
      `${foreign.length > 1 ? `and ${foreign.length - 1} more are` : "is"} not of an earlier package. ` +
      "Move what you need, or give an empty folder or one that does not exist yet.",
  );
}

/** @returns the files of a package by its list; none if the list is of something else */
async function filesMade(list: string): Promise<readonly string[]> {
  try {
    const listed = [...parseChecksums(await readFile(list, "utf8")).keys()];
    return ["taskpane.html", "manifest.xml"].every((file) => listed.includes(file))
      ? [...listed, ...hostConfigurationFiles, checksumFile, configurationFile]
      : [];
  } catch {
    return [];
  }
}
