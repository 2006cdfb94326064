import { type Variant, variants } from "../manifest/manifest-xml";

/** The settings of the administrator, beside the pane. */
export const configurationFile = "config.json";

/**
 * The manifests of a package by their file names.
 *
 * @param variant the one asked for; without one, manifest.xml is that of Exchange Online and the
 *   others stand beside it
 */
export function manifestFiles(variant: Variant | undefined): ReadonlyMap<string, Variant> {
  if (variant !== undefined) return new Map([["manifest.xml", variant]]);
  return new Map(
    variants.map((each) => [each === "online" ? "manifest.xml" : `manifest.${each}.xml`, each]),
  );
}
