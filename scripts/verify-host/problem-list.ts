/** Problems by their cause: a mistake in one place is one line, however many files show it. */
export class ProblemList {
  private readonly files = new Map<string, string[]>();

  /** @param file where it was seen; none if it is of the whole host */
  add(cause: string, file?: string): void {
    const files = this.files.get(cause) ?? [];
    if (file !== undefined) files.push(file);
    this.files.set(cause, files);
  }

  /**
   * @param fileCount how many files were looked at
   * @returns one line a cause
   */
  lines(fileCount: number): readonly string[] {
    return [...this.files].map(([cause, files]) =>
      files.length === 0 ? cause : `${cause} (${filesNamed(files, fileCount)})`,
    );
  }
}

const named = 3;

function filesNamed(files: readonly string[], fileCount: number): string {
  if (files.length > named && files.length === fileCount) return `all ${fileCount} files`;
  const rest = files.length - named;
  return files.slice(0, named).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
