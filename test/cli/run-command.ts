import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main";
import type { ExitStatus } from "../../src/cli/main";

export interface Run {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

interface Given {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
}

class Recorder extends Writable {
  text = "";
  constructor(readonly isTTY: boolean) {
    super();
  }
  override _write(chunk: Buffer, _: unknown, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command in this process, with streams that only remember. */
export async function runCommand(args: readonly string[], given: Given = {}): Promise<Run> {
  const stdout = new Recorder(given.stdoutIsTerminal ?? false);
  const stderr = new Recorder(given.stderrIsTerminal ?? false);
  const stdin = Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]);
  const status = await main(args, { env: given.env ?? {}, stdin, stdout, stderr });
  return { status, stdout: stdout.text, stderr: stderr.text };
}
