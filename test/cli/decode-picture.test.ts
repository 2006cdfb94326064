import { deflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { Crc32, encodeTiff, MemoryImage } from "image-in-browser";
import { maxPixels } from "../../src/attachments/limits";
import { decodePicture } from "../../src/cli/decode-picture";

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
