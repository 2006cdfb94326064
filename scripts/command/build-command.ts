import path from "node:path";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "../..");

/** Where `npm ci` and `npm run check` have the command; package.json's `bin` names it. */
export const commandFolder = path.join(root, "build/command");

/**
 * Bundles the command, so that it needs no package and starts soon: `bin.mjs`, and beside it
 * `checker-worker.mjs`, which `FileCheckerPool` starts.
 *
 * @param folder absolute
 * @param ruleSetFolder absolute, of a rule set in place of the one that package.json names
 * @throws what esbuild complains of
 */
export async function buildCommand(folder: string, ruleSetFolder?: string): Promise<void> {
  await build({
    alias: ruleSetFolder === undefined ? {} : { "#rule-set": ruleSetFolder },
    entryPoints: ["bin.ts", "checker-worker.ts"].map((name) => path.join(root, "src/cli", name)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    banner: { js: "#!/usr/bin/env node" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
  });
}
