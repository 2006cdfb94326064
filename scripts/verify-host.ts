import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checksumFile } from "./package/checksums";
import { packageSettingsFile } from "./package/package-settings";
import { readSite } from "./package/site-address";
import { runCommand, UsageError } from "./run-command";
import { liveSettings } from "./verify-host/live-settings";
import { type ExpectedPackage, verifyHost } from "./verify-host/verify-host";

const usage = `npm run verify-host -- https://addin.contoso.example[/path] [--package DIR]

Compares what a web host serves with the package that was made for it (DIR, or package/ by default).
Exit code 0: all is well; 1: it is not; 2: wrong usage.`;

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { package: { type: "string", default: "package" } },
  });
  const [address] = positionals;
  if (address === undefined || positionals.length > 1) throw new UsageError(usage);
  process.exitCode = await report(readSite(address), values.package);
});

function readPackage(folder: string): ExpectedPackage | undefined {
  const [checksums, settings] = [checksumFile, packageSettingsFile].map((file) => {
    const full = path.join(folder, file);
    return existsSync(full) ? readFileSync(full, "utf8") : undefined;
  });
  return checksums === undefined || settings === undefined ? undefined : { checksums, settings };
}

async function report(site: string, packageFolder: string): Promise<0 | 1> {
  const expected = readPackage(packageFolder);
  if (expected === undefined) {
    console.log(`${packageFolder} holds no package: comparing with what the host itself says.`);
  }
  const { filesCompared, problems, live, compression } = await verifyHost(site, expected, fetch);
  if (live !== undefined) {
    console.log(`Live settings: ${liveSettings(live.configuration, live.settings)}.`);
  }
  if (compression !== undefined) console.log(compression);
  for (const problem of problems) console.log(`- ${problem}`);
  console.log(
    problems.length === 0
      ? `${site}: ${filesCompared} files as packaged, headers, manifests and configuration in order.`
      : `${site}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
  );
  return problems.length === 0 ? 0 : 1;
}
