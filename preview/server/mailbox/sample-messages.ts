import { readFile } from "node:fs/promises";
import path from "node:path";
import sampleIndex from "../../samples/index.json";
import type { MessageSource } from "./mailbox";

interface SampleEntry {
  readonly file: string;
  readonly bodyError?: number;
}

const samplesFolder = path.join(import.meta.dirname, "../../samples");

const entries: readonly SampleEntry[] = sampleIndex.messages;

/** The sample messages of preview/samples, in the order of its index. */
export async function sampleMessages(): Promise<readonly MessageSource[]> {
  return Promise.all(
    entries.map(async ({ file, bodyError }) => ({
      name: path.basename(file, ".eml"),
      source: await readFile(path.join(samplesFolder, file)),
      bodyError: bodyError ?? null,
    })),
  );
}
