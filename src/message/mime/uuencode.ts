/** A file within a text, as `uuencode` writes it (POSIX.1-2017). */
interface UuencodedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const beginning = /^begin [0-7]{3,4} ([^\r\n]{1,200})\r?\n/gmu;
const contentLine = /[\x20-\x60]{1,62}\r?\n/uy;
const ending = /end[ \t]*$/muy;
const mayHold = /^begin /mu;
const declared = /^content-transfer-encoding:[ \t"]*(?:x-)?uue(?:ncode)?\b/imu;

/** Whether a message or a part of it says that it is uuencoded. */
export const declaresUuencode = (source: string): boolean => declared.test(source);

/**
 * Takes the uuencoded files out of a text, as mail programs do.
 *
 * @param text Hostile, and any string; time and memory are linear in its length.
 * @returns The rest of the text, and the files; the same text where there are none.
 */
export function takeUuencoded(text: string): {
  readonly rest: string;
  readonly files: readonly UuencodedFile[];
} {
  if (!mayHold.test(text)) return { rest: text, files: [] };
  const files: UuencodedFile[] = [];
  const rest: string[] = [];
  let restStart = 0;
  for (const { 0: first, 1: name = "", index } of text.matchAll(beginning)) {
    const start = index + first.length;
    const end = endOfContent(text, start);
    ending.lastIndex = end;
    if (!ending.test(text)) continue;
    files.push({ name: name.trim(), content: decodeLines(text.slice(start, end)) });
    rest.push(text.slice(restStart, index));
    restStart = ending.lastIndex;
  }
  return { rest: rest.join("") + text.slice(restStart), files };
}

/** Line by line: one expression for all lines of a large file overflows the stack. */
function endOfContent(text: string, start: number): number {
  let end = start;
  contentLine.lastIndex = start;
  while (contentLine.test(text)) end = contentLine.lastIndex;
  return end;
}

/** Six bits a character; the first of a line tells how many bytes it holds. */
const bitsOf = (line: string, index: number): number =>
  index < line.length ? (line.charCodeAt(index) - 0x20) & 0x3f : 0;

function decodeLines(lines: string): Uint8Array {
  // A line may hold more than it seems to, because spaces at its end get lost; the whole is shorter than
  // what it is encoded in. What hostile lines claim beyond that is dropped.
  const bytes = new Uint8Array(lines.length);
  let length = 0;
  for (const line of lines.split(/\r?\n/u)) {
    const end = length + bitsOf(line, 0);
    for (let at = 1; length < Math.min(end, bytes.length); at += 4, length += 3) {
      const [first, second] = [bitsOf(line, at), bitsOf(line, at + 1)];
      const [third, fourth] = [bitsOf(line, at + 2), bitsOf(line, at + 3)];
      bytes[length] = (first << 2) | (second >> 4);
      bytes[length + 1] = (second << 4) | (third >> 2);
      bytes[length + 2] = (third << 6) | fourth;
    }
    length = end;
  }
  return bytes.subarray(0, length);
}
