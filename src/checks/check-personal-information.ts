import type { RequestTopic } from "../rule-set/rule-set";
import { requestTopics } from "../rule-set/rule-set";
import { isDisguised } from "../text/disguise";
import type { Finding, Severity } from "./finding";
import type { MessageContent } from "./message-content";
import { matchesOf } from "./scanned-text";
import type { MatchOf, ScannedText } from "./scanned-text";
import { finding } from "./sign";

/** How far a denial reaches, in characters of the message. */
const denialReach = { before: 60, after: 200 } as const;
const mostPhrases = 4;
const longestPhrase = 80;

/** Types of fields that nobody types personal data into. */
const harmlessFields = new Set(["submit", "button", "hidden", "image", "reset"]);

/** Whether "we never ask …" stands close by in the same sentence, on the side that it negates. */
function isDenied(request: MatchOf<"request">, denials: readonly MatchOf<"denial">[]): boolean {
  return denials.some(({ value, start, end, sentence }) => {
    if (sentence !== request.sentence) return false;
    const overlaps = start < request.end && end > request.start;
    const gap = value.negates === "before" ? start - request.end : request.start - end;
    return overlaps || (gap >= 0 && gap <= denialReach[value.negates]);
  });
}

function denialsBySentence(text: ScannedText): ReadonlyMap<number, readonly MatchOf<"denial">[]> {
  const bySentence = new Map<number, MatchOf<"denial">[]>();
  for (const denial of matchesOf(text, "denial")) {
    const inSentence = bySentence.get(denial.sentence);
    if (inSentence === undefined) bySentence.set(denial.sentence, [denial]);
    else if (inSentence.length < 64) inSentence.push(denial);
  }
  return bySentence;
}

/** The requests of a text, without those that the text itself denies. */
export function requestsIn(text: ScannedText): readonly MatchOf<"request">[] {
  const denials = denialsBySentence(text);
  return matchesOf(text, "request").filter(
    (request) => !isDenied(request, denials.get(request.sentence) ?? []),
  );
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > longestPhrase ? `${line.slice(0, longestPhrase)}…` : line;
};

function topicFinding(topic: RequestTopic, severity: Severity, texts: readonly string[]): Finding {
  const shortened = [...new Set(texts.map(shorten))];
  const isPart = (text: string): boolean =>
    shortened.some((other) => other !== text && other.includes(text));
  const distinct = shortened
    .slice(0, 64)
    .filter((text) => !isPart(text))
    .slice(0, mostPhrases);
  const phrases = distinct.join(" / ");
  const code = topic === "threat" ? "threat" : (`request-${topic}` as const);
  return finding(code, severity, phrases, { phrases });
}

function formFindings(content: MessageContent, severity: Severity): Finding[] {
  const fields = (content.html?.formFields ?? []).filter(({ type }) => !harmlessFields.has(type));
  if (fields.length === 0) return [];
  const names = [...new Set(fields.map(({ label, name, type }) => shorten(label || name || type)))];
  const shown = names.slice(0, mostPhrases).join(" / ");
  return [finding("request-form-fields", severity, shown, { fields: shown })];
}

function disguiseFindings(text: ScannedText): Finding[] {
  const requests = matchesOf(text, "request").filter(({ phrase }) => !phrase.includes("…"));
  const disguised = requests.find((match) => isDisguised(match.text, match.phrase));
  if (disguised === undefined) return [];
  const { text: found, phrase: plain } = disguised;
  return [finding("text-disguised", "warning", found, { found, plain })];
}

/** Pressure adds to a request; alone it is no more than odd. Topics come in with `threat` the last. */
function threatSeverity(isOwnAndLeadsHome: boolean, topics: ReadonlySet<RequestTopic>): Severity {
  if (isOwnAndLeadsHome) return "note";
  return topics.size > 1 ? "warning" : "caution";
}

/** What a message asks of its reader. */
export interface RequestAnalysis {
  readonly findings: readonly Finding[];
  /** What it asks for; a threat alone is no request. */
  readonly topics: ReadonlySet<RequestTopic>;
}

/**
 * The fourth sign: whether the message asks to log in or to enter personal or card data, and how it
 * presses. Subject, body, pictures' texts and the labels of links and buttons count; what the
 * message says it will never ask does not.
 *
 * @param isOwnAndLeadsHome The sender is the brand's as far as can be told, and no link leads
 *   elsewhere: then a request is a caution, else a warning.
 */
export function checkPersonalInformation(
  content: MessageContent,
  isOwnAndLeadsHome: boolean,
): RequestAnalysis {
  const severity = isOwnAndLeadsHome ? "caution" : "warning";
  const texts = [content.subject, content.visible, content.pictures, content.controls];
  const requests = texts.flatMap(requestsIn);
  const findings: Finding[] = [];
  const topics = new Set<RequestTopic>();
  for (const topic of requestTopics) {
    const found = requests.filter(({ value }) => value.topic === topic).map(({ text }) => text);
    if (found.length === 0) continue;
    topics.add(topic);
    if (topic !== "threat") findings.push(topicFinding(topic, severity, found));
    else findings.push(topicFinding(topic, threatSeverity(isOwnAndLeadsHome, topics), found));
  }
  const forms = formFindings(content, severity);
  if (forms.length > 0) topics.add("personal-data");
  findings.push(...forms, ...texts.flatMap(disguiseFindings).slice(0, 1));
  if (!isOwnAndLeadsHome) {
    for (const { text, value } of matchesOf(content.visible, "other-service-name").slice(0, 1)) {
      const details = { found: text, right: value.right };
      findings.push(finding("other-service-name", "note", text, details));
    }
  }
  const hiddenText = shorten(content.hidden.source);
  if (hiddenText !== "")
    findings.push(finding("text-hidden", "note", hiddenText, { text: hiddenText }));
  if (content.isUnreadable) findings.push(finding("request-unreadable", "unknown", "", {}));
  return { findings, topics };
}
