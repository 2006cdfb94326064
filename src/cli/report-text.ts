import { styleText } from "node:util";
import type { Explanation } from "../explain/explanation";
import { plainEvidence } from "../explain/plain-evidence";
import { plainLine, reportLines } from "../explain/plain-report";
import type { Tone } from "../explain/tone";

type Paint = (text: string, state: Tone | "strong") => string;

const colors = {
  danger: "red",
  warning: "yellow",
  success: "green",
  unknown: "cyan",
  neutral: "reset",
  strong: "bold",
} as const;

/** @param colored Whether the reader's terminal shows colours. */
export function painter(colored: boolean): Paint {
  if (!colored) return (text) => text;
  return (text, state) => styleText(colors[state], text, { validateStream: false });
}

/** The checklist of one message, ready to be written to a terminal. */
export function textReport(path: string, explanation: Explanation, paint: Paint): string {
  const painted = reportLines(explanation).map(({ label, tone, ...line }) =>
    plainLine({ ...line, tone, label: tone === null ? label : paint(label, tone) }),
  );
  return `${[paint(plainEvidence(path), "strong"), ...painted].join("\n")}\n`;
}

/** What to do after a slip; shown once, after the last message. */
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
