import { deflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { Crc32, encodeJpg, encodeTiff, MemoryImage } from "image-in-browser";
import { maxPixels } from "../../src/attachments/limits";
import { decodePicture } from "../../src/cli/decode-picture";
import { jpegSamples } from "../../src/cli/jpeg-samples";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const checked = Buffer.concat([ascii(type), content]);
  const sum = Crc32.getChecksum({ buffer: checked });
  return Buffer.concat([uint32(content.length), checked, uint32(sum)]);
}

/** Grey, a byte a pixel. */
const header = (side: number, interlaced = 0): Uint8Array =>
  chunk("IHDR", Buffer.concat([uint32(side), uint32(side), Uint8Array.of(8, 0, 0, 0, interlaced)]));

const png = (...chunks: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    ...chunks,
    chunk("IEND", ascii("")),
  ]);

const pixels = (bytes: number): Uint8Array => chunk("IDAT", deflateSync(new Uint8Array(bytes)));

test("a picture is decoded", async () => {
  const decoded = await decodePicture(png(header(10), pixels(110)));
  expect(decoded).toMatchObject({ width: 10, height: 10 });
  expect(decoded?.data).toHaveLength(400);
});

test.each([
  ["in rows", header(10)],
  ["in passes", header(10, 1)],
])("a PNG with far more in it than its pixels is not unpacked: %s", async (_, tenByTen) => {
  await expect(decodePicture(png(tenByTen, pixels(10_000)))).rejects.toThrow();
});

test("of several headers the one that the decoder reads by is the one that counts", async () => {
  const side = Math.ceil(Math.sqrt(maxPixels)) + 1;
  expect(await decodePicture(png(header(10), header(side), pixels(110)))).toBeNull();
});

test("a picture of a kind that no mail program shows is not decoded", async () => {
  const tiff = encodeTiff({ image: new MemoryImage({ width: 10, height: 10 }) });
  expect(await decodePicture(tiff)).toBeNull();
});

test("an animated WebP, whose frames may be of any size, is not decoded", async () => {
  const still = Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64");
  expect(await decodePicture(still)).toMatchObject({ width: 1, height: 1 });
  const little = (value: number): Uint8Array => uint32(value).toReversed();
  const riff = (type: string, content: Uint8Array): Uint8Array =>
    Buffer.concat([ascii(type), little(content.length), content]);
  const frame = riff("ANMF", Buffer.concat([new Uint8Array(16), still.subarray(12)]));
  const canvas = riff("VP8X", Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  const animated = riff(
    "RIFF",
    Buffer.concat([ascii("WEBP"), canvas, riff("ANIM", new Uint8Array(6)), frame]),
  );
  expect(await decodePicture(animated)).toBeNull();
});

/** A JPEG's headers: a comment, the frame, and the beginning of a scan (ITU-T T.81, section B.2). */
const jpeg = (side: number, ...factors: readonly number[]): Uint8Array =>
  Buffer.concat([
    Uint8Array.of(0xff, 0xd8, 0xff, 0xfe, 0, 3, 0, 0xff, 0xc0, 0, 8 + 3 * factors.length, 8),
    Uint8Array.of(side >> 8, side & 0xff, side >> 8, side & 0xff, factors.length),
    ...factors.map((factor, index) => Uint8Array.of(index, factor, 0)),
    Uint8Array.of(0xff, 0xda, 0, 2),
  ]);

test.each([
  ["grey", [0x11], 10_000],
  ["in full colour", [0x11, 0x11, 0x11], 30_000],
  ["in halved colours", [0x22, 0x11, 0x11], 15_000],
])("a JPEG %s has as many samples as its components", (_, factors, samples) => {
  expect(jpegSamples(jpeg(100, ...factors))).toBe(samples);
});

test("a JPEG is decoded", async () => {
  const picture = encodeJpg({ image: new MemoryImage({ width: 20, height: 10 }) });
  expect(await decodePicture(picture)).toMatchObject({ width: 20, height: 10 });
});

test("a JPEG of more samples than memory is spent on is not decoded", async () => {
  expect(await decodePicture(jpeg(3000, 0x11, 0x11, 0x11))).toBeNull();
});

test("a JPEG of more components than a picture has is not decoded", async () => {
  const components = Array.from({ length: 200 }, () => 0x11);
  await expect(decodePicture(jpeg(100, ...components))).rejects.toThrow("components");
});
