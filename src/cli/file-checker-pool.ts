import { availableParallelism } from "node:os";
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { MessageChannel, Worker } from "node:worker_threads";
import { checkFile } from "./check-file";
import type { CheckedFile } from "./check-file";
import { standardInput } from "./find-message-files";

/** What a worker answers to a path. */
export type WorkerAnswer = { readonly checked: CheckedFile } | { readonly failure: string };

/** A worker takes about as long to start as so many files take to be checked. */
const filesBeforeWorkers = 80;
const mostWorkers = 7;
/** One more than it checks, for while this thread is busy; with several, large files would wait while others idle. */
const filesPerWorker = 2;

interface Job {
  readonly path: string;
  readonly resolve: (checked: CheckedFile) => void;
  readonly reject: (reason: Error) => void;
}

/** Something that checks files. */
interface FileChecker {
  underWay: number;
  /** How many it is given at once. */
  readonly most: number;
  readonly check: (path: string) => Promise<CheckedFile>;
}

/** Checks files in this thread and, once they are many, on the other cores as well. */
export class FileCheckerPool {
  private readonly waiting: Job[] = [];
  private readonly workers: Worker[] = [];
  private readonly checkers: FileChecker[];
  private taken = 0;

  /**
   * @param input What the path `-` stands for.
   * @param coreCount How many threads are worth having, this one included.
   */
  constructor(
    input: Readable,
    private readonly coreCount = availableParallelism(),
  ) {
    const check: FileChecker["check"] = async (path) => {
      // Else this thread would check file after file, and hear nothing that the workers say.
      await setImmediate();
      return checkFile(path, input);
    };
    this.checkers = [{ underWay: 0, most: 1, check }];
  }

  /** @throws What `checkFile` throws. */
  check(path: string): Promise<CheckedFile> {
    this.taken += 1;
    if (this.taken === filesBeforeWorkers) this.startWorkers();
    return new Promise((resolve, reject) => {
      this.waiting.push({ path, resolve, reject });
      this.next();
    });
  }

  /** Ends the workers; what they have under way is given up. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private next(): void {
    const [job] = this.waiting;
    if (job === undefined) return;
    const free = this.checkers.filter(({ underWay, most }) => underWay < most);
    // The pipe is this thread's.
    const checker = job.path === standardInput ? this.checkers[0] : free.at(-1);
    if (checker === undefined) return;
    this.waiting.shift();
    checker.underWay += 1;
    checker
      .check(job.path)
      .then(job.resolve, job.reject)
      .finally(() => {
        checker.underWay -= 1;
        this.next();
      });
  }

  private startWorkers(): void {
    for (let count = 1; count < Math.min(this.coreCount, mostWorkers + 1); count += 1) {
      // `npm run build:command` puts it beside this.
      const worker = new Worker(new URL("./checker-worker.mjs", import.meta.url));
      this.workers.push(worker);
      // One that cannot start costs nothing but time; what it had under way tells its own failure.
      worker.on("error", () => undefined);
      worker.once("message", () => {
        this.checkers.push({
          underWay: 0,
          most: filesPerWorker,
          check: askingWorker(worker),
        });
        this.next();
      });
    }
  }
}

/** Each answer comes by a channel of its own, as a worker is not done in the order of asking. */
function askingWorker(worker: Worker): FileChecker["check"] {
  return (path) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      worker.once("error", reject);
      port1.once("message", (answer: WorkerAnswer) => {
        worker.off("error", reject);
        port1.close();
        if ("checked" in answer) resolve(answer.checked);
        else reject(new Error(answer.failure));
      });
      worker.postMessage({ path, port: port2 }, [port2]);
    });
}
