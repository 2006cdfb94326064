#!/usr/bin/env node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/**
 * The command runs from the sources as they are: put together anew at each start, which takes less
 * time than to translate and load them one by one.
 *
 * @returns The folder with `main.mjs`, and `checker-worker.mjs` that `FileCheckerPool` starts.
 */
function putTogether() {
  const folder = mkdtempSync(join(tmpdir(), "amex-mail-check-"));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", remove);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => {
      remove();
      process.kill(process.pid, signal);
    });
  }
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
    logLevel: "silent",
  });
  return folder;
}

async function run() {
  let folder;
  try {
    folder = putTogether();
  } catch (error) {
    // No word of the command's own texts is there yet. 1 would say that a scam was found.
    console.error(`起動できませんでした / Could not start: ${error.message}`);
    return 2;
  }
  const { main } = await import(pathToFileURL(join(folder, "main.mjs")).href);
  return main(process.argv.slice(2), process);
}

process.exitCode = await run();
