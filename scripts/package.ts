import { shippedConfiguration } from "../src/actions/configuration";
import { consentAddress } from "./package/consent-address";
import { buildSite } from "./package/build-site";
import { makePackage, type PackageSummary } from "./package/make-package";
import { type PackageOptions, readPackageOptions, usage } from "./package/package-options";
import { runCommand } from "./run-command";

await runCommand(usage, async () => {
  const options = await readPackageOptions(process.argv.slice(2));
  console.log(describe(await makePackage(options, buildSite), options));
});

function describe(summary: PackageSummary, options: PackageOptions): string {
  const hosts = summary.hostConfigurations.map(({ host, file }) => `  ${file}: ${host}`);
  return [
    `Made ${summary.files} files in ${options.outputFolder}`,
    "",
    `1. Host the folder so that ${summary.site}/taskpane.html serves taskpane.html.`,
    "   Headers for your host:",
    ...hosts,
    `2. npm run verify-host -- ${summary.site}`,
    ...consent(summary.site, options),
    `3. Upload ${summary.manifests.join(", or ")} in the Microsoft 365 admin center or Exchange.`,
    "",
    "docs/administrator.en.md and docs/administrator.ja.md have each step.",
  ].join("\n");
}

function consent(site: string, { configuration }: PackageOptions): readonly string[] {
  const address = consentAddress(site, configuration);
  return address === undefined
    ? []
    : [
        "   Consent for everyone, by an administrator:",
        `   ${address}`,
        ...(configuration.authority === shippedConfiguration.authority
          ? ["   A registration for one organization only needs --tenant, else this link fails."]
          : []),
      ];
}
