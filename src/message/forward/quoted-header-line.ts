import quotedHeaders from "../../../rules/mail/quoted-headers.json";

/** A field of a quoted header, whatever its label is called in the language. */
export type QuotedField = "from" | "date" | "to" | "cc" | "subject" | "reply-to";

interface QuotedFieldLine {
  readonly field: QuotedField;
  readonly value: string;
}

/** How much of a line is read, in code units. */
const maxLineLength = 1000;
/** Code units before a label's colon; the schema bounds the labels themselves. */
const maxLabelLength = 40;

const colon = /[:：]/u;
/** Before a line: quotation marks of replies, bullets, the asterisks that stand for bold text. */
const marksBefore = /^[\s>|*•·]*/u;
const dashes = /^[-–—=_]{3}/u;

/** Labels and announcements are compared by their letters alone. */
const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");

const isField = (field: string): field is QuotedField =>
  ["from", "date", "to", "cc", "subject", "reply-to"].includes(field);

const fieldByLabel: ReadonlyMap<string, QuotedField> = new Map(
  quotedHeaders.labels.flatMap(({ label, field }) =>
    isField(field) ? [[lettersOf(label), field] as const] : [],
  ),
);

const announcements: readonly string[] = quotedHeaders.announcements.map(({ text }) =>
  lettersOf(text),
);

/**
 * @param line A line of text, for example `差出人： Card <card@example.com>`.
 * @returns `null` where it begins with no label of `rules/mail/quoted-headers.json`.
 */
export function readQuotedField(line: string): QuotedFieldLine | null {
  if (!colon.test(line)) return null;
  const text = line.slice(0, maxLineLength).replace(marksBefore, "");
  const labelEnd = text.slice(0, maxLabelLength).search(colon);
  if (labelEnd <= 0) return null;
  const field = fieldByLabel.get(lettersOf(text.slice(0, labelEnd)));
  if (field === undefined) return null;
  return {
    field,
    value: text
      .slice(labelEnd + 1)
      .replace(/^[\s*]+/u, "")
      .trimEnd(),
  };
}

/** Whether a line says that a forwarded message follows: between dashes, or before a colon. */
export function isAnnouncement(line: string): boolean {
  if (line.length > maxLineLength) return false;
  const text = line.replace(marksBefore, "").trimEnd();
  const isBetweenDashes = dashes.test(text);
  if (!isBetweenDashes && !text.endsWith(":") && !text.endsWith("：")) return false;
  const letters = lettersOf(text);
  if (letters === "") return false;
  return announcements.some((known) =>
    isBetweenDashes ? letters.startsWith(known) : letters === known,
  );
}
