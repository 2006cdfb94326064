import { parseArgs } from "node:util";

/**
 * Reads the arguments of a command that takes none but `--help`, and prints what it does if asked,
 * or if there are others (exit code 2).
 *
 * @returns whether to begin the work
 */
export function mayStart(usage: string, args: readonly string[] = process.argv.slice(2)): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: "boolean" } } });
    if (values.help !== true) return true;
    console.log(usage);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  }
  return false;
}
