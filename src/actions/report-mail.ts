import { defangWithin } from "../explain/defang";
import type { Explanation } from "../explain/explanation";
import type { ReportContent } from "./mail-actions";
import type { MessageReference } from "../outlook/message-reference";
import { reportTextOf } from "./text/report-text";

/** A report as it leaves the mailbox. */
export interface ReportMail {
  readonly recipients: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** Its Message-ID; see `reportKey`. */
  readonly internetMessageId: string;
  /** The reported message, unmodified: the one attachment. */
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
}

/** Exchange keeps 255 characters of a subject (PidTagSubject). */
const maxSubjectLength = 255;

/**
 * A report's subject. With the prefix as shipped, `Phishing: `, a Microsoft Defender reporting
 * mailbox files it as phishing: it knows `3|` and `Phishing:`
 * (learn.microsoft.com/defender-office-365/submissions-user-reported-messages-custom-mailbox).
 */
export function reportSubject(message: MessageReference, prefix: string): string {
  const subject = defangWithin(message.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim());
  const halfACharacter = /[\uD800-\uDBFF]$/;
  return `${prefix}${subject}`.slice(0, maxSubjectLength).replace(halfACharacter, "");
}

function explanationLines(explanation: Explanation): readonly string[] {
  const text = reportTextOf(explanation.language);
  const signs = explanation.signs.flatMap((sign) => [
    "",
    `${sign.title}: ${sign.statusLabel}`,
    sign.summary,
    ...sign.findings.map((finding) => `- ${finding.reason}`),
  ]);
  const links = explanation.links.map((link) => `- ${link.target} (${link.ownerLabel})`);
  return [
    explanation.headline,
    ...signs,
    ...(links.length === 0 ? [] : ["", text.linksTitle, ...links]),
  ];
}

/**
 * A report's body: the reader's comment, what the checks found in each language, the rule set. No
 * address in it can be clicked, wherever it stands.
 */
export function reportText(content: ReportContent): string {
  const languages = content.explanations.map((explanation) => {
    const text = reportTextOf(explanation.language);
    return [
      text.introduction,
      ...(content.comment.trim() === "" ? [] : ["", text.comment(content.comment.trim())]),
      "",
      ...explanationLines(explanation),
      "",
      text.ruleSet(content.ruleSet.id, content.ruleSet.version),
    ].join("\n");
  });
  return defangWithin(languages.join("\n\n----\n\n"));
}
