import { decodeJpg, encodeJpg, MemoryImage } from "image-in-browser";
import encodeQR from "qr";
import type { ErrorCorrection } from "qr";
import type { Random } from "../../fuzz/random";
import { black, blank, blurred, fill, noisy, paste } from "./raster";
import { redraw, rotated, scaled, shaded, tilted, white } from "./raster";
import type { Color, Raster } from "./raster";

/** A picture, and the addresses in the codes that it shows. */
interface QrPicture {
  readonly picture: Raster;
  readonly addresses: readonly string[];
}

/** A kind of picture; each call makes another one. */
export interface QrKind {
  readonly name: string;
  readonly make: (random: Random) => QrPicture;
}

interface Drawing {
  /** In pixels. */
  readonly module: number;
  /** In modules. */
  readonly quietZone?: number;
  readonly ink?: Color;
  readonly paper?: Color;
  readonly errorCorrection?: ErrorCorrection;
  /** Modules as dots with a diameter of this share. */
  readonly dots?: number;
}

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

function word(random: Random, length: number): string {
  return Array.from({ length }, () => letters[random.below(letters.length)]).join("");
}

function madeAddress(random: Random): string {
  const length = random.pick([6, 20, 60]);
  return `https://${word(random, 12)}.example/${word(random, length)}`;
}

function drawQr(address: string, drawing: Drawing): Raster {
  const { module, quietZone = 4, ink = black, paper = white, dots = 1 } = drawing;
  const ecc = drawing.errorCorrection ?? "medium";
  const modules = encodeQR(address, "raw", { ecc, border: 1 }).slice(1, -1);
  const count = modules.length;
  const size = (count + 2 * quietZone) * module;
  const picture = blank(size, size, paper);
  modules.forEach((row, y) => {
    row.slice(1, -1).forEach((isDark, x) => {
      if (!isDark) return;
      const [left, top] = [(quietZone + x) * module, (quietZone + y) * module];
      if (dots === 1) fill(picture, { x: left, y: top, width: module, height: module }, ink);
      else fillDot(picture, left + module / 2, top + module / 2, (module * dots) / 2, ink);
    });
  });
  return picture;
}

function fillDot(picture: Raster, x: number, y: number, radius: number, ink: Color): void {
  for (let row = Math.floor(y - radius); row <= y + radius; row += 1) {
    for (let column = Math.floor(x - radius); column <= x + radius; column += 1) {
      if ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2 <= radius ** 2) {
        fill(picture, { x: column, y: row, width: 1, height: 1 }, ink);
      }
    }
  }
}

/** One code, then changed. */
const kind = (
  name: string,
  drawing: Drawing,
  change: (picture: Raster, random: Random) => Raster = (picture) => picture,
): QrKind => ({
  name,
  make: (random) => {
    const address = madeAddress(random);
    return { picture: change(drawQr(address, drawing), random), addresses: [address] };
  },
});

function withLogo(picture: Raster, share: number): Raster {
  const size = Math.round(picture.width * share);
  const corner = Math.round((picture.width - size) / 2);
  const area = { x: corner, y: corner, width: size, height: size };
  fill(picture, area, white);
  const inner = { x: corner + 3, y: corner + 3, width: size - 6, height: size - 6 };
  fill(picture, inner, [0, 111, 207]);
  return picture;
}

function asJpeg({ width, height, data }: Raster, quality: number): Raster {
  const image = MemoryImage.fromBytes({
    width,
    height,
    bytes: new Uint8Array(data).buffer,
    numChannels: 4,
  });
  const decoded = decodeJpg({ data: encodeJpg({ image, quality }) });
  if (decoded === undefined) throw new Error("The made JPEG cannot be read.");
  const rgba = decoded.convert({ numChannels: 4, alpha: 255 });
  return { width, height, data: new Uint8ClampedArray(rgba.getBytes()) };
}

/** A page of dark lines like text, with the picture somewhere in it. */
function inLetter(picture: Raster, random: Random): Raster {
  const page = blank(picture.width + 700, picture.height + 900, white);
  for (let line = 20; line < page.height - 20; line += 18) {
    for (let x = 20; x < page.width - 40; x += 5 + random.below(9)) {
      const mark = { x, y: line, width: 1 + random.below(5), height: 4 + random.below(9) };
      fill(page, mark, [40, 40, 40]);
    }
  }
  paste(page, picture, 100 + random.below(500), 100 + random.below(700));
  return page;
}

function several(count: number): QrKind {
  return {
    name: `${String(count)} codes in one picture`,
    make: (random) => {
      const addresses = Array.from({ length: count }, () => madeAddress(random));
      const codes = addresses.map((address) => drawQr(address, { module: 5 }));
      const height = Math.max(...codes.map((code) => code.height));
      const page = blank(
        codes.reduce((sum, code) => sum + code.width + 30, 0),
        height,
        white,
      );
      let left = 0;
      for (const code of codes) {
        paste(page, code, left, 0);
        left += code.width + 30;
      }
      return { picture: page, addresses };
    },
  };
}

/** What real scams and phones' cameras do to a code, each by itself and some together. */
export const qrKinds: readonly QrKind[] = [
  kind("plain", { module: 6 }),
  kind("module of 3 pixels", { module: 3 }),
  kind("module of 2 pixels", { module: 2 }),
  kind("module of 1 pixel", { module: 1 }),
  kind("shrunk to 1.5 pixels a module", { module: 6 }, (picture) => scaled(picture, 0.25)),
  kind("module of 20 pixels", { module: 20 }),
  kind("no quiet zone", { module: 6, quietZone: 0 }),
  kind("turned by 90, 180, 270 degrees", { module: 6 }, (picture, random) =>
    rotated(picture, random.pick([90, 180, 270])),
  ),
  kind("turned by any angle", { module: 6 }, (picture, random) =>
    rotated(picture, random.below(360)),
  ),
  kind("mirrored", { module: 6 }, (picture) =>
    redraw(picture, picture.width, picture.height, (x, y) => [picture.width - x, y]),
  ),
  kind("photographed from the side", { module: 8 }, (picture) => tilted(picture, 0.25)),
  kind("inverted", { module: 6, ink: white, paper: black }),
  kind("blue on white", { module: 6, ink: [0, 111, 207] }),
  kind("red on yellow", { module: 6, ink: [200, 0, 0], paper: [255, 230, 90] }),
  kind("grey on light grey", { module: 6, ink: [150, 150, 150], paper: [215, 215, 215] }),
  kind("red on blue, alike in brightness", { module: 6, ink: [220, 40, 40], paper: [60, 90, 255] }),
  kind("black on nothing", { module: 6, paper: [0, 0, 0, 0] }),
  kind("white on nothing", { module: 6, ink: white, paper: [255, 255, 255, 0] }),
  kind("logo over 20 %", { module: 6, errorCorrection: "high" }, (picture) =>
    withLogo(picture, 0.2),
  ),
  kind("logo over 25 %", { module: 6, errorCorrection: "high" }, (picture) =>
    withLogo(picture, 0.25),
  ),
  kind("dots", { module: 8, dots: 0.8 }),
  kind("small dots", { module: 8, dots: 0.6 }),
  kind("noise", { module: 6 }, (picture, random) => noisy(picture, 90, random)),
  kind("strong noise", { module: 6 }, (picture, random) => noisy(picture, 160, random)),
  kind("blurred", { module: 6 }, (picture) => blurred(picture, 3)),
  kind("in the shade", { module: 6 }, (picture) => shaded(picture, 0.25)),
  kind("JPEG of quality 30", { module: 4 }, (picture) => asJpeg(picture, 30)),
  kind("JPEG of quality 10", { module: 4 }, (picture) => asJpeg(picture, 10)),
  kind("in a letter", { module: 4 }, inLetter),
  kind("in a letter, turned, JPEG of quality 40", { module: 4 }, (picture, random) =>
    asJpeg(rotated(inLetter(picture, random), random.below(30)), 40),
  ),
  several(2),
  several(4),
];

/** Pictures without a code: nothing may be read there. */
export const codelessKinds: readonly QrKind[] = [
  {
    name: "letter without a code",
    make: (random) => ({ picture: inLetter(blank(60, 60, white), random), addresses: [] }),
  },
  {
    name: "noise without a code",
    make: (random) => ({
      picture: noisy(blank(400, 400, [128, 128, 128]), 128, random),
      addresses: [],
    }),
  },
];
