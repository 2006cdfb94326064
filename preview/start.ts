import { parseArgs } from "node:util";
import { runCommand, UsageError } from "../scripts/run-command";
import { validateAllRules } from "../scripts/rules/validate-all-rules";
import type { Build } from "../scripts/webpack/run-webpack";
import { builtFolders, buildPreview, watchPreview } from "./build";
import { Builds } from "./server/builds";
import { startPreviewServer } from "./server/preview-server";

const defaultPort = 3000;
const usage = `npm start [-- [--port PORT] [--no-build | --watch]]

Builds the add-in and serves the preview, a page that imitates Outlook on the web.

  --port PORT  the port (default ${defaultPort}), or the next free one if it is taken
  --no-build   serve the last build
  --watch      build for development and rebuild on each change; \`npm run dev\` also checks types`;

function readPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new UsageError(`Not a port: ${text}`);
  return port;
}

/** Prints what a build complains of, and tells the open pages of one that is as it should be. */
function report({ name, problems, milliseconds }: Build, builds: Builds): void {
  console.log(problems === "" ? `${name}: built in ${milliseconds} ms` : `${name}: ${problems}`);
  if (problems === "") builds.tell(name);
  // Last: it takes longer than most builds.
  try {
    validateAllRules();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: "string" },
      build: { type: "boolean", default: true },
      watch: { type: "boolean", default: false },
    },
  });
  const { build, watch } = values;
  const port = readPort(values.port);
  const builds = watch ? new Builds() : null;
  if (build) console.log("Building the add-in and the preview …");
  if (builds !== null) {
    await watchPreview((each) => {
      report(each, builds);
    });
  } else if (build) await buildPreview();
  const server = await startPreviewServer(builtFolders, port, builds);
  if (port !== 0 && server.port !== port) {
    console.log(`Port ${port} is taken; using ${server.port}.`);
  }
  console.log(`The preview is ready: ${server.address} (press Ctrl+C to stop)`);
  console.log("The certificate is self-signed, so the browser warns you once.");
  if (builds === null)
    console.log("To work on the add-in, run npm run dev, which rebuilds on each change.");
});
