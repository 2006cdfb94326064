import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./package/build-site";
import { checksumFile, parseChecksums } from "./package/checksums";
import { makePackage } from "./package/make-package";
import { readPackageOptions } from "./package/package-options";
import { runCommand } from "./run-command";

const usage = `npm run release-check

Builds the package twice and compares every byte. Exit code 0: all are the same.`;

await runCommand(usage, async () => {
  parseArgs();
  const work = await mkdtemp(path.join(tmpdir(), "release-"));
  try {
    const [first, second] = [await packageIn(work, "first"), await packageIn(work, "second")];
    const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
      (file) => first.get(file) !== second.get(file),
    );
    for (const file of differing) console.error(`${file} differs between the two builds.`);
    if (differing.length === 0) console.log(`${first.size} files, the same in both builds.`);
    process.exitCode = differing.length === 0 ? 0 : 1;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
});

async function packageIn(work: string, name: string): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(work, name);
  const options = await readPackageOptions([
    ...["--origin", "https://addin.contoso.example", "--out", folder],
  ]);
  await makePackage(options, buildSite);
  return parseChecksums(await readFile(path.join(folder, checksumFile), "utf8"));
}
