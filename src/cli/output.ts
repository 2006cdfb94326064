import { once } from "node:events";
import type { Writable } from "node:stream";

export type TerminalStream = Writable & { readonly isTTY?: boolean };

/** The output's reader has closed it (`check … | head`). */
export class OutputClosedError extends Error {}

/** Writes to standard output, waiting for its reader (back-pressure). */
export class Output {
  private closed = false;
  private failure: Error | null = null;

  constructor(private readonly stream: TerminalStream) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") this.closed = true;
      else this.failure = error;
    });
  }

  /** @throws {OutputClosedError} Where nobody reads any more. */
  async write(text: string): Promise<void> {
    this.check();
    if (!this.stream.write(text)) {
      await once(this.stream, "drain").catch(() => undefined);
    }
    this.check();
  }

  private check(): void {
    if (this.closed) throw new OutputClosedError();
    if (this.failure !== null) throw this.failure;
  }
}

const milliseconds = 100;

/** A counter line on standard error; silent where that is not a terminal. */
export class Progress {
  private lastShown = 0;
  private shown = false;

  constructor(
    private readonly stream: TerminalStream,
    private readonly text: (count: number) => string,
  ) {}

  show(count: number): void {
    const now = Date.now();
    if (this.stream.isTTY !== true || now - this.lastShown < milliseconds) return;
    this.lastShown = now;
    this.shown = true;
    this.stream.write(`\r\u001B[K${this.text(count)}`);
  }

  /** To be called before anything else is written to the terminal. */
  clear(): void {
    if (this.shown) this.stream.write("\r\u001B[K");
    this.shown = false;
  }
}
