import type { Mailbox } from "../message";
import { isAnnouncement, type QuotedField, readQuotedField } from "./quoted-header-line";
import { readQuotedMailbox } from "./quoted-mailbox";

/** The header of a forwarded message, as a mail program quotes it in a body. Hostile text. */
interface QuotedHeader {
  /** Where it begins in the text: before it are the forwarder's own words. */
  readonly start: number;
  /** `null` where it names none. The address is empty where only a name is given. */
  readonly from: Mailbox | null;
}

/** Any further quoted headers are body text. */
const maxHeaders = 20;
/** Empty lines, and lines of nothing but dashes, between an announcement and the header. */
const maxLinesToHeader = 3;

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * Finds the quoted headers of forwarded messages in a text: those of Outlook, Apple Mail, Gmail,
 * Thunderbird and others, in the languages of `rules/mail/quoted-headers.json`. Anybody can write
 * such a header: its presence proves nothing. Replies quote in the same way and are found too.
 *
 * A header is a run of lines with known labels that names a sender and at least one other field
 * (two where the sender has no address, as in `From: Tokyo`, `To: Osaka`), or one that an
 * announcement stands above. Time grows linearly with the text.
 *
 * @param text The visible text of a body, block by block on lines of its own.
 * @returns In the order of the text, never overlapping.
 */
export function findQuotedHeaders(text: string): readonly QuotedHeader[] {
  const lines = linesOf(text);
  const headers: QuotedHeader[] = [];
  let announcedAt: number | null = null;
  /** One without a header, as some programs write it. */
  const endBareAnnouncement = (): void => {
    const line = announcedAt === null ? undefined : lines[announcedAt];
    if (line !== undefined) headers.push({ start: line.start, from: null });
    announcedAt = null;
  };
  let index = 0;
  while (index < lines.length && headers.length < maxHeaders) {
    const line = lines[index];
    if (line === undefined) break;
    const run = readRun(lines, index);
    if (run !== null) {
      const isAnnounced = announcedAt !== null && announcedAt >= index - maxLinesToHeader;
      if (isHeader(run, isAnnounced)) {
        const start = lines[isAnnounced ? (announcedAt ?? index) : index]?.start ?? line.start;
        const from = run.values.get("from");
        headers.push({ start, from: from === undefined ? null : readQuotedMailbox(from) });
        announcedAt = null;
      }
      index = run.next;
    } else {
      if (isAnnouncement(line.text)) {
        endBareAnnouncement();
        announcedAt = index;
      }
      index += 1;
    }
    if (announcedAt !== null && index > announcedAt + maxLinesToHeader) endBareAnnouncement();
  }
  endBareAnnouncement();
  return headers;
}

function linesOf(text: string): readonly Line[] {
  let end = 0;
  return text.split("\n").map((line) => {
    const start = end;
    end += line.length + 1;
    return { start, text: line };
  });
}

/** Lines with labels, each field once. */
interface Run {
  readonly values: ReadonlyMap<QuotedField, string>;
  /** The index of the first line after it. */
  readonly next: number;
}

function readRun(lines: readonly Line[], first: number): Run | null {
  const values = new Map<QuotedField, string>();
  let next = first;
  let last: QuotedField | null = null;
  for (let index = first; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? "";
    const read = readQuotedField(text);
    if (read !== null) {
      if (values.has(read.field)) break;
      values.set(read.field, read.value);
      last = read.field;
      next = index + 1;
    } else if (last === null) {
      return null;
    } else if (values.get(last) === "" && text.trim() !== "") {
      // In a table the value is in a cell of its own.
      values.set(last, text.trim());
      next = index + 1;
    } else if (index > next || !mayInterrupt(text, last)) {
      break;
    }
  }
  return { values, next };
}

/** One line that is empty, or that a list of recipients goes on in. */
function mayInterrupt(text: string, last: QuotedField): boolean {
  return text.trim() === "" || last === "to" || last === "cc";
}

function isHeader({ values }: Run, isAnnounced: boolean): boolean {
  const from = values.get("from");
  if (from === undefined || from === "") return false;
  if (isAnnounced) return true;
  const isDatedOrAddressed = values.has("date") || values.has("to");
  if (values.has("subject")) return isDatedOrAddressed || from.includes("@");
  return isDatedOrAddressed && from.includes("@");
}
