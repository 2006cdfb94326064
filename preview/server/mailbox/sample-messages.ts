import { readFile } from "node:fs/promises";
import path from "node:path";
import sampleIndex from "../../samples/index.json";
import type { MessageSource } from "./mailbox";
import { readMime, type MimeDetails } from "./read-mime";

interface SampleEntry {
  readonly file: string;
  readonly bodyError?: number;
}

const samplesFolder = path.join(import.meta.dirname, "../../samples");

const entries: readonly SampleEntry[] = sampleIndex.messages;

interface ReadSample {
  readonly source: Buffer;
  readonly details: MimeDetails;
}

/** By file: each page that opens makes a mailbox, and reading is most of making one. */
const readSamples = new Map<string, ReadSample>();

/** The sample messages of preview/samples, in the order of its index; a file that changed, anew. */
export async function sampleMessages(): Promise<readonly MessageSource[]> {
  return Promise.all(
    entries.map(async ({ file, bodyError }) => ({
      name: path.basename(file, ".eml"),
      ...(await readSample(file)),
      bodyError: bodyError ?? null,
    })),
  );
}

async function readSample(file: string): Promise<ReadSample> {
  const source = await readFile(path.join(samplesFolder, file));
  const known = readSamples.get(file);
  if (known?.source.equals(source) === true) return known;
  const sample = { source, details: await readMime(source) };
  readSamples.set(file, sample);
  return sample;
}
