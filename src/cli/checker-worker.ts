import { Readable } from "node:stream";
import { type MessagePort, parentPort } from "node:worker_threads";
import { checkFile } from "./check-file";
import type { WorkerAnswer } from "./file-checker-pool";

interface Task {
  readonly path: string;
  readonly port: MessagePort;
}

async function answer({ path, port }: Task): Promise<void> {
  let answered: WorkerAnswer;
  try {
    answered = { checked: await checkFile(path, Readable.from([])) };
  } catch (error) {
    answered = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  port.postMessage(answered);
}

parentPort?.on("message", (task: Task) => void answer(task));
parentPort?.postMessage("ready");
