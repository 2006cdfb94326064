import type { Xml } from "../src/actions/ews/xml";

/**
 * A document with each tag, or element without others in it, on a line, indented by the elements
 * open there.
 *
 * @param comment Stands above the root.
 */
export function indentedXml(comment: string, root: Xml): string {
  let depth = 0;
  return `<?xml version="1.0" encoding="UTF-8"?><!-- ${comment} -->${root.xml}`
    .replaceAll("><", ">\n<")
    .split("\n")
    .map((line) => {
      if (line.startsWith("</")) depth -= 1;
      const indentedLine = `${"  ".repeat(depth)}${line}\n`;
      if (/^<[a-z]/iu.test(line) && !/\/>$|<\//u.test(line)) depth += 1;
      return indentedLine;
    })
    .join("");
}
