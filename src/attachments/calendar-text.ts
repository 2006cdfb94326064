/** Properties in which a reader sees text, or that lead somewhere (RFC 5545, section 3.8; RFC 7986). */
const readable = new Set([
  "SUMMARY",
  "LOCATION",
  "DESCRIPTION",
  "COMMENT",
  "CONTACT",
  "URL",
  "ATTACH",
  "CONFERENCE",
  "ORGANIZER",
  "X-ALT-DESC",
]);

const contentLine = /^([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/su;

/** What stands in a calendar for its reader. */
interface CalendarText {
  /** A property's value a line. */
  readonly text: string;
  /** The description as a page, as Outlook writes it (`X-ALT-DESC`); empty where there is none. */
  readonly html: string;
}

/**
 * Reads a calendar (RFC 5545) as far as a reader sees it: lines unfolded, values unescaped.
 *
 * @param source Hostile, and any string.
 */
export function readCalendar(source: string): CalendarText {
  const lines: string[] = [];
  let html = "";
  for (const line of source.replace(/\r?\n[ \t]/gu, "").split(/\r?\n/u)) {
    const [, name = "", parameters = "", value = ""] = contentLine.exec(line) ?? [];
    if (!readable.has(name.toUpperCase())) continue;
    const text = unescaped(value);
    if (/fmttype="?text\/html/iu.test(parameters)) html += text;
    else lines.push(text, commonName(parameters));
  }
  return { text: lines.filter((line) => line !== "").join("\n"), html };
}

/** RFC 5545, section 3.3.11. */
function unescaped(value: string): string {
  return value.replace(/\\([n,;\\])/giu, (_, letter: string) =>
    letter.toLowerCase() === "n" ? "\n" : letter,
  );
}

/** The name of the organizer (`CN`). */
function commonName(parameters: string): string {
  return /;cn="?([^";:]*)/iu.exec(parameters)?.[1] ?? "";
}
