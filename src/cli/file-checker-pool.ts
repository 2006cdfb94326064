import { availableParallelism } from "node:os";
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { checkFile, sizeFile } from "./check-file";
import type { CheckedFile, SizedFile } from "./check-file";

/** A worker takes about as long to start as so many files take to be checked. */
const filesBeforeWorkers = 80;
const maxWorkers = 7;
/** One more than it checks, for while this thread is busy; with several, large files would wait while others idle. */
const filesPerWorker = 2;
/** Bytes. This thread checks nothing that is larger: a worker that lacks memory ends alone. */
const maxSizeHere = 1024 * 1024;

interface Job {
  readonly file: SizedFile;
  readonly resolve: (checked: CheckedFile) => void;
}

const canBeCheckedHere = ({ file }: Job): boolean => file.size <= maxSizeHere;

/** Checks small files in this thread, large ones in a worker and, once they are many, on all cores. */
export class FileCheckerPool {
  private readonly waiting: Job[] = [];
  /** What each worker has been given, oldest first. */
  private readonly workers = new Map<Worker, Job[]>();
  private isChecking = false;
  private taken = 0;

  /**
   * @param input What the path `-` stands for.
   * @param coreCount How many threads are worth having, this one included.
   */
  constructor(
    private readonly input: Readable,
    private readonly coreCount = availableParallelism(),
  ) {}

  async check(path: string): Promise<CheckedFile> {
    this.taken += 1;
    const file = await sizeFile(path, this.input);
    if ("problem" in file || "result" in file) return file;
    return new Promise((resolve) => {
      this.waiting.push({ file, resolve });
      this.next();
    });
  }

  /** Ends the workers; what they have under way is given up. */
  async close(): Promise<void> {
    await Promise.all([...this.workers.keys()].map((worker) => worker.terminate()));
  }

  private next(): void {
    this.startWorkers();
    for (const [worker, jobs] of this.workers) {
      const job = jobs.length < filesPerWorker ? this.waiting.shift() : undefined;
      if (job === undefined) continue;
      jobs.push(job);
      worker.postMessage(job.file);
    }
    const here = this.waiting.findIndex(canBeCheckedHere);
    if (this.isChecking || here === -1) return;
    for (const job of this.waiting.splice(here, 1)) void this.checkHere(job);
  }

  private async checkHere({ file, resolve }: Job): Promise<void> {
    this.isChecking = true;
    // Else this thread would check file after file, and hear nothing that the workers say.
    await setImmediate();
    resolve(await checkFile(file));
    this.isChecking = false;
    this.next();
  }

  private startWorkers(): void {
    const isMany = this.taken >= filesBeforeWorkers;
    const forMany = isMany ? Math.min(this.coreCount - 1, maxWorkers) : 0;
    const forLarge = this.waiting.every(canBeCheckedHere) ? 0 : 1;
    while (this.workers.size < Math.max(forMany, forLarge)) this.startWorker();
  }

  private startWorker(): void {
    // `npm run build:command` puts it beside this.
    const worker = new Worker(new URL("./checker-worker.mjs", import.meta.url));
    const jobs: Job[] = [];
    this.workers.set(worker, jobs);
    worker.on("message", (checked: CheckedFile) => {
      jobs.shift()?.resolve(checked);
      this.next();
    });
    // It lacked memory, most likely, for the oldest of its files.
    worker.on("error", () => {
      this.workers.delete(worker);
      const [failed, ...others] = jobs;
      failed?.resolve({ path: failed.file.path, problem: "unchecked" });
      this.waiting.unshift(...others);
      this.next();
    });
  }
}
