import type { XmlElement } from "../../src/actions/ews/xml";
import { PNG } from "pngjs";
import { pathWithin } from "./address-problems";
import type { ManifestEnvironment } from "./manifest-problems";
import { elementsIn } from "./elements-in";

/** Sizes that Outlook asks for, in pixels. */
const ribbonSizes = [16, 32, 80];
const mobileSizes = [25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => size * scale));

/** Sizes that are missing, and icons that are not of the size that the manifest states. */
export function iconProblems(
  root: XmlElement,
  { site, hostedFile }: ManifestEnvironment,
): readonly string[] {
  const elements = elementsIn(root);
  const addresses = new Map(
    elements
      .filter(({ name, attributes }) => name === "bt:Image" && "id" in attributes)
      .map(({ attributes }) => [attributes["id"], attributes["DefaultValue"] ?? ""]),
  );
  const icons = elements.filter(({ name }) => name === "Icon");
  const pixelsOf = ({ attributes }: XmlElement) =>
    Number(attributes["size"]) * Number(attributes["scale"] ?? 1);
  const stated = [
    ...elements
      .filter(({ name }) => name === "IconUrl")
      .map((element) => ({ address: element.attributes["DefaultValue"] ?? "", pixels: 64 })),
    ...elements
      .filter(({ name }) => name === "HighResolutionIconUrl")
      .map((element) => ({ address: element.attributes["DefaultValue"] ?? "", pixels: 128 })),
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

function pngSize(
  file: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  try {
    return PNG.sync.read(Buffer.from(file));
  } catch {
    return undefined;
  }
}
