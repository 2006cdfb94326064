import { expect, test } from "@jest/globals";
import { join } from "node:path";
import { Readable } from "node:stream";
import { FileCheckerPool } from "../../src/cli/file-checker-pool";

test("this thread hears of others between two files", async () => {
  const pool = new FileCheckerPool(Readable.from([]), 1);
  const file = join(__dirname, "../fixtures/cli/scam.eml");
  let checked = 0;
  let checkedBefore = NaN;
  setImmediate(() => {
    setImmediate(() => {
      checkedBefore = checked;
    });
  });
  const all = Array.from({ length: 40 }, async () => {
    await pool.check(file);
    checked += 1;
  });
  await Promise.all(all);
  await pool.close();
  expect(checkedBefore).toBeLessThan(5);
});
