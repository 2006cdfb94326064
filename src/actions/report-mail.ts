import { defangWithin } from "../explain/defang";
import type { Explanation } from "../explain/explanation";
import { plainEvidence } from "../explain/plain-evidence";
import { plainLine, reportLines } from "../explain/plain-report";
import type { MessageReference } from "../outlook/message-reference";
import type { ReportContent } from "./mail-actions";
import { reportTexts } from "./text/report-text";

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
const maxCommentLength = 500;
/** Of what the checks found, in each language: the message itself is attached anyway. */
const maxLines = 200;

/**
 * A report's subject. With the prefix as shipped, `Phishing: `, a Microsoft Defender reporting
 * mailbox files it as phishing: it knows `3|` and `Phishing:`
 * (learn.microsoft.com/defender-office-365/submissions-user-reported-messages-custom-mailbox).
 */
export function reportSubject(message: MessageReference, prefix: string): string {
  const halfACharacter = /[\uD800-\uDBFF]$/;
  const subject = defangWithin(plainEvidence(message.subject, maxSubjectLength));
  return `${prefix}${subject}`.slice(0, maxSubjectLength).replace(halfACharacter, "");
}

function explanationLines(explanation: Explanation): readonly string[] {
  const lines = reportLines(explanation).map(plainLine);
  const { shortened } = reportTexts[explanation.language];
  return lines.length > maxLines ? [...lines.slice(0, maxLines), shortened] : lines;
}

/** The query stands alone, so that it can be marked and copied whole. */
function campaignLines({ explanations, campaignQuery }: ReportContent): readonly string[] {
  if (campaignQuery === null) return [];
  const introductions = explanations.map(({ language }) => reportTexts[language].campaignQuery);
  return ["", "----", "", ...introductions, "", campaignQuery];
}

/**
 * A report's body: the organization's line, the reader's comment, what the checks found in each
 * language, the rule set, the query for the campaign. Of bounded size, and nothing of the message in
 * it is a link.
 *
 * @param line May be empty.
 */
export function reportText(content: ReportContent, line: string): string {
  const comment = plainEvidence(content.comment, maxCommentLength);
  const languages = content.explanations.map((explanation) => {
    const text = reportTexts[explanation.language];
    return [
      text.introduction,
      ...(comment === "" ? [] : ["", text.comment(comment)]),
      "",
      ...explanationLines(explanation),
      "",
      text.ruleSet(content.ruleSet.id, content.ruleSet.version),
    ].join("\n");
  });
  return [
    ...(line === "" ? [] : [line, ""]),
    defangWithin(languages.join("\n\n----\n\n")),
    ...campaignLines(content),
  ].join("\n");
}
