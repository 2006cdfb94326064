import type { XmlElement } from "../../src/actions/ews/xml";
import type { ManifestEnvironment } from "./manifest-problems";
import { elementsIn } from "./elements-in";

const addressElements = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];
const addressResources = ["bt:Image", "bt:Url"];

function addressesOf(root: XmlElement): readonly string[] {
  return elementsIn(root)
    .filter(({ name }) => addressElements.includes(name) || addressResources.includes(name))
    .flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
}

/** Addresses that are not https, not of this site, or that lead to nothing there. */
export function addressProblems(
  root: XmlElement,
  { site, hostedFile }: ManifestEnvironment,
): readonly string[] {
  return [...new Set(addressesOf(root))].flatMap((address) => {
    if (!URL.canParse(address)) return [`"${address}" is not an address.`];
    if (new URL(address).protocol !== "https:") return [`${address} is not https.`];
    const path = pathWithin(site, address);
    if (path === undefined) return [`${address} is not below ${site}.`];
    return hostedFile(path) === undefined ? [`${address}: the site has no ${path}.`] : [];
  });
}

/** @returns the path of an address below the site, or undefined where it leads elsewhere */
export function pathWithin(site: string, address: string): string | undefined {
  return address.startsWith(`${site}/`) ? address.slice(site.length + 1) : undefined;
}
