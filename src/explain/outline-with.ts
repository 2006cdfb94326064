import type { CheckResult, Sign } from "../checks/check-result";
import type { RuleSet } from "../rule-set/rule-set";
import type { OutlinedSign, Outline } from "./explanation";
import type { HeadlineKey, OutlineTexts } from "./text/outline-texts";

/** Which headline fits: the verdict, and what could not be checked. */
export function headlineKey({
  verdict,
  namesBrand,
  signs: [sender, links],
}: CheckResult): HeadlineKey {
  if (verdict === "unrelated") return namesBrand ? "unrelated-named" : verdict;
  if (verdict === "suspicious") {
    if (sender.findings.some(({ code }) => code === "forwarded")) return "suspicious-forwarded";
    const isUnchecked = sender.status === "unknown" && links.status === "unknown";
    return isUnchecked ? "suspicious-unchecked" : verdict;
  }
  if (verdict === "no-signs" && sender.status !== "clear") return "no-signs-unconfirmed";
  return verdict === "no-signs" && links.status === "unknown" ? "no-signs-unread" : verdict;
}

/** @param brand The brand's name in the language of the texts. */
export function outlineSign(
  { id, status }: Sign,
  { presentsAs }: CheckResult,
  texts: OutlineTexts,
  brand: string,
): OutlinedSign {
  return {
    id,
    status,
    title: texts.signTitles[id].replaceAll("{brand}", brand),
    statusLabel: presentsAs === null ? texts.notJudgedLabel : texts.statusLabels[status],
  };
}

/**
 * Puts a result into words: `outline` with the words handed in.
 *
 * @param texts Of the language to outline in.
 */
export function outlineWith(result: CheckResult, texts: OutlineTexts, ruleSet: RuleSet): Outline {
  const { language } = texts;
  const brand = ruleSet.brand[language];
  return {
    language,
    verdict: result.verdict,
    headline: texts.headlines[headlineKey(result)].replaceAll("{brand}", brand),
    signs: result.signs.map((sign) => outlineSign(sign, result, texts, brand)),
  };
}
