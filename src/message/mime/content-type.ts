import type { HeaderField } from "../message";

const boundaryParameter = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/giu;

/** A line that begins a part: a delimiter (RFC 2046 section 5.1.1), then a field of the part's. */
const firstPart = /^--(\S[^\r\n]{0,199})\r?\nContent-/imu;

/** Code units of the body in which the first part must begin. */
const maxPreamble = 65_536;

const hasDelimiter = (body: string, boundary: string): boolean =>
  body.startsWith(`--${boundary}`) || body.includes(`\n--${boundary}`);

const typesOf = (headerFields: readonly HeaderField[]): readonly string[] =>
  headerFields.filter(({ name }) => name === "content-type").map(({ value }) => value);

const multipartsOf = (headerFields: readonly HeaderField[]): readonly string[] =>
  typesOf(headerFields).filter((type) => /^\s*multipart\//iu.test(type));

const boundariesOf = (type: string): readonly string[] =>
  Array.from(type.matchAll(boundaryParameter), ([, quoted, plain]) => quoted ?? plain ?? "");

const boundariesNamed = (headerFields: readonly HeaderField[]): readonly string[] => [
  ...new Set(multipartsOf(headerFields).flatMap(boundariesOf)),
];

/** The whole body is searched for each boundary; broken mail names two or three. */
const maxBoundaries = 20;

/**
 * Whether a message names several boundaries and its body has parts for more than one: mail programs
 * differ in which of them they show. Of more than `maxBoundaries` nobody looks which.
 */
export function isAmbiguous(headerFields: readonly HeaderField[], body: string): boolean {
  const named = boundariesNamed(headerFields);
  if (named.length > maxBoundaries) return true;
  return named.filter((boundary) => hasDelimiter(body, boundary)).length > 1;
}

/**
 * The Content-Type to read a message's body by. Mail programs make the best of a broken one: of
 * several, the first counts whose boundary the body has; where the body has none of them, as when
 * the parameter stands on a line of its own that is not folded, the boundary is the one that the
 * body's first part shows.
 *
 * @param headerFields The message's own.
 * @param body Its body, each byte as one code unit.
 * @returns `null` where the message has none.
 */
export function contentTypeOf(headerFields: readonly HeaderField[], body: string): string | null {
  const [first] = typesOf(headerFields);
  if (first === undefined) return null;
  const multiparts = multipartsOf(headerFields);
  if (multiparts.length === 0) return first;
  const boundary = boundariesNamed(headerFields)
    .slice(0, maxBoundaries)
    .find((each) => hasDelimiter(body, each));
  if (boundary !== undefined) {
    const type = multiparts.find((each) => boundariesOf(each).includes(boundary)) ?? first;
    return `${type.split(";", 1)[0] ?? type}; boundary="${boundary}"`;
  }
  const shown = firstPart.exec(body.slice(0, maxPreamble))?.[1]?.trimEnd();
  if (shown === undefined || shown.includes('"')) return first;
  return `multipart/mixed; boundary="${shown}"`;
}
