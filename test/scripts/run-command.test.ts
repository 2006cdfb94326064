import { parseArgs } from "node:util";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { runCommand, UsageError } from "../../scripts/run-command";

const log = jest.spyOn(console, "log");
const complaint = jest.spyOn(console, "error");
const typed = process.argv;
beforeEach(() => {
  log.mockImplementation(() => undefined);
  complaint.mockImplementation(() => undefined);
});
afterEach(() => {
  jest.clearAllMocks();
  process.argv = typed;
  process.exitCode = undefined;
});

/** Types a command that takes no arguments. */
async function run(...args: readonly string[]): Promise<void> {
  process.argv = [...typed.slice(0, 2), ...args];
  await runCommand("what it does", () => {
    // Jest gives a test a process of its own, which Node does not read.
    parseArgs({ args: [...args] });
    console.log("done");
  });
}

test("a command does its work", async () => {
  await run();
  expect(log).toHaveBeenCalledWith("done");
  expect(process.exitCode).toBeUndefined();
});

test("a command that is asked for help tells what it does, and does nothing", async () => {
  await run("--help");
  expect(log.mock.calls).toEqual([["what it does"]]);
  expect(process.exitCode).toBeUndefined();
});

test.each(["--hlep", "word"])("a command does nothing when given %s", async (arg) => {
  await run(arg);
  expect(log).not.toHaveBeenCalled();
  expect(complaint).toHaveBeenCalledWith(expect.stringMatching(`'${arg}'[^]*what it does`));
  expect(process.exitCode).toBe(2);
});

test.each([
  ["an argument that cannot be used", new UsageError("Write it so."), "Write it so.", 2],
  ["a failure", new TypeError("broken"), expect.any(TypeError), 1],
])("a command tells of %s", async (_, error, told, exitCode) => {
  await runCommand("what it does", () => {
    throw error;
  });
  expect(complaint.mock.calls).toEqual([[told]]);
  expect(process.exitCode).toBe(exitCode);
});
