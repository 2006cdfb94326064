import { deflateSync } from "node:zlib";
import { encodePng, MemoryImage } from "image-in-browser";
import encodeQR from "qr";

export const address = "https://code.example/pay?id=1";

/** The modules of a code, without a margin: `true` is dark. */
export function modulesOf(text = address): readonly (readonly boolean[])[] {
  return encodeQR(text, "raw", { ecc: "medium", border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

/** The code as a PNG; a part of its columns where they are given. */
export function pngOf(
  text = address,
  { from = 0, to = 1 }: { readonly from?: number; readonly to?: number } = {},
): Uint8Array {
  const modules = modulesOf(text);
  const [module, margin] = [4, 16];
  const side = modules.length * module + 2 * margin;
  const [left, right] = [Math.round(from * side), Math.round(to * side)];
  const image = new MemoryImage({ width: right - left, height: side });
  for (const pixel of image) {
    const x = Math.floor((pixel.x + left - margin) / module);
    const y = Math.floor((pixel.y - margin) / module);
    const shade = modules[y]?.[x] === true ? 0 : 255;
    pixel.r = pixel.g = pixel.b = shade;
  }
  return encodePng({ image });
}

/**
 * A PDF with a text, a link and a picture on one page (ISO 32000), its cross-reference table left to
 * be rebuilt.
 */
export function pdfOf({
  text,
  link,
  code,
  isDrawn = false,
  isMask = false,
  times = 1,
}: {
  readonly text: string;
  readonly link: string;
  readonly code: string;
  /** With a box for each module, in place of a picture. */
  readonly isDrawn?: boolean;
  /** As a mask, through which the page is painted. */
  readonly isMask?: boolean;
  /** How often the code stands there, each time as another picture or drawing. */
  readonly times?: number;
}): Uint8Array {
  const modules = modulesOf(code);
  const [module, margin] = [4, 16];
  const side = modules.length * module + 2 * margin;
  const grey = new Uint8Array(side * side).map((_, at) => {
    const x = Math.floor(((at % side) - margin) / module);
    const y = Math.floor((Math.floor(at / side) - margin) / module);
    return modules[y]?.[x] === true ? 0 : 255;
  });
  const rowBytes = Math.ceil(side / 8);
  const bits = new Uint8Array(rowBytes * side).map((_, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].reduce((byte, bit) => {
      const x = (at % rowBytes) * 8 + bit;
      const isDark = x < side && grey[Math.floor(at / rowBytes) * side + x] === 0;
      return byte | (isDark ? 0 : 0x80 >> bit);
    }, 0),
  );
  const picture = deflateSync(isMask ? bits : grey);
  const kind = isMask
    ? "/ImageMask true/BitsPerComponent 1"
    : "/ColorSpace/DeviceGray/BitsPerComponent 8";
  const boxes = modules.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `${x} ${modules.length - y} 1 1 re f ` : "")),
  );
  const drawn = `q 4 0 0 4 72 400 cm 0 0 0 rg ${boxes.join("")}Q BT ET `;
  const indices = Array.from({ length: times }, (_, index) => index);
  const shown = indices.map((index) =>
    isDrawn ? drawn : `q 200 0 0 200 72 400 cm /I${index} Do Q `,
  );
  const content = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET ${shown.join("")}`;
  const parts: (string | Uint8Array)[] = [
    "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n",
    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n",
    "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Annots[6 0 R]",
    `/Resources<</Font<</F1 5 0 R>>/XObject<<${indices.map((index) => `/I${index} ${7 + index} 0 R`).join("")}>>>>>> endobj\n`,
    `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj\n`,
    "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n",
    "6 0 obj <</Type/Annot/Subtype/Link/Rect[72 690 200 710]",
    `/A<</S/URI/URI(${link})>>>> endobj\n`,
    ...indices.flatMap((index) => [
      `${7 + index} 0 obj <</Type/XObject/Subtype/Image/Width ${side}/Height ${side}${kind}`,
      `/Filter/FlateDecode/Length ${picture.length}>> stream\n`,
      picture,
      "\nendstream endobj\n",
    ]),
    "trailer <</Root 1 0 R>>\n%%EOF",
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}
