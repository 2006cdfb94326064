import { parseArgs } from "node:util";
import { builtFolders, buildPreview } from "./build";
import { startPreviewServer } from "./server/preview-server";

const defaultPort = 3000;
const usage = `npm start [-- [--port PORT] [--no-build]]

Builds the add-in and serves the preview, a page that plays Outlook on the web.

  --port PORT  the port to serve on (${defaultPort}); where it is taken, the next free one
  --no-build   serve what was built last`;

function readPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`Not a port: ${text}`);
  return port;
}

interface Options {
  readonly help: boolean;
  readonly build: boolean;
  readonly port: number;
}

function readOptions(): Options {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: "string" },
      build: { type: "boolean", default: true },
      help: { type: "boolean", default: false },
    },
  });
  return { ...values, port: readPort(values.port) };
}

async function start(): Promise<void> {
  const { help, build, port } = readOptions();
  if (help) {
    console.log(usage);
    return;
  }
  if (build) {
    console.log("Building the add-in and the preview …");
    await buildPreview();
  }
  const server = await startPreviewServer(builtFolders, port);
  if (port !== 0 && server.port !== port) {
    console.log(`Port ${port} is taken; using ${server.port}.`);
  }
  console.log(`The preview is ready: ${server.address} (press Ctrl+C to stop)`);
  console.log("The certificate was made just now; the browser asks once whether to go on.");
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
