import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Machine } from "./machine";

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  playwrightChromium: () => chromium.executablePath(),
  run: (program, programArguments) => {
    const { status } = spawnSync(program, programArguments, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      shell: process.platform === "win32",
    });
    return status === 0;
  },
  say: (line) => {
    console.error(line);
  },
};
