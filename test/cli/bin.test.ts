import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const bin = join(__dirname, "../../src/cli/bin.mjs");
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

describe("its temporary folder", () => {
  let temporary: string;
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), "bin-test-"));
  });
  afterEach(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "holds command and worker, until %s",
    async (signal) => {
      const child = spawn(process.execPath, [bin, "-"], {
        env: { ...process.env, TMPDIR: temporary },
      });
      const exit = once(child, "exit");
      const files = (): readonly string[] =>
        readdirSync(temporary, { recursive: true, encoding: "utf8" });
      while (!files().some((file) => file.endsWith("main.mjs"))) await setTimeout(50);
      expect(files().some((file) => file.endsWith("checker-worker.mjs"))).toBe(true);
      child.kill(signal);
      expect(await exit).toEqual([null, signal]);
      expect(files()).toEqual([]);
    },
    60_000,
  );

  test("is told where there can be none, not as if a scam was found", () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, join(fixtures, "scam.eml")], {
      env: { ...process.env, TMPDIR: join(temporary, "missing") },
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^起動できませんでした \/ Could not start: .*missing.*\n$/);
  }, 60_000);
});
