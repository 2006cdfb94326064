import { styleText } from "node:util";
import type { CheckResult, SignStatus, Verdict } from "../checks/check-result";
import type { Severity } from "../checks/finding";
import { statusOf } from "../checks/sign";
import type { ExplainedFinding, ExplainedLink, Explanation } from "../explain/explanation";
import { plainEvidence } from "../explain/plain-evidence";
import type { CommandTexts } from "./texts";

type Paint = (text: string, state: SignStatus | "strong") => string;

const colors = {
  warning: "red",
  caution: "yellow",
  clear: "green",
  unknown: "cyan",
  strong: "bold",
} as const;

/** @param colored Whether the reader's terminal shows colours. */
export function painter(colored: boolean): Paint {
  if (!colored) return (text) => text;
  return (text, state) => styleText(colors[state], text, { validateStream: false });
}

/** A mark for each status, so that it does not depend on colour. */
const marks: Readonly<Record<SignStatus, string>> = {
  warning: "✖",
  caution: "▲",
  clear: "✔",
  unknown: "?",
};

const statusOfVerdict: Readonly<Record<Verdict, SignStatus>> = {
  scam: "warning",
  suspicious: "caution",
  "no-signs": "clear",
  unrelated: "unknown",
};

const statusOfSeverity: Readonly<Record<Severity, SignStatus>> = {
  warning: "warning",
  caution: "caution",
  unknown: "unknown",
  note: "clear",
};

/** How many links of a message are listed. */
const maximumLinks = 20;

/** The checklist of one message, ready to be written to a terminal. */
export function textReport(
  path: string,
  result: CheckResult,
  explanation: Explanation,
  texts: CommandTexts,
  paint: Paint,
): string {
  const status = statusOfVerdict[result.verdict];
  const lines = [
    paint(plainEvidence(path), "strong"),
    paint(`${marks[status]} ${explanation.headline}`, status),
  ];
  if (result.verdict !== "unrelated") {
    lines.push(`  ${explanation.advice}`, "");
    for (const sign of explanation.signs) {
      lines.push(
        `  ${paint(`${marks[sign.status]} ${sign.title}: ${sign.statusLabel}`, sign.status)}`,
        `    ${sign.summary}`,
        ...sign.findings.flatMap((found) => findingLines(found, "    ", paint)),
      );
    }
    lines.push(...linkLines(explanation.links, texts, paint));
  }
  return `${lines.join("\n")}\n`;
}

function findingLines(
  { severity, reason, evidence }: ExplainedFinding,
  indent: string,
  paint: Paint,
): readonly string[] {
  const status = statusOfSeverity[severity];
  const mark = severity === "note" ? "・" : marks[status];
  return [
    `${indent}${paint(mark, status)} ${reason}`,
    ...(evidence === "" ? [] : [`${indent}    | ${plainEvidence(evidence)}`]),
  ];
}

function linkLines(
  links: readonly ExplainedLink[],
  texts: CommandTexts,
  paint: Paint,
): readonly string[] {
  if (links.length === 0) return [];
  const lines = ["", `  ${texts.links(links.length)}`];
  for (const { text, target, ownerLabel, findings } of links.slice(0, maximumLinks)) {
    const status = statusOf(findings);
    const shown = text === "" ? "" : ` ← ${text}`;
    lines.push(`    ${paint(`${marks[status]} ${ownerLabel}`, status)}: ${target}${shown}`);
  }
  if (links.length > maximumLinks)
    lines.push(`    ${texts.moreLinks(links.length - maximumLinks)}`);
  return lines;
}

/** What to do after a slip; to be shown once, after the last message. */
export function slipGuidanceText({ slipGuidance }: Explanation, paint: Paint): string {
  const { title, introduction, steps, placesTitle, places } = slipGuidance;
  return [
    paint(title, "strong"),
    introduction,
    ...steps.map((step, index) => `  ${index + 1}. ${step.title}: ${step.text}`),
    placesTitle,
    ...places.map(({ name, contact }) => `  - ${name}: ${contact}`),
    "",
  ].join("\n");
}
