import { readFile } from "node:fs/promises";
import path from "node:path";
import type { MessageSource } from "./mailbox";

interface SampleEntry {
  readonly file: string;
  readonly bodyError?: number;
}

const samplesFolder = path.join(import.meta.dirname, "../../samples");

/** The sample messages of preview/samples, in the order of its index. */
export async function sampleMessages(): Promise<readonly MessageSource[]> {
  const index: { readonly messages: readonly SampleEntry[] } = JSON.parse(
    await readFile(path.join(samplesFolder, "index.json"), "utf8"),
  );
  return Promise.all(
    index.messages.map(async ({ file, bodyError }) => ({
      name: path.basename(file, ".eml"),
      source: await readFile(path.join(samplesFolder, file)),
      bodyError: bodyError ?? null,
    })),
  );
}
