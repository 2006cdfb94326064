import { readFile, writeFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";

/**
 * Renders the icons that the manifest names from their drawings in assets/. The smallest have a
 * drawing of their own, with fewer strokes laid on the pixel grid.
 */
const icons = [
  { drawing: "icon-small.svg", sizes: [16, 25] },
  { drawing: "icon.svg", sizes: [32, 48, 50, 64, 75, 80, 96, 128, 144] },
] as const;

const assets = new URL("../assets/", import.meta.url);

for (const { drawing, sizes } of icons) {
  const svg = await readFile(new URL(drawing, assets));
  for (const size of sizes) {
    const image = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
    await writeFile(new URL(`icon-${size}.png`, assets), image.asPng());
  }
}
