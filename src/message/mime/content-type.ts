import type { HeaderField } from "../message";

const boundaryParameter = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu;

/** A line that begins a part: a delimiter (RFC 2046 section 5.1.1), then a field of the part's. */
const firstPart = /^--(\S[^\r\n]{0,199})\r?\nContent-/imu;

/** Code units of the body in which the first part must begin. */
const maxPreamble = 65_536;

const hasDelimiter = (body: string, boundary: string): boolean =>
  body.startsWith(`--${boundary}`) || body.includes(`\n--${boundary}`);

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
  const types = headerFields
    .filter(({ name }) => name === "content-type")
    .map(({ value }) => value);
  const [first] = types;
  if (first === undefined) return null;
  const multiparts = types.filter((type) => /^\s*multipart\//iu.test(type));
  if (multiparts.length === 0) return first;
  const fitting = multiparts.find((type) => {
    const boundary = boundaryOf(type);
    return boundary !== null && hasDelimiter(body, boundary);
  });
  if (fitting !== undefined) return fitting;
  const shown = firstPart.exec(body.slice(0, maxPreamble))?.[1]?.trimEnd();
  if (shown === undefined || shown.includes('"')) return first;
  return `multipart/mixed; boundary="${shown}"`;
}

function boundaryOf(type: string): string | null {
  const found = boundaryParameter.exec(type);
  return found?.[1] ?? found?.[2] ?? null;
}
