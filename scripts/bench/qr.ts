import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import decodeQR from "qr/decode.js";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { readQrCodes } from "../../src/attachments/qr-codes";
import { Random } from "../fuzz/random";
import { runCommand } from "../run-command";
import { table } from "../table";
import { codelessKinds, type QrKind, qrKinds } from "./qr/pictures";
import type { Raster } from "./qr/raster";

/** Made pictures of each kind. */
const count = 20;

const usage = `npm run bench:qr

Makes ${count} pictures of each kind that QR codes come in, and prints which share of the codes our reader
and others read, what they read that is not there, and the milliseconds a picture.`;

// Otherwise zxing-wasm would fetch this file from its own server.
const wasm = new URL(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

type Decoder = (picture: Raster) => Promise<readonly string[]>;

/** `qr` by itself gives one code, or throws. */
const bareQr: Decoder = (picture) => {
  try {
    return Promise.resolve([decodeQR(picture)]);
  } catch {
    return Promise.resolve([]);
  }
};

const zxing: Decoder = async ({ width, height, data }) => {
  const image = { width, height, data: new Uint8ClampedArray(data), colorSpace: "srgb" } as const;
  const codes = await readBarcodes(image, { formats: ["QRCode"], tryHarder: true });
  return codes.map(({ text }) => text);
};

const decoders: ReadonlyMap<string, Decoder> = new Map([
  ["ours (qr in several views)", readQrCodes],
  ["qr", bareQr],
  ["zxing-wasm", zxing],
]);

/** How many of the codes each decoder reads, how much it reads that is not there, and how long it takes. */
async function measure({ name, make }: QrKind): Promise<readonly string[]> {
  const random = new Random(1);
  const pictures = Array.from({ length: count }, () => make(random));
  const written = pictures.flatMap(({ addresses }) => addresses).length;
  const cells: string[] = [];
  for (const decode of decoders.values()) {
    let [read, wrong] = [0, 0];
    const start = performance.now();
    for (const { picture, addresses } of pictures) {
      const found = await decode(picture);
      read += addresses.filter((address) => found.includes(address)).length;
      wrong += found.filter((text) => !addresses.includes(text)).length;
    }
    const time = ((performance.now() - start) / count).toFixed(0);
    const share = written === 0 ? "–" : `${((100 * read) / written).toFixed(0)} %`;
    cells.push(`${share}${wrong === 0 ? "" : `, ${wrong} wrong`}, ${time} ms`);
  }
  return [name, ...cells];
}

await runCommand(usage, async () => {
  parseArgs();
  const rows: (readonly string[])[] = [["QR codes", ...decoders.keys()]];
  for (const kind of [...qrKinds, ...codelessKinds]) rows.push(await measure(kind));
  console.log(table(rows));
});
