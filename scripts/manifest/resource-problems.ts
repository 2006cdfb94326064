import { descendants, type XmlElement } from "../../src/actions/ews/xml";
import { elementsIn } from "./elements-in";

/** Which kind of resource an element's resid may name. */
function resourceListOf(element: XmlElement): string {
  if (element.name === "bt:Image") return "bt:Images";
  if (
    ["SourceLocation", "FunctionFile", "Runtime", "Override", "MoreInfoUrl"].includes(element.name)
  ) {
    return "bt:Urls";
  }
  return element.name === "Description" ? "bt:LongStrings" : "bt:ShortStrings";
}

const maxResourceIdLength = 32;

/** A VersionOverrides element must define every resource it uses and use every one it defines. */
export function resourceProblems(root: XmlElement): readonly string[] {
  return descendants(root, "VersionOverrides").flatMap((overrides) => {
    const version = overrides.attributes["xsi:type"] ?? "VersionOverrides";
    const own = overrides.children.filter((child) => child.name !== "VersionOverrides");
    const resources = own.find((child) => child.name === "Resources");
    const defined = (resources?.children ?? []).flatMap((list) =>
      list.children.map((resource) => ({ list: list.name, id: resource.attributes["id"] ?? "" })),
    );
    const used = own.flatMap(elementsIn).flatMap((element) => {
      const id = element.attributes["resid"];
      return id === undefined ? [] : [{ list: resourceListOf(element), id }];
    });
    const ids = defined.map(({ id }) => id);
    return [
      ...used
        .filter((use) => !defined.some(({ id, list }) => id === use.id && list === use.list))
        .map(({ id, list }) => `${version}: ${id} is used, but not defined in ${list}.`),
      ...defined
        .filter(({ id }) => !used.some((use) => use.id === id))
        .map(({ id }) => `${version}: ${id} is defined, but never used.`),
      ...ids
        .filter((id, position) => ids.indexOf(id) !== position)
        .map((id) => `${version}: ${id} is defined twice.`),
      ...ids
        .filter((id) => id.length > maxResourceIdLength)
        .map((id) => `${version}: ${id} is longer than ${maxResourceIdLength} characters.`),
    ];
  });
}
