import type { Finding, FindingCode, FindingOf } from "../checks/finding";
import { unicodeHost } from "../web/unicode-host";
import { compareHosts, compareLetters, type LetterComparison } from "./compare-letters";
import { defang } from "./defang";
import type { ExplainedFinding } from "./explanation";
import { markUnseen, plainEvidence } from "./plain-evidence";
import type { ExplanationTexts } from "./text/explanation-texts";

const detailLength = 120;

/** Findings whose evidence is an address to open. */
const showsAddress = (code: FindingCode): boolean =>
  code.startsWith("link-") || code.startsWith("form-in-");

/**
 * Stands for a brace of the message's while the brand's name is filled in, so that the message
 * cannot write `{brand}`. A noncharacter (Unicode 23.7): no sentence holds it.
 */
const guardedBrace = "\uFDD0";

function withPlainDetails<Code extends FindingCode>(found: FindingOf<Code>): FindingOf<Code> {
  const details = Object.fromEntries(
    Object.entries(found.details).map(([name, value]) => [
      name,
      plainEvidence(String(value), detailLength).replaceAll("{", guardedBrace),
    ]),
  );
  // Same keys, and strings as before: TypeScript does not follow keys through Object.entries.
  return { ...found, details: details as unknown as FindingOf<Code>["details"] };
}

function sentenceFor<Code extends FindingCode>(
  found: FindingOf<Code>,
  texts: ExplanationTexts,
): string {
  return texts.findings[found.code](found.details);
}

/** The two names side by side, for findings about a name that is nearly right. */
function comparisonOf(found: Finding): LetterComparison | null {
  if (found.code === "sender-look-alike") {
    return compareHosts(unicodeHost(found.details.domain), found.details.official);
  }
  if (found.code === "link-look-alike") {
    return compareHosts(unicodeHost(found.details.host), found.details.official);
  }
  if (found.code === "company-name-misspelled" || found.code === "company-name-look-alike") {
    return compareLetters(found.details.found, found.details.right);
  }
  return null;
}

/** The same with invisible characters made visible, because the text is hostile. */
function plainComparison(found: Finding): LetterComparison | null {
  const comparison = comparisonOf(found);
  if (comparison === null) return null;
  const plain = (runs: LetterComparison["found"]): LetterComparison["found"] =>
    runs.map(({ text, differs }) => ({ text: plainRun(text), differs }));
  return { found: plain(comparison.found), right: comparison.right };
}

/** Word by word: a space at the end of a run separates two words, and stays. */
const plainRun = (text: string): string =>
  text
    .split(" ")
    .map((word) => plainEvidence(word, detailLength))
    .join(" ");

/**
 * Puts a finding into words.
 *
 * @param brand The brand's name in the language of the texts.
 * @returns Evidence and reason with all that is hostile made visible, bounded and unclickable.
 */
export function explainFinding(
  found: Finding,
  texts: ExplanationTexts,
  brand: string,
): ExplainedFinding {
  const { code, severity, evidence, quotes } = found;
  const reason = sentenceFor(withPlainDetails(found), texts)
    .replaceAll("{brand}", brand)
    .replaceAll(guardedBrace, "{");
  const shown = plainEvidence(showsAddress(code) ? defang(evidence.slice(0, 4096)) : evidence);
  // What the sentence or a quotation shows need not be shown again.
  const isShown = quotes.length > 0 || reason.includes(shown);
  return {
    code,
    severity,
    evidence: isShown ? "" : shown,
    quotes: quotes.map((quote) =>
      quote.map(({ text, isMarked }) => ({ text: markUnseen(text), isMarked })),
    ),
    reason,
    comparison: plainComparison(found),
  };
}
