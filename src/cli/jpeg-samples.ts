/** Baseline, extended and progressive (ITU-T T.81, table B.1): the frames that can be decoded. */
const frameMarkers: ReadonlySet<number> = new Set([0xffc0, 0xffc1, 0xffc2]);
/** Tables, what programs add, and comments: what may stand before the frame. */
const otherMarkers = /^ff(?:c4|d[bd]|e[\da-f]|fe)$/u;

/** Grey, or red, green and blue, or the four colours of print. */
const maxComponents = 4;

/**
 * How many samples a JPEG has: one a pixel for each of its components, fewer where colours are
 * coarser than the brightness (ITU-T T.81, section B.2.2).
 *
 * @throws RangeError for what is no JPEG whose frame can be found.
 */
export function jpegSamples(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  for (let marker = view.getUint16(at); !frameMarkers.has(marker); marker = view.getUint16(at)) {
    if (!otherMarkers.test(marker.toString(16))) throw new RangeError("The JPEG has no frame.");
    at += 2 + view.getUint16(at + 2);
  }
  const [height, width, components] = [
    view.getUint16(at + 5),
    view.getUint16(at + 7),
    view.getUint8(at + 9),
  ];
  if (components > maxComponents) throw new RangeError("The JPEG has too many components.");
  const factors = Array.from({ length: components }, (_, index) => {
    const both = view.getUint8(at + 11 + 3 * index);
    return { across: both >> 4, down: both & 15 };
  });
  const across = Math.max(...factors.map((factor) => factor.across));
  const down = Math.max(...factors.map((factor) => factor.down));
  const samplesOfUnit = factors.reduce((sum, factor) => sum + factor.across * factor.down, 0);
  return (width * height * samplesOfUnit) / (across * down);
}
