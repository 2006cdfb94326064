/** Progressive pictures have some ten; each of a hostile one's may go over all its pixels. */
export const maxScans = 100;

const marker = 0xff;
const startOfScan = 0xda;
const maxComponents = 4;

/**
 * How many scans the pixels of a JPEG come in (ITU-T T.81, section B.2.3). Whatever looks like the
 * beginning of one counts, wherever it stands, because decoders differ in what they skip.
 */
export function countScans(jpeg: Uint8Array): number {
  let scans = 0;
  for (let at = 0; at + 4 < jpeg.length; at += 1) {
    if (jpeg[at] !== marker || jpeg[at + 1] !== startOfScan) continue;
    const components = jpeg[at + 4] ?? 0;
    if (components >= 1 && components <= maxComponents) scans += 1;
  }
  return scans;
}
