const space = 0x20;
const tab = 0x09;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const equalsSign = 0x3d;
const hyphen = 0x2d;

/** The maximum number of consecutive empty lines kept. */
const maxEmptyLines = 100;

/**
 * The MIME parser takes about 0.02 ms and 2 KB for each line, and twenty times that for each part,
 * however short (postal-mime 4.0.0): a megabyte of line ends takes it 16 s and 1.8 GB. Mail has
 * lines of 60 to 80 bytes. Beyond the length of an ordinary message, what has shorter ones is not
 * read.
 */
const isTooManyLines = (lines: number, bytes: number): boolean => lines > 20_000 + bytes / 60;

/** Lines that may begin a part. */
const isTooManyParts = (delimiters: number, bytes: number): boolean =>
  delimiters > 2_000 + bytes / 100;

/**
 * Normalises a message's lines so that the MIME parser reads them as mail programs do: white space
 * after a soft line break of quoted-printable is dropped (RFC 2045 section 6.7, rule 3), and so are
 * empty lines beyond a hundred in a row.
 *
 * @param bytes A message from the empty line after its header on.
 * @returns `null` where it has more lines than the parser can be given.
 */
export function tidyLines(bytes: Uint8Array): Uint8Array | null {
  const tidied = new Uint8Array(bytes.length + 1);
  let length = 0;
  let emptyLines = 0;
  let lines = 0;
  let delimiters = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineFeed, start);
    const next = found === -1 ? bytes.length : found + 1;
    const end = contentEnd(bytes, start, found === -1 ? next : found);
    emptyLines = end === start ? emptyLines + 1 : 0;
    if (emptyLines <= maxEmptyLines) {
      lines += 1;
      if (bytes[start] === hyphen && bytes[start + 1] === hyphen) delimiters += 1;
      tidied.set(bytes.subarray(start, end), length);
      length += end - start;
      tidied[length] = lineFeed;
      length += 1;
    }
    start = next;
  }
  if (isTooManyLines(lines, length) || isTooManyParts(delimiters, length)) return null;
  return tidied.subarray(0, length);
}

/** Where a line ends, without its line end, and without white space after a soft line break. */
function contentEnd(bytes: Uint8Array, start: number, lineEnd: number): number {
  let end = lineEnd;
  while (end > start && bytes[end - 1] === carriageReturn) end -= 1;
  let last = end;
  while (last > start && (bytes[last - 1] === space || bytes[last - 1] === tab)) last -= 1;
  return last > start && bytes[last - 1] === equalsSign ? last : end;
}
