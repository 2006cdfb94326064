import type { HeaderField } from "./message";

/** RFC 5322 section 2.2: printable US-ASCII without the colon. */
const fieldName = /^[\x21-\x39\x3B-\x7E]+$/;

/**
 * Splits a header block into its fields (RFC 5322 section 2.2): unfolded, encoded words not
 * decoded. Lines that are not fields are ignored, as mail software does.
 *
 * @param block A message from its first line on, or only its header block, as Office.js'
 *   `getAllInternetHeadersAsync` gives it. What follows the first empty line is not read.
 * @returns The fields, topmost first, names in lower case.
 */
export function parseHeaderFields(block: string): readonly HeaderField[] {
  const fields: HeaderField[] = [];
  let folded: string[] = [];
  const endField = (): void => {
    const field = fieldOf(folded.join(""));
    if (field !== null) fields.push(field);
  };
  let position = skipEmptyLines(block);
  while (position < block.length) {
    const lineFeed = block.indexOf("\n", position);
    const lineEnd = lineFeed === -1 ? block.length : lineFeed;
    const line = withoutCarriageReturns(block.slice(position, lineEnd));
    if (line === "") break;
    if (!line.startsWith(" ") && !line.startsWith("\t")) {
      endField();
      folded = [];
    }
    folded.push(line);
    position = lineEnd + 1;
  }
  endField();
  return fields;
}

/** The length of the byte order mark and empty lines before the first field, in code units. */
function skipEmptyLines(block: string): number {
  let position = block.startsWith("\uFEFF") ? 1 : 0;
  while (block[position] === "\r" || block[position] === "\n") position += 1;
  return position;
}

function withoutCarriageReturns(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === "\r") end -= 1;
  return line.slice(0, end);
}

function fieldOf(line: string): HeaderField | null {
  const colon = line.indexOf(":");
  if (colon === -1) return null;
  const name = line.slice(0, colon).trimEnd();
  if (!fieldName.test(name)) return null;
  return { name: name.toLowerCase(), value: line.slice(colon + 1).trim() };
}
