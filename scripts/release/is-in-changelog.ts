/** Whether a changelog has a section for a version, with its date: `## 1.2.0 (2026-11-22)`. */
export function isInChangelog(changelog: string, version: string): boolean {
  const start = `## ${version} (`;
  return changelog
    .split("\n")
    .some(
      (line) => line.startsWith(start) && /^\d{4}-\d\d-\d\d\)$/u.test(line.slice(start.length)),
    );
}
