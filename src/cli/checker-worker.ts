import { parentPort } from "node:worker_threads";
import { checkFile } from "./check-file";
import type { CheckerTask } from "./checker-thread";

/** Files are checked one after the other, so that of a worker that ends it is known at which. */
let last = Promise.resolve();

parentPort?.on("message", ({ file, leavesFilesUnread }: CheckerTask) => {
  last = last.then(async () => {
    parentPort?.postMessage(await checkFile(file, leavesFilesUnread ? "unread" : "read"));
  });
});
