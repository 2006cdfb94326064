import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checksumFile } from "./package/checksums";
import { readSite } from "./package/site-address";
import { UsageError } from "./package/usage-error";
import { liveSettings } from "./verify-host/live-settings";
import { verifyHost } from "./verify-host/verify-host";

const usage = `npm run verify-host -- https://addin.contoso.example[/path] [--package DIR]

Compares what a web host serves with the package that was made for it (DIR, package if not given).`;

/** `npm run verify-host`: see docs/administrator. Exit 0: all is well; 1: it is not; 2: usage. */
try {
  const { values, positionals } = parse();
  const [address] = positionals;
  if (values.help === true) console.log(usage);
  else if (address === undefined || positionals.length > 1) throw new UsageError(usage);
  else process.exitCode = await report(readSite(address), values.package ?? "package");
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { package: { type: "string" }, help: { type: "boolean" } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

async function report(site: string, packageFolder: string): Promise<0 | 1> {
  const list = path.join(packageFolder, checksumFile);
  const expected = existsSync(list) ? readFileSync(list, "utf8") : undefined;
  if (expected === undefined) {
    console.log(`${list} is not here: comparing with the list that the host itself serves.`);
  }
  const { filesCompared, problems, configuration } = await verifyHost(site, expected, fetch);
  if (configuration !== undefined) console.log(`Live settings: ${liveSettings(configuration)}.`);
  for (const problem of problems) console.log(`- ${problem}`);
  console.log(
    problems.length === 0
      ? `${site}: ${filesCompared} files as packaged, headers, manifests and configuration in order.`
      : `${site}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
  );
  return problems.length === 0 ? 0 : 1;
}
