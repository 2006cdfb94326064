import { spawn } from "node:child_process";
import path from "node:path";

/** `npm start`, running. */
export interface PreviewProcess {
  readonly address: string;
  /** What it printed until it was ready. */
  readonly output: string;
  stop(): Promise<void>;
}

declare global {
  var previewOfAllTests: PreviewProcess | undefined;
}

const root = path.join(__dirname, "../../..");

/**
 * Runs what `npm start` runs.
 *
 * @param startArguments of preview/start.ts
 * @throws Error with its output where it ends before it is ready
 */
export function startPreview(startArguments: readonly string[]): Promise<PreviewProcess> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "preview/start.ts", ...startArguments],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /ready: (https:\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        output,
        stop: async () => {
          child.kill();
          await ended;
        },
      });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then(() => {
      reject(new Error(`The preview did not start:\n${output}`));
    });
  });
}
