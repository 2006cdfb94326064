/** Licences (SPDX) that require no more than a notice, which third-party-licences.txt contains. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
]);

/** Licences of tools of which nothing is in what we distribute. */
const allowedForTools: ReadonlySet<string> = new Set(["CC-BY-4.0", "MPL-2.0"]);

/** Packages with their own terms, each reviewed. */
const allowedPackages: ReadonlySet<string> = new Set([
  // Microsoft's terms allow it for add-ins; only the preview and the tests serve it, and what is
  // deployed loads Office.js from Microsoft.
  "@microsoft/office-js",
  // MIT, stated in the former field `licenses`.
  "memorystream",
]);

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
}

/**
 * Checks the licence of every package in a package-lock.json (lockfileVersion 3).
 *
 * @returns how many packages there are, and a sentence for each whose licence is not allowed
 */
export function licenceProblems(lockfile: string): {
  readonly packages: number;
  readonly problems: readonly string[];
} {
  const { packages } = JSON.parse(lockfile) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const installed = Object.entries(packages).filter(([folder]) => folder !== "");
  const problems = installed.flatMap(([folder, { license, dev = false }]) => {
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    if (allowedPackages.has(name)) return [];
    if (license === undefined) return [`${name} states no licence.`];
    return isAllowed(license, dev)
      ? []
      : [`${name} has the licence ${license}, which scripts/licences does not allow.`];
  });
  return { packages: installed.length, problems };
}

/** An SPDX expression without brackets inside brackets: any side of OR, both sides of AND. */
function isAllowed(expression: string, isTool: boolean): boolean {
  const isAllowedLicence = (licence: string) =>
    allowed.has(licence) || (isTool && allowedForTools.has(licence));
  return expression
    .replaceAll(/[()]/gu, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => isAllowedLicence(licence.trim())));
}
