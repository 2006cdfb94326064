import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { mayStart } from "../../scripts/may-start";

const log = jest.spyOn(console, "log");
const complaint = jest.spyOn(console, "error");
beforeEach(() => {
  log.mockImplementation(() => undefined);
  complaint.mockImplementation(() => undefined);
});
afterEach(() => {
  jest.clearAllMocks();
  process.exitCode = undefined;
});

test("a command without arguments starts", () => {
  expect(mayStart("what it does", [])).toBe(true);
});

test("a command that is asked for help tells what it does, and does nothing", () => {
  expect(mayStart("what it does", ["--help"])).toBe(false);
  expect(log).toHaveBeenCalledWith("what it does");
  expect(process.exitCode).toBeUndefined();
});

test.each(["--hlep", "word"])("a command does nothing when given %s", (arg) => {
  expect(mayStart("what it does", [arg])).toBe(false);
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining("what it does"));
  expect(process.exitCode).toBe(2);
});
