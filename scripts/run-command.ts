import { errorCode } from "../src/cli/error-code";

/** What the person who typed a command can put right; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Runs a command, or prints what it does where `--help` is asked for. Exit code 2: it was typed
 * wrongly; 1: it failed.
 *
 * @param usage What it does, and its arguments.
 * @param work Reads the arguments by `parseArgs`; throws UsageError for those that it cannot use.
 */
export async function runCommand(usage: string, work: () => Promise<void> | void): Promise<void> {
  if (process.argv.includes("--help")) {
    console.log(usage);
    return;
  }
  try {
    await work();
  } catch (error) {
    // An error of Node's, for arguments that there are not.
    const isUnknown = errorCode(error).startsWith("ERR_PARSE_ARGS");
    if (isUnknown) console.error(`${(error as Error).message}\n\n${usage}`);
    else console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = isUnknown || error instanceof UsageError ? 2 : 1;
  }
}
