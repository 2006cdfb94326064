import { parentPort } from "node:worker_threads";
import { checkFile } from "./check-file";
import type { SizedFile } from "./check-file";

/** Files are checked one after the other, so that of a worker that ends it is known at which. */
let last = Promise.resolve();

parentPort?.on("message", (file: SizedFile) => {
  last = last.then(async () => parentPort?.postMessage(await checkFile(file)));
});
