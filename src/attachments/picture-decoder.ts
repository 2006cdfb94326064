import type { Pixels } from "./pixels";

/**
 * Turns the bytes of a picture (PNG, JPEG, GIF, WebP, BMP) into pixels: of an animation, the first
 * frame. Rejects, or resolves with `null`, where that cannot be done.
 */
export type PictureDecoder = (bytes: Uint8Array) => Promise<Pixels | null>;
