import type { CheckedLink, CheckResult, Sign } from "../checks/check-result";
import { statusOf } from "../checks/severity";
import type { RuleSet } from "../rule-set/rule-set";
import { defang } from "./defang";
import { explainFinding } from "./explain-finding";
import { explainHost } from "./explained-host";
import type { ExplainedLink, ExplainedSign, Explanation, SlipGuidance } from "./explanation";
import { headlineKey, outlineSign, outlineWith } from "./outline-with";
import { plainEvidence } from "./plain-evidence";
import type { ExplanationTexts } from "./text/explanation-texts";

/** `null` where the most serious finding says more: what is odd, not merely that something is. */
function summaryOf({ id, status, findings }: Sign, texts: ExplanationTexts): string | null {
  if (status === "caution") return null;
  const speaking = findings.filter(({ severity }) => severity !== "note");
  if (speaking.length > 0) {
    if (id === "links" && speaking.every(({ code }) => code.startsWith("attachment-"))) {
      return texts.attachmentSummary;
    }
    const asks = speaking.some(
      ({ code, severity }) => code.startsWith("request-") || severity === "unknown",
    );
    if (id === "personal-information" && !asks) return texts.wordingSummary;
  }
  return texts.summaries[id][status];
}

/** How many hosts are shown in the row of a sign. */
const maxHosts = 2;

/** What the reader should see of a sign before it is opened. */
function hostsOf({ id, status, findings }: Sign, links: CheckResult["links"]): string[] {
  if (id === "sender") {
    const told = findings.find(({ details }) => "domain" in details);
    return told !== undefined && "domain" in told.details ? [told.details.domain] : [];
  }
  if (id !== "links") return [];
  const leading = links.filter((link) => link.host !== "" && statusOf(link.findings) === status);
  return [...new Set(leading.map(({ host }) => host))];
}

function explainSign(
  sign: Sign,
  result: CheckResult,
  texts: ExplanationTexts,
  brand: string,
): ExplainedSign {
  const named = (text: string): string => text.replaceAll("{brand}", brand);
  const isJudged = result.presentsAs !== null;
  const findings = sign.findings.map((found) => explainFinding(found, texts, brand));
  const said = isJudged ? summaryOf(sign, texts) : texts.notJudgedSummary;
  const summary = said === null ? (findings[0]?.reason ?? "") : named(said);
  const hosts = isJudged
    ? hostsOf(sign, result.links).filter((host) => !summary.includes(host))
    : [];
  return {
    ...outlineSign(sign, result, texts, brand),
    summary,
    whyItMatters: named(texts.whyItMatters[sign.id]),
    hosts: hosts.slice(0, maxHosts).map((host) => explainHost(plainEvidence(host))),
    findings,
  };
}

function explainLink(link: CheckedLink, texts: ExplanationTexts, brand: string): ExplainedLink {
  const { text, address, target, host, origin, owner, occurrences, findings } = link;
  return {
    text: plainEvidence(text),
    address: plainEvidence(defang(address.slice(0, 4096))),
    target: plainEvidence(defang(target.slice(0, 4096))),
    host: explainHost(plainEvidence(host)),
    origin: origin === undefined ? "" : texts.linkOrigins[origin.kind](plainEvidence(origin.name)),
    owner,
    occurrences,
    ownerLabel: texts.ownerLabels[owner].replaceAll("{brand}", brand),
    findings: findings.map((found) => explainFinding(found, texts, brand)),
  };
}

function slipGuidance(ruleSet: RuleSet, texts: ExplanationTexts): SlipGuidance {
  const { language } = texts;
  return {
    title: texts.slipTitle,
    introduction: texts.slipIntroduction,
    steps: ruleSet.slipSteps.map(({ title, text }) => ({
      title: title[language],
      text: text[language],
    })),
    placesTitle: texts.slipPlacesTitle,
    places: ruleSet.slipPlaces.map(({ name, contact }) => ({
      name: name[language],
      contact: contact[language],
    })),
  };
}

/**
 * Puts a result into words: `explain` with the sentences handed in.
 *
 * @param texts Of the language to explain in.
 */
export function explainWith(
  result: CheckResult,
  texts: ExplanationTexts,
  ruleSet: RuleSet,
): Explanation {
  const { language } = texts;
  const brand = ruleSet.brand[language];
  const key = headlineKey(result);
  const adviseIn = (text: string): string =>
    text
      .replaceAll("{brand}", brand)
      .replace("{holding}", ruleSet.holding[language])
      .replace("{afterSlip}", ruleSet.afterSlip[language]);
  return {
    ...outlineWith(result, texts, ruleSet),
    namesBrand: result.namesBrand,
    brand,
    advice: adviseIn(texts.advice[key]),
    adviceWithoutReport: adviseIn(key === "scam" ? texts.adviceWithoutReport : texts.advice[key]),
    signs: result.signs.map((sign) => explainSign(sign, result, texts, brand)),
    links: result.links.map((link) => explainLink(link, texts, brand)),
    slipGuidance: slipGuidance(ruleSet, texts),
  };
}
