import { ensureBrowser } from "../../../scripts/browser/ensure-browser";
import { thisMachine } from "../../../scripts/browser/this-machine";
import { startPreview } from "./preview-process";

/**
 * Before the browser tests: gets a browser, builds once, and starts the preview on a free port.
 *
 * With PREVIEW_ADDRESS set, a preview that already runs is tested instead.
 */
export default async function globalSetup(): Promise<void> {
  process.env["CHROME_PATH"] = ensureBrowser(thisMachine);
  process.env["PREVIEW_ADDRESS"] ??= await startForAllTests();
}

async function startForAllTests(): Promise<string> {
  const preview = await startPreview(["--port", "0"]);
  globalThis.previewOfAllTests = preview;
  return preview.address;
}
