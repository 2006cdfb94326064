import { constants, inflateRawSync } from "node:zlib";
import type { MemoryImage, PngDecoder } from "image-in-browser";
import { maxPixels } from "../attachments/limits";
import type { PictureDecoder } from "../attachments/picture-decoder";
import type { Pixels } from "../attachments/pixels";
import { jpegSamples } from "./jpeg-samples";

/** The decoder takes ten bytes for each. A phone's picture of 12 million pixels has 18 to 24 million. */
const maxJpegSamples = 24_000_000;

/**
 * Decodes a picture with libraries of plain JavaScript, which load with the first one. A file may
 * have several headers: what counts is the size that the decoder itself has read.
 */
export const decodePicture: PictureDecoder = async (bytes) => {
  const { findDecoderForData, ImageFormat, JpegDecoder, PngDecoder } =
    await import("image-in-browser");
  const decoder = findDecoderForData(bytes);
  if (decoder instanceof JpegDecoder) {
    // Its `startDecode` takes as much memory as decoding does.
    return jpegSamples(bytes) <= maxJpegSamples ? pixelsOf(decoder.decode({ bytes })) : null;
  }
  const info = decoder?.startDecode(bytes);
  if (decoder === undefined || info === undefined) return null;
  const { png, gif, webp, bmp } = ImageFormat;
  if (![png, gif, webp, bmp].includes(decoder.format)) return null;
  if (info.width * info.height > maxPixels) return null;
  // Each frame of an animated WebP has a header of its own, which is read only to decode it.
  if (decoder.format === webp && info.numFrames > 0) return null;
  if (decoder instanceof PngDecoder) unpackWithinSize(bytes, decoder.info);
  return pixelsOf(decoder.decodeFrame(0));
};

function pixelsOf(image: MemoryImage | undefined): Pixels | null {
  if (image === undefined) return null;
  const rgba = image.convert({ numChannels: 4, alpha: 255 });
  return { width: rgba.width, height: rgba.height, data: rgba.getBytes() };
}

/**
 * The decoder unpacks all that a PNG holds, which may be a thousand times the file's size, however
 * few pixels its header names.
 *
 * @throws Where it holds more than its pixels.
 */
function unpackWithinSize(bytes: Uint8Array, { width, height, idat }: PngDecoder["info"]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = idat.map((start) => bytes.subarray(start + 8, start + 8 + view.getUint32(start)));
  inflateRawSync(Buffer.concat(chunks).subarray(2), {
    finishFlush: constants.Z_SYNC_FLUSH,
    // Up to eight bytes a pixel, and in each of seven passes one for a row.
    maxOutputLength: (8 * width + 7) * height + 7,
  });
}
