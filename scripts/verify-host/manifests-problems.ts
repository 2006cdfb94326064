import { manifestProblems } from "../manifest/manifest-problems";
import { parseXml } from "../../src/actions/ews/xml";

/**
 * The manifests that are served must be for this site, and what they name must be served too.
 *
 * @param files that the host serves, by path
 */
export function manifestsProblems(
  site: string,
  files: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const manifests = [...files].filter(([file]) => /^manifest[\w.-]*\.xml$/u.test(file));
  if (manifests.length === 0) return ["no manifest is served"];
  return manifests.flatMap(([file, bytes]) => {
    const xml = new TextDecoder().decode(bytes);
    const misplaced = addressElsewhere(site, xml);
    if (misplaced !== undefined) {
      return [
        `${file} is for another address, ${misplaced}: make the package for ${site}, or verify ` +
          "the address that it was made for",
      ];
    }
    return manifestProblems(xml, {
      site,
      version: statedVersion(xml),
      hostedFile: (path) => files.get(path),
    }).map((problem) => `${file}: ${problem}`);
  });
}

/** One cause, that would show at each of the manifest's addresses. */
function addressElsewhere(site: string, xml: string): string | undefined {
  const support = /<SupportUrl DefaultValue="([^"]+)\/support\.html"/u.exec(xml)?.[1];
  return support === undefined || support === site ? undefined : support;
}

/** A deployed copy may be older than this checkout: its version is its own. */
function statedVersion(xml: string): string {
  try {
    return (
      parseXml(xml, "prefixed")
        .children.find(({ name }) => name === "Version")
        ?.text.trim() ?? ""
    );
  } catch {
    return "";
  }
}
