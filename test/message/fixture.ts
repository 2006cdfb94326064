import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @param name A file of test/fixtures/message, without its ending. */
export function messageFixture(name: string): Uint8Array {
  return readFileSync(join(__dirname, "../fixtures/message", `${name}.eml`));
}
