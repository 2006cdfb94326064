#!/usr/bin/env node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

// The command runs from the sources as they are: put together anew at each start, which takes less
// time than to translate and load them one by one.
const folder = mkdtempSync(join(tmpdir(), "amex-mail-check-"));
process.on("exit", () => {
  rmSync(folder, { recursive: true, force: true });
});
buildSync({
  entryPoints: ["main.ts", "checker-worker.ts"].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  ),
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "error",
});
const { main } = await import(pathToFileURL(join(folder, "main.mjs")).href);
process.exitCode = await main(process.argv.slice(2), process);
