import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCommand } from "../../scripts/command/build-command";

let folder: string;
let bin: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bin-test-"));
  bin = join(folder, "bin.mjs");
  await buildCommand(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fixtures = join(__dirname, "../fixtures/cli");

test("runs from any folder", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [bin, "--format", "json", join(fixtures, "scam.eml")],
    { cwd: tmpdir(), encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ verdict: "scam" }));
}, 60_000);

test("ends quietly when nobody reads its output any more", async () => {
  const paths = Array.from({ length: 300 }, () => join(fixtures, "scam.eml"));
  const child = spawn(process.execPath, [bin, "--format", "json", ...paths]);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [status] = (await once(child, "exit")) as [number | null];
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 60_000);

test("checks many files on all cores, and tells them in their order", () => {
  const names = ["scam.eml", "missing.eml", "hostile.eml"];
  const paths = Array.from({ length: 600 }, (_, index) =>
    join(fixtures, names[index % names.length] ?? ""),
  );
  const { stdout } = spawnSync(process.execPath, [bin, "--format", "json", ...paths], {
    encoding: "utf8",
    maxBuffer: Infinity,
  });
  const lines = stdout.trimEnd().split("\n");
  const told = lines.map((line) => (JSON.parse(line) as { readonly path: string }).path);
  expect(told).toEqual(paths);
  expect(new Set(lines).size).toBe(names.length);
}, 120_000);
