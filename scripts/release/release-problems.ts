interface ReleaseFacts {
  /** The version of package.json. */
  readonly version: string;
  /** The text of manifest.xml in the repository. */
  readonly manifestXml: string;
  readonly changelog: string;
  /** The tags of the repository; those of releases are `v1.2.3`. */
  readonly tags: readonly string[];
}

/**
 * What stands in the way of a release: Outlook takes a new manifest only if its version rises, and
 * readers of the changelog look for the version.
 *
 * @returns one sentence a problem
 */
export function releaseProblems(facts: ReleaseFacts): readonly string[] {
  const { version, manifestXml, changelog, tags } = facts;
  const notLower = tags
    .filter((tag) => /^v\d+\.\d+\.\d+$/u.test(tag))
    .map((tag) => tag.slice(1))
    .filter((released) => released.localeCompare(version, "en", { numeric: true }) > 0);
  return [
    ...(manifestXml.includes(`<Version>${version}</Version>`)
      ? []
      : [`manifest.xml does not have version ${version}. Run npm run manifest.`]),
    ...(isInChangelog(changelog, version)
      ? []
      : [`CHANGELOG.md has no section "## ${version} (YYYY-MM-DD)".`]),
    ...notLower.map(
      (released) =>
        `Version ${released} has been released, so ${version} must be higher. Run npm version minor, for example.`,
    ),
  ];
}

/** Whether a changelog has a section for a version, with its date: `## 1.2.0 (2026-11-22)`. */
function isInChangelog(changelog: string, version: string): boolean {
  const start = `## ${version} (`;
  return changelog
    .split("\n")
    .some(
      (line) => line.startsWith(start) && /^\d{4}-\d\d-\d\d\)$/u.test(line.slice(start.length)),
    );
}
