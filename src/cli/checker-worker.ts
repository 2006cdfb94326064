import { parentPort } from "node:worker_threads";
import { checkFile } from "./check-file";
import type { CheckerTask } from "./checker-thread";

/** Checks one file at a time, so that it is known at which one a worker died. */
let last = Promise.resolve();

parentPort?.on("message", ({ file, leavesFilesUnread }: CheckerTask) => {
  last = last.then(async () => {
    parentPort?.postMessage(await checkFile(file, leavesFilesUnread ? "unread" : "read"));
  });
});
