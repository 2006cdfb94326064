import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import packageJson from "../package.json";
import { buildSite } from "./package/build-site";
import { formatChecksums, sha256 } from "./package/checksums";
import { makePackage } from "./package/make-package";
import { readPackageOptions } from "./package/package-options";
import { releaseProblems } from "./release/release-problems";
import { zipFolder } from "./release/zip-folder";
import { runCommand } from "./run-command";

const usage = `npm run release -- --origin https://addin.contoso.example [options of npm run package]

Makes in release/: the package as a zip with the version in its name, a CycloneDX SBOM, and the SHA-256
sums of both. Run npm version minor (or patch, or major) first: it raises the version in package.json and
the manifest.
Exit code 0: made; 1: not made; 2: wrong usage.`;

const root = path.join(import.meta.dirname, "..");
const releaseFolder = path.join(root, "release");

await runCommand(usage, async () => {
  const args = process.argv.slice(2);
  const options = await readPackageOptions([...args, "--out", path.join(releaseFolder, "package")]);
  const problems = releaseProblems({
    version: packageJson.version,
    manifestXml: await readFile(path.join(root, "manifest.xml"), "utf8"),
    changelog: await readFile(path.join(root, "CHANGELOG.md"), "utf8"),
    tags: execFileSync("git", ["tag", "--list"], { cwd: root, encoding: "utf8" }).split("\n"),
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else {
    await makePackage(options, buildSite);
    console.log((await writeRelease(options.outputFolder)).join("\n"));
  }
});

/** @returns the files made */
async function writeRelease(packageFolder: string): Promise<readonly string[]> {
  const name = `${packageJson.name}-${packageJson.version}`;
  const files = new Map([
    [`${name}.zip`, await zipFolder(packageFolder)],
    [`${name}.cdx.json`, softwareBillOfMaterials()],
  ]);
  await rm(packageFolder, { recursive: true });
  await mkdir(releaseFolder, { recursive: true });
  for (const [file, bytes] of files) await writeFile(path.join(releaseFolder, file), bytes);
  const checksums = new Map([...files].map(([file, bytes]) => [file, sha256(bytes)]));
  await writeFile(path.join(releaseFolder, "SHA256SUMS"), formatChecksums(checksums));
  return [...files.keys(), "SHA256SUMS"].map((file) => path.join("release", file));
}

/** What is changed of it. */
interface SoftwareBillOfMaterials {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string } };
}

/** What readers run, with versions and licences, in CycloneDX (https://docs.npmjs.com/cli/commands/npm-sbom). */
function softwareBillOfMaterials(): Uint8Array {
  const what = ["--omit", "dev", "--package-lock-only", "--sbom-type", "application"];
  const text = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", ...what], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const sbom = JSON.parse(text) as SoftwareBillOfMaterials;
  // npm writes the name of the folder; and what is of this run alone, so that no two are the same.
  sbom.metadata.component.name = packageJson.name;
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  return new TextEncoder().encode(`${JSON.stringify(sbom, null, 2)}\n`);
}
