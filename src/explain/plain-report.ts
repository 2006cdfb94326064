import { plainQuote } from "../text/quote";
import { defangWithin } from "./defang";
import type { ExplainedFinding, Explanation } from "./explanation";
import { plainReportTexts } from "./text/plain-report-text";
import { type Tone, toneOfLink, toneOfSeverity, toneOfStatus, toneOfVerdict } from "./tone";

/** A line of a plain report: what a terminal may colour by the tone, then the rest. */
interface ReportLine {
  /** In columns. */
  readonly indent: number;
  readonly label: string;
  readonly tone: Tone | null;
  readonly rest: string;
}

/** A mark for each tone, so that it does not depend on colour. */
const marks: Readonly<Record<Tone, string>> = {
  danger: "✖",
  warning: "▲",
  success: "✔",
  unknown: "?",
  // A dot that suits both Japanese and English text.
  neutral: "•",
};

/** How many links of a message are listed. */
const maxLinks = 20;

/**
 * An explanation as lines of plain text, for a terminal or a help desk: verdict, advice, the four
 * signs with what was found, the first links. Of a mail that was not judged, the verdict alone; where
 * it names the brand, advice and links as well.
 *
 * @returns Nothing in them is a link, wherever they are shown.
 */
export function reportLines(explanation: Explanation): readonly ReportLine[] {
  const { verdict, namesBrand, headline, advice, signs } = explanation;
  const lines = [marked(0, toneOfVerdict(verdict), headline)];
  const isJudged = verdict !== "unrelated";
  if (isJudged || namesBrand) lines.push(plain(2, advice));
  if (isJudged) {
    lines.push(
      emptyLine,
      ...signs.flatMap((sign) => [
        marked(2, toneOfStatus(sign.status, verdict), `${sign.title}: ${sign.statusLabel}`),
        ...(sign.summary === sign.findings[0]?.reason ? [] : [plain(4, sign.summary)]),
        ...findingLines(sign.findings),
      ]),
    );
  }
  if (isJudged || namesBrand) lines.push(...linkLines(explanation));
  return lines.map(({ label, rest, ...line }) => ({
    ...line,
    label: defangWithin(label),
    rest: defangWithin(rest),
  }));
}

/** A line as text, without a colour. */
export function plainLine({ indent, label, rest }: ReportLine): string {
  return `${" ".repeat(indent)}${label}${rest}`;
}

const plain = (indent: number, rest: string): ReportLine => ({
  indent,
  label: "",
  tone: null,
  rest,
});

const emptyLine = plain(0, "");

const marked = (indent: number, tone: Tone, label: string, rest = ""): ReportLine => ({
  indent,
  label: `${marks[tone]} ${label}`,
  tone,
  rest,
});

function findingLines(findings: readonly ExplainedFinding[]): readonly ReportLine[] {
  return findings.flatMap(({ severity, reason, evidence, quotes }, index) => {
    const tone = toneOfSeverity(severity);
    const isShownAlready = evidence === "" || evidence === findings[index - 1]?.evidence;
    return [
      { indent: 4, label: marks[tone], tone, rest: ` ${reason}` },
      ...(isShownAlready ? [] : [plain(8, `| ${evidence}`)]),
      ...quotes.map((quote) => plain(8, `| ${plainQuote(quote)}`)),
    ];
  });
}

function linkLines({ language, verdict, links }: Explanation): readonly ReportLine[] {
  if (links.length === 0) return [];
  const text = plainReportTexts[language];
  const hidden = links.length - maxLinks;
  return [
    emptyLine,
    plain(2, text.links(links.length)),
    ...links.slice(0, maxLinks).map((link) => {
      const { ownerLabel, target, text: shown, origin } = link;
      const place = origin === "" ? "" : ` (${origin})`;
      const rest = `: ${target}${shown === "" ? "" : ` ← ${shown}`}${place}`;
      return marked(4, toneOfLink(link, verdict), ownerLabel, rest);
    }),
    ...(hidden > 0 ? [plain(4, text.moreLinks(hidden))] : []),
  ];
}
