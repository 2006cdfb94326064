import type { PictureDecoder } from "../../attachments/picture-decoder";

/**
 * Pixels to which a larger picture is shrunk: a camera's picture of a code has more of them than it
 * needs.
 */
const maxKeptPixels = 6_000_000;

/** Decodes a picture as the browser does, within a worker; the picture is never shown. */
export const decodePicture: PictureDecoder = async (bytes) => {
  // Missing before Safari 16.4, whatever the types say.
  if (typeof OffscreenCanvas === "undefined") return null;
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
  try {
    const factor = Math.min(1, Math.sqrt(maxKeptPixels / (bitmap.width * bitmap.height)));
    const width = Math.max(1, Math.round(bitmap.width * factor));
    const height = Math.max(1, Math.round(bitmap.height * factor));
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (context === null) return null;
    context.drawImage(bitmap, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  } finally {
    bitmap.close();
  }
};
