/** A rule file that cannot be used. The message names the file and the entry. */
export class RuleSetError extends Error {
  override readonly name = "RuleSetError";

  /**
   * @param file The file's name without folder and ending, such as `mail-domains`.
   * @param entry The entry's index from 0, or `null` where the file as a whole is meant.
   * @param problem What is wrong with it.
   */
  constructor(
    readonly file: string,
    readonly entry: number | null,
    readonly problem: string,
  ) {
    super(`${file}.json${entry === null ? "" : `, entry ${entry + 1}`}: ${problem}`);
  }
}
