import type { LinkOwner, SignId, SignStatus, Verdict } from "../checks/check-result";
import type { Severity } from "../checks/finding";
import type { Quote } from "../text/quote";
import type { LetterComparison } from "./compare-letters";
import type { ExplainedHost } from "./explained-host";
import type { Language } from "./language";

/** A finding in the reader's words. */
export interface ExplainedFinding {
  readonly code: string;
  readonly severity: Severity;
  /**
   * As it stands in the message; hostile text, to be shown as text only. Empty where there is none,
   * where the reason quotes it, or where `quotes` do.
   */
  readonly evidence: string;
  /** Sentences of the message, with the words that told marked; hostile text like the evidence. */
  readonly quotes: readonly Quote[];
  /** What was found and why it matters. */
  readonly reason: string;
  /** What is written, letter by letter beside what would be right; `null` for most findings. */
  readonly comparison: LetterComparison | null;
}

/** A sign in a few words. */
export interface OutlinedSign {
  readonly id: SignId;
  readonly status: SignStatus;
  /** The sign's name: "Sender's address". */
  readonly title: string;
  /** The status in a word or two: "Warning sign". */
  readonly statusLabel: string;
}

export interface ExplainedSign extends OutlinedSign {
  /** One line that a person without training understands. */
  readonly summary: string;
  /** Why this sign matters, independent of this message. */
  readonly whyItMatters: string;
  /** The hosts that matter most: whose address sent it, or where its gravest links lead. */
  readonly hosts: readonly ExplainedHost[];
  readonly findings: readonly ExplainedFinding[];
}

export interface ExplainedLink {
  /** What the reader sees in the message; hostile text. */
  readonly text: string;
  /** The address as the message writes it, made unclickable. */
  readonly address: string;
  /** Where it truly leads, made unclickable (`hxxps://…`). */
  readonly target: string;
  readonly host: ExplainedHost;
  readonly occurrences: number;
  /** Where it stands: "In a QR code in the picture …". Empty for a link of the mail's text. */
  readonly origin: string;
  readonly owner: LinkOwner;
  /** The owner in a few words: "Not American Express". */
  readonly ownerLabel: string;
  readonly findings: readonly ExplainedFinding[];
}

interface SlipStep {
  readonly title: string;
  readonly text: string;
}

/** A place to turn to. `contact` is an address, a number or where to find one; never a live link. */
interface SlipPlace {
  readonly name: string;
  readonly contact: string;
}

/** "Did you already click or enter something?" */
export interface SlipGuidance {
  readonly title: string;
  readonly introduction: string;
  readonly steps: readonly SlipStep[];
  readonly placesTitle: string;
  readonly places: readonly SlipPlace[];
}

/** A check result in a few words, all in one language: what the ribbon's dialog shows. */
export interface Outline {
  readonly language: Language;
  readonly verdict: Verdict;
  /** The verdict in one plain sentence. */
  readonly headline: string;
  readonly signs: readonly OutlinedSign[];
}

/** A check result in words, all in one language: what the pane, the terminal and a report show. */
export interface Explanation extends Outline {
  /** As the result has it. */
  readonly namesBrand: boolean;
  /** The brand's name. */
  readonly brand: string;
  /** What the reader can do next, and what the verdict does not say; one to three sentences. */
  readonly advice: string;
  /** The same where the reader cannot report from here. */
  readonly adviceWithoutReport: string;
  readonly signs: readonly ExplainedSign[];
  readonly links: readonly ExplainedLink[];
  readonly slipGuidance: SlipGuidance;
}
