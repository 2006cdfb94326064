import { afterAll } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** @returns a new, empty folder, which goes once the tests of the file are over */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "amex-mail-check-"));
  folders.push(folder);
  return folder;
}
