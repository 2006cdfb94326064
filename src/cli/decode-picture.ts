import type { PictureDecoder } from "../attachments/picture-decoder";

/** Decodes a picture with libraries of plain JavaScript, which load with the first one. */
export const decodePicture: PictureDecoder = async (bytes) => {
  const { decodeImage } = await import("image-in-browser");
  const image = decodeImage({ data: bytes, frameIndex: 0 });
  if (image === undefined) return null;
  const rgba = image.convert({ numChannels: 4, alpha: 255 });
  return { width: rgba.width, height: rgba.height, data: rgba.getBytes() };
};
