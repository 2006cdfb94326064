import { parseXml, type XmlElement } from "../../src/actions/ews/xml";
import { addressProblems } from "./address-problems";
import { iconProblems } from "./icon-problems";
import { officeApp } from "./manifest-schema";
import { resourceProblems } from "./resource-problems";
import { structureProblems } from "./structure-problems";
import { textProblems } from "./text-problems";

export interface ManifestEnvironment {
  /** Where the site is hosted, without a slash at the end. */
  readonly site: string;
  /** The version that package.json states. */
  readonly version: string;
  /** The hosted file at a path relative to the site (`assets/icon-16.png`), if there is one. */
  readonly hostedFile: (path: string) => Uint8Array | undefined;
}

/**
 * Finds everything in a manifest that Outlook or an administrator's upload would reject, without a
 * network.
 *
 * @param xml the text of the manifest
 * @returns one sentence a problem; empty if there is none
 */
export function manifestProblems(xml: string, environment: ManifestEnvironment): readonly string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml, "prefixed");
  } catch (error) {
    return [`The manifest is not well-formed XML: ${String(error)}`];
  }
  if (root.name !== "OfficeApp") return [`The root element is ${root.name}, not OfficeApp.`];
  return [
    ...structureProblems(root, officeApp, root.name),
    ...identityProblems(root, environment.version),
    ...textProblems(root),
    ...resourceProblems(root),
    ...addressProblems(root, environment),
    ...iconProblems(root, environment),
  ];
}

const guid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/iu;

function identityProblems(root: XmlElement, version: string): readonly string[] {
  const problems: string[] = [];
  const id = textOf(root, "Id");
  if (!guid.test(id)) problems.push(`Id "${id}" is not a GUID.`);
  const stated = textOf(root, "Version");
  if (!/^\d{1,5}(?:\.\d{1,5}){0,3}$/u.test(stated)) {
    problems.push(`Version "${stated}" is not one to four numbers of at most five digits.`);
  }
  if (stated !== version) {
    problems.push(`Version is ${stated}, but package.json states ${version}.`);
  }
  return problems;
}

const textOf = (root: XmlElement, name: string) =>
  root.children.find((child) => child.name === name)?.text.trim() ?? "";
