import { descendants, type XmlElement } from "../../src/actions/ews/xml";
import { PNG } from "pngjs";
import { pathWithin } from "./address-problems";
import type { ManifestEnvironment } from "./manifest-problems";

/** Sizes that Outlook asks for, in pixels. */
const ribbonSizes = [16, 32, 80];
const mobileSizes = [25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => size * scale));

/** Sizes that are missing, and icons that are not of the size that the manifest states. */
export function iconProblems(
  root: XmlElement,
  { site, hostedFile }: ManifestEnvironment,
): readonly string[] {
  const addresses = new Map(
    descendants(root, "bt:Image")
      .filter(({ attributes }) => "id" in attributes)
      .map((image) => [image.attributes["id"], addressOf(image)]),
  );
  const icons = descendants(root, "Icon");
  const pixelsOf = ({ attributes }: XmlElement) =>
    Number(attributes["size"]) * Number(attributes["scale"] ?? 1);
  const stated = [
    ...descendants(root, "IconUrl").map((icon) => ({ address: addressOf(icon), pixels: 64 })),
    ...descendants(root, "HighResolutionIconUrl").map((icon) => ({
      address: addressOf(icon),
      pixels: 128,
    })),
    ...icons.flatMap((icon) =>
      icon.children.map((image) => ({
        address: addresses.get(image.attributes["resid"]) ?? "",
        pixels: pixelsOf(image),
      })),
    ),
  ];
  return [
    ...icons.flatMap((icon) => {
      const wanted =
        icon.attributes["xsi:type"] === "bt:MobileIconList" ? mobileSizes : ribbonSizes;
      const sizes = icon.children.map(pixelsOf);
      return wanted
        .filter((size) => !sizes.includes(size))
        .map((size) => `An Icon has no image of ${size} pixels.`);
    }),
    ...stated.flatMap(({ address, pixels }) => {
      const path = pathWithin(site, address);
      const file = path === undefined ? undefined : hostedFile(path);
      if (file === undefined) return [];
      const size = pngSize(file);
      if (size === undefined) return [`${address} is not a PNG image.`];
      const { width, height } = size;
      return width === pixels && height === pixels
        ? []
        : [`${address} is ${width} × ${height} pixels, not ${pixels} × ${pixels}.`];
    }),
  ];
}

const addressOf = ({ attributes }: XmlElement): string => attributes["DefaultValue"] ?? "";

function pngSize(
  file: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  try {
    return PNG.sync.read(Buffer.from(file));
  } catch {
    return undefined;
  }
}
