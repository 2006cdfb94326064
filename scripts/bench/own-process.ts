import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/**
 * The numbers that a script beside this one prints, run in a process of its own.
 *
 * @param script Its file's name.
 * @throws Error where it prints anything else.
 */
export function numbersOf(script: string, ...args: readonly string[]): readonly number[] {
  const { stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(import.meta.dirname, script), ...args],
    { cwd: root, encoding: "utf8" },
  );
  const printed = stdout.trim().split(/\s+/).map(Number);
  if (stdout.trim() === "" || !printed.every(Number.isFinite)) {
    throw new Error(`${script} printed no numbers.`);
  }
  return printed;
}
