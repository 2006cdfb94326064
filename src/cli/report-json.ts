import type { CheckedLink, CheckResult, Sign } from "../checks/check-result";
import type { Finding } from "../checks/finding";
import type { ExplainedFinding, Explanation } from "../explain/explanation";

type WordedFinding = Finding & { readonly reason: string };

/** The result as one line of JSON: `CheckResult`, its path, and the reason of each finding in words. */
export function jsonLine(path: string, result: CheckResult, explanation: Explanation): string {
  const signs = result.signs.map((sign: Sign, index) => ({
    ...sign,
    findings: worded(sign.findings, explanation.signs[index]?.findings),
  }));
  const links = result.links.map((link: CheckedLink, index) => ({
    ...link,
    findings: worded(link.findings, explanation.links[index]?.findings),
  }));
  const { verdict, presentsAs, namesBrand, ruleSet } = result;
  return plainJson({ path, verdict, presentsAs, namesBrand, ruleSet, signs, links });
}

/** The line for a file that could not be read. */
export function jsonErrorLine(path: string, error: string): string {
  return plainJson({ path, error });
}

function worded(
  findings: readonly Finding[],
  explained: readonly ExplainedFinding[] = [],
): readonly WordedFinding[] {
  return findings.map((found, index) => ({ ...found, reason: explained[index]?.reason ?? "" }));
}

/** What JSON.stringify does not escape and a terminal may act on: C1 controls, formatting marks. */
const unsafe = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;

function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16).padStart(4, "0");
      return `\\u${unit}`;
    }).join(""),
  );
}
