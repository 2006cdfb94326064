import { readQrCodes } from "../../src/attachments/qr-codes";
import decodeQR from "qr/decode.js";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { readFileSync } from "node:fs";
import { table } from "../corpus/table";
import { Random } from "../fuzz/random";
import { codelessKinds, type QrKind, qrKinds } from "./qr/pictures";
import type { Raster } from "./qr/raster";

/** Made pictures of each kind. */
const count = Number(process.env["COUNT"] ?? 20);

const decoders: Readonly<Record<string, (picture: Raster) => Promise<readonly string[]>>> = {
  "zxing-wasm": async (picture) =>
    (await readBarcodes(picture as never, { formats: ["QRCode"], tryHarder: true })).map(
      ({ text }) => text,
    ),
  ours: readQrCodes,
  qrdef: async (picture) => {
    try {
      return [decodeQR(picture)];
    } catch {
      return [];
    }
  },
};

prepareZXingModule({
  overrides: {
    wasmBinary: readFileSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm")
      .buffer as ArrayBuffer,
  },
});
const times = new Map<string, number>();
async function row({ name, make }: QrKind): Promise<readonly string[]> {
  const random = new Random(1);
  const pictures = Array.from({ length: count }, () => make(random));
  const cells: string[] = [];
  for (const [n, decode] of Object.entries(decoders)) {
    let read = 0;
    let all = 0;
    let wrong = 0;
    const start = performance.now();
    for (const { picture, addresses } of pictures) {
      const found = await decode(picture);
      all += addresses.length;
      read += addresses.filter((address) => found.includes(address)).length;
      wrong += found.filter((f) => !addresses.includes(f)).length;
    }
    times.set(n, (times.get(n) ?? 0) + performance.now() - start);
    cells.push(
      `${Math.round((100 * read) / Math.max(1, all))}${wrong ? ` (${wrong}!)` : ""} ${((performance.now() - start) / count).toFixed(0)}ms`,
    );
  }
  return [name, ...cells];
}
const rows = [["", ...Object.keys(decoders)]];
for (const kind of [...qrKinds, ...codelessKinds]) rows.push([...(await row(kind))]);
console.log(table(rows));
console.log(times);
