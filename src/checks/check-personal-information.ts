import type { HtmlFormField } from "../message/html/html-content";
import { type RequestTopic, requestTopics } from "../rule-set/rule-set";
import { isDisguised } from "../text/disguise";
import { plainQuote, quote, type Quote } from "../text/quote";
import type { Span } from "../text/span";
import type { RequestsOfReader } from "./asked";
import type { Asked } from "./asking-text";
import type { LinkedSite } from "./linked-site";
import type { CheckedLink } from "./check-result";
import { type Finding, finding, type Severity, tooLongFindings } from "./finding";
import type { MessageContent } from "./message-content";
import { matchesOf } from "./scanned-text";
import { statusOf } from "./severity";

const maxQuotes = 3;
const maxFields = 4;
const maxFieldLength = 80;

/** Types of fields that nobody types personal data into. */
const harmlessFields = new Set(["submit", "button", "hidden", "image", "reset"]);

const shorten = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > maxFieldLength ? `${line.slice(0, maxFieldLength)}…` : line;
};

/** How much of a sentence is compared: a hostile one is as long as the message. */
const tellingLength = 500;

/** The sentences that ask, each once, with all words in it that do so marked. */
function quotesOf(asked: readonly Asked[]): readonly Quote[] {
  const bySentence = new Map<string, { readonly first: Asked; readonly marks: Span[] }>();
  for (const each of asked) {
    const { start, end } = each.sentence;
    const key = each.text.source.slice(start, Math.min(end, start + tellingLength)).trim();
    const known = bySentence.get(key);
    if (known === undefined) {
      if (bySentence.size < maxQuotes) bySentence.set(key, { first: each, marks: [...each.marks] });
    } else if (known.first.sentence.start === start) known.marks.push(...each.marks);
  }
  return Array.from(bySentence.values(), ({ first, marks }) =>
    quote(first.text.source, first.sentence, marks),
  );
}

function topicFinding(topic: RequestTopic, severity: Severity, asked: readonly Asked[]): Finding {
  const quotes = quotesOf(asked);
  const code = topic === "threat" ? "threat" : (`request-${topic}` as const);
  return finding(code, severity, plainQuote(quotes[0] ?? []), {}, quotes);
}

function fieldFindings(
  code: "request-form-fields" | "request-attached-fields",
  all: readonly HtmlFormField[],
  severity: Severity,
): Finding[] {
  const fields = all.filter(({ type }) => !harmlessFields.has(type));
  if (fields.length === 0) return [];
  const names = [...new Set(fields.map(({ label, name, type }) => shorten(label || name || type)))];
  const shown = names.slice(0, maxFields).join(" / ");
  return [finding(code, severity, shown, { fields: shown })];
}

function formFindings({ html, message }: MessageContent, severity: Severity): Finding[] {
  const attached = (message.embedded ?? []).flatMap(({ formFields }) => formFields);
  return [
    ...fieldFindings("request-form-fields", html?.formFields ?? [], severity),
    ...fieldFindings("request-attached-fields", attached, severity),
  ];
}

/**
 * A link that leads away, in a message without a request that could be read: the page behind it will
 * ask for whatever it wants.
 */
export function openPageFindings(
  links: readonly CheckedLink[],
  topics: ReadonlySet<RequestTopic>,
): Finding[] {
  if ([...topics].some((topic) => topic !== "threat")) return [];
  const away = links.find(
    ({ kind, origin, findings }) =>
      kind === "web" && origin?.kind !== "defanged" && statusOf(findings) === "warning",
  );
  if (away === undefined) return [];
  const label = shorten(away.text) || shorten(away.address);
  return [finding("request-open-page", "caution", label, { label })];
}

function disguiseFindings(asked: readonly Asked[]): Finding[] {
  const words = asked.flatMap((each) => each.words);
  const disguised = words.find(({ found, plain }) => isDisguised(found, plain));
  return disguised === undefined
    ? []
    : [finding("text-disguised", "warning", disguised.found, disguised)];
}

/** Pressure adds to a request; alone it is no more than odd. Topics come in with `threat` the last. */
function threatSeverity(isOwnAndLeadsHome: boolean, topics: ReadonlySet<RequestTopic>): Severity {
  if (isOwnAndLeadsHome) return "note";
  return topics.size > 1 ? "warning" : "caution";
}

/** What a message asks of its reader. */
export interface RequestAnalysis {
  /** All that its texts ask for and threaten with. */
  readonly asked: readonly Asked[];
  readonly findings: readonly Finding[];
  /** What it asks for, or names without need; a threat alone is no request. */
  readonly topics: ReadonlySet<RequestTopic>;
  /** Those of them that some words ask for. */
  readonly askedTopics: ReadonlySet<RequestTopic>;
}

/** What matters of the sender for what a message asks. */
export interface AskingSender {
  /**
   * The sender is the brand's as far as can be told, and no link leads elsewhere: then a request is
   * a caution, else a warning.
   */
  readonly isOwnAndLeadsHome: boolean;
  /** It has no name of its own, and is not the brand. */
  readonly isUnnamed: boolean;
  readonly linkedSite: LinkedSite;
}

/** Whether a sender without a name wants a reply or a click: then what it says of a card counts. */
function isUnnamedAsking(
  { isUnnamed, linkedSite }: AskingSender,
  asked: readonly Asked[],
): boolean {
  const isAnswered = asked.some(({ topic }) => topic === "call-or-reply");
  return isUnnamed && (linkedSite === "none" ? isAnswered : linkedSite !== "brand");
}

/**
 * The fourth sign: whether the message asks to log in or to enter personal or card data, and how it
 * presses. Subject, body, pictures' texts and the labels of links and buttons count; what the
 * message says it will never ask does not.
 *
 * @param requests `requestsOfReader` of the same message.
 * @param sender What is known of the sender.
 */
export function checkPersonalInformation(
  content: MessageContent,
  requests: RequestsOfReader,
  sender: AskingSender,
): RequestAnalysis {
  const { isOwnAndLeadsHome } = sender;
  const severity = isOwnAndLeadsHome ? "caution" : "warning";
  const asked = isUnnamedAsking(sender, requests.asked)
    ? [...requests.asked, ...requests.named]
    : requests.asked;
  const findings: Finding[] = [];
  const topics = new Set<RequestTopic>();
  const askedTopics = new Set(requests.asked.map(({ topic }) => topic));
  for (const topic of requestTopics) {
    const found = asked.filter((each) => each.topic === topic);
    if (found.length === 0) continue;
    topics.add(topic);
    if (topic !== "threat") findings.push(topicFinding(topic, severity, found));
    else findings.push(topicFinding(topic, threatSeverity(isOwnAndLeadsHome, topics), found));
  }
  const forms = formFindings(content, severity);
  if (forms.length > 0) for (const each of [topics, askedTopics]) each.add("personal-data");
  findings.push(...forms, ...disguiseFindings(asked));
  if (!isOwnAndLeadsHome) {
    for (const { text, value } of matchesOf(content.visible, "other-service-name").slice(0, 1)) {
      const details = { found: text, right: value.right };
      findings.push(finding("other-service-name", "note", text, details));
    }
  }
  const hiddenText = shorten(content.hidden.source);
  if (hiddenText !== "")
    findings.push(finding("text-hidden", "note", hiddenText, { text: hiddenText }));
  findings.push(...tooLongFindings(content));
  if (content.isUnreadable) findings.push(finding("request-unreadable", "unknown", "", {}));
  return { asked, findings, topics, askedTopics };
}
