import { asksForData } from "./asks-for-data";
import type { MessageContent } from "./message-content";
import { matchesOf, nothingScanned, outside, textBefore } from "./scanned-text";
import type { MatchOf, ScannedText } from "./scanned-text";
import { isDisguised } from "../text/disguise";
import type { RequestTopic, RuleSet } from "../rule-set/rule-set";
import { resemblingName } from "../text/resembling-name";

/** Where the brand shows itself, and how much that weighs. */
export interface PresentationClue {
  readonly place:
    | "display-name"
    | "sender-domain"
    | "local-part"
    | "subject"
    | "voice"
    | "signature"
    | "body"
    | "picture"
    | "link"
    | "request";
  readonly weight: number;
  /** As it stands in the message; hostile. */
  readonly evidence: string;
}

/**
 * - `strong`: it says outright who it claims to be.
 * - `weak`: it speaks of the brand's cards and accounts as their issuer would, but does not say
 *   outright that it is the brand; a bank that issues the brand's cards writes so, too.
 * - `forwarded`: the brand speaks only in a message that a person passes on.
 * - `none`: it does not present itself as the brand, or merely mentions it.
 */
export type Presentation = "strong" | "weak" | "forwarded" | "none";

/** The weight of a clue that says outright who speaks, and the sum of lesser ones that is enough. */
export const enoughWeight = 4;
/** The sum that is needed where the receiving server confirms a sender of another name. */
const confirmedOtherWeight = 8;
/** The same where it leads elsewhere than to its sender, or asks for an answer. */
const elsewhereWeight = 6;

const mostVoiceWeight = 12;

/** The names of the brand in a text, without those that are only mentioned there. */
function namesIn(text: ScannedText): readonly (MatchOf<"name"> | MatchOf<"misspelt-name">)[] {
  const names = [...matchesOf(text, "name"), ...matchesOf(text, "misspelt-name")];
  return names.length === 0 ? names : outside(names, matchesOf(text, "mention"));
}

/** Whether a name of the brand stands in a text, plain or disguised. */
export function namesBrand(text: ScannedText): boolean {
  return matchesOf(text, "name").length > 0 || matchesOf(text, "misspelt-name").length > 0;
}

const opening = /^[\s\p{P}\p{S}]*$/u;
/** Anywhere in a subject, these set a heading apart. */
const headingBracketBefore = /[[【〔［〈《＜<「『]\s*$/u;
/** Later than at its head these add a remark, as a colleague may: `statement (Example)`. */
const roundBracketBefore = /[(（]\s*$/u;

function nameClues(displayName: ScannedText, ruleSet: RuleSet): PresentationClue[] {
  const { source } = displayName;
  if (!namesBrand(displayName) && resemblingName(source, ruleSet.plainNames) === null) return [];
  return [{ place: "display-name", weight: 4, evidence: source }];
}

/** Warnings about impostors and receipts name the brand, and quote what others ask for. */
const isAboutOthers = (subject: ScannedText): boolean =>
  matchesOf(subject, "mention").length > 0 ||
  matchesOf(subject, "denial").some(({ value }) => !value.isCommon);

/** Where a clue stands for the brand's name itself. */
const naming: ReadonlySet<PresentationClue["place"]> = new Set(["subject", "body", "picture"]);
/** News of the brand has no more than these. */
const onlyNaming: ReadonlySet<PresentationClue["place"]> = new Set(["subject", "body"]);

const requestWeight = 2;

/** News and newsletters hold log-ins, too. */
const isCommon = (topic: RequestTopic): boolean => topic === "threat" || topic === "log-in";

/**
 * Who names the brand, and both presses and asks for something that is not on a site of the sender's
 * own, speaks as the brand. News and newsletters do one of the two.
 */
function requestClues(input: PresentationInput): PresentationClue[] {
  const topics = input.topics();
  const leads = input.leads();
  const presses = topics.has("threat") && [...topics].some((topic) => !isCommon(topic));
  const asksToAnswer = asksForData(topics) || (presses && topics.has("call-or-reply"));
  if (leads === "to-sender" || !(leads === "elsewhere" ? presses : asksToAnswer)) return [];
  return [{ place: "request", weight: requestWeight, evidence: [...topics].join(" ") }];
}

/** What they say cannot be read. */
const isOnlyPictures = ({ html, visible }: MessageContent): boolean =>
  html !== null && html.images.length > 0 && visible.source.trim() === "";

function subjectClues({ content, ruleSet, topics }: PresentationInput): PresentationClue[] {
  const { subject } = content;
  const [first] = namesIn(subject);
  if (first === undefined) {
    const resembling = resemblingName(subject.source, ruleSet.plainNames);
    return resembling === null ? [] : [{ place: "subject", weight: 2, evidence: resembling.found }];
  }
  const before = subject.source.slice(0, first.start);
  const isFirst = opening.test(before);
  const isHeading =
    headingBracketBefore.test(before) ||
    isDisguised(first.text, first.phrase) ||
    (roundBracketBefore.test(before) && (isFirst || isOnlyPictures(content) || topics().size > 0));
  const weight = isHeading ? 4 : isFirst ? 3 : 2;
  return [{ place: "subject", weight, evidence: first.text }, ...voiceClues(subject)];
}

const lineBefore = /(?:^|\n)[^\p{L}\p{N}\n]*$/u;
/** The rest of a line that says no more than a department, a legal form or a number. */
const shortLineAfter = /^[^。！？!?\n]{0,48}(?:\n|$)/u;
/** How much of a line before a name is looked at. */
const lineReach = 32;
/** A letter is signed at its foot: so much may follow. */
const footLength = 400;

/** A line of its own at the letter's foot that begins with the brand's name. */
function signatureClues(text: ScannedText): PresentationClue[] {
  const { source } = text;
  const stands = ({ start }: { readonly start: number }): boolean => {
    if (start < source.length - footLength) return false;
    const before = source.slice(Math.max(0, start - lineReach), start);
    const isFirst = lineBefore.test(start > lineReach ? before : `\n${before}`);
    return isFirst && shortLineAfter.test(source.slice(start));
  };
  const company = matchesOf(text, "company-name").find(stands);
  const signature = company ?? namesIn(text).find(stands);
  if (signature === undefined) return [];
  return [{ place: "signature", weight: company === undefined ? 2 : 4, evidence: signature.text }];
}

/** What a text says as the brand would; of phrases that overlap, the weightiest. */
function voiceClues(text: ScannedText): PresentationClue[] {
  const spoken = matchesOf(text, "voice");
  if (spoken.length === 0) return [];
  const voices = outside(spoken, matchesOf(text, "mention"));
  const apart: (typeof voices)[number][] = [];
  for (const match of voices) {
    const last = apart.at(-1);
    if (last === undefined || match.start >= last.end) apart.push(match);
    else if (match.value.weight > last.value.weight) apart[apart.length - 1] = match;
  }
  const clues: PresentationClue[] = [];
  const heard = new Set<string>();
  let weight = 0;
  for (const match of apart) {
    if (heard.has(match.phrase)) continue;
    heard.add(match.phrase);
    weight += match.value.weight;
    clues.push({ place: "voice", weight: match.value.weight, evidence: match.text });
    if (weight >= mostVoiceWeight) break;
  }
  return clues;
}

function bodyClues(text: ScannedText, pictures: ScannedText): PresentationClue[] {
  const clues = [...voiceClues(text), ...voiceClues(pictures), ...signatureClues(text)];
  const [named] = namesIn(text);
  if (named !== undefined) clues.push({ place: "body", weight: 1, evidence: named.text });
  const [pictured] = namesIn(pictures);
  if (pictured !== undefined) {
    // Where pictures are all that there is, their texts are the letter.
    const weight = text.source.trim() === "" ? 3 : 2;
    clues.push({ place: "picture", weight, evidence: pictured.text });
  }
  return clues;
}

export interface PresentationInput {
  readonly ruleSet: RuleSet;
  readonly content: MessageContent;
  /** Clues from the sender's address and from links, which their own checks find. */
  readonly addressClues: readonly PresentationClue[];
  readonly linkClues: readonly PresentationClue[];
  /** What the message asks for. */
  readonly topics: () => ReadonlySet<RequestTopic>;
  /**
   * Whether links lead to the sender's own domain, for which the receiving server vouches, to
   * somebody else's, or there are none such.
   */
  readonly leads: () => "to-sender" | "elsewhere" | "nowhere";
  /** Whether the receiving server confirms a sender who is not the brand's. */
  readonly confirmedOther: () => boolean;
}

const greetingWeight = 3;

/**
 * Whether a message speaks so plainly as the brand that it does not matter whom the receiving server
 * confirms. A bank that issues the brand's cards greets its card members and may ask them to confirm
 * something, but leads to its own site, does not sign as the brand, and asks for no card number or code.
 */
function outweighsConfirmation(
  spoken: readonly PresentationClue[],
  total: number,
  input: PresentationInput,
): boolean {
  const topics = input.topics();
  const leads = input.leads();
  const greets = spoken.some(({ place, weight }) => place === "voice" && weight >= greetingWeight);
  const signs = spoken.some(
    ({ place, weight }) => place === "signature" || (place !== "request" && weight >= enoughWeight),
  );
  const presses = spoken.some(({ place }) => place === "request");
  const asks = asksForData(topics) || presses;
  const asksForCard = topics.has("card-data") || topics.has("secret");
  if ((leads === "to-sender" && !asksForCard) || (leads === "nowhere" && !asks)) {
    return signs && total >= confirmedOtherWeight;
  }
  const speaksAsBrand = signs || (greets && asks) || (presses && asksForCard);
  return speaksAsBrand && total >= elsewhereWeight;
}

const totalOf = (clues: readonly PresentationClue[]): number =>
  clues.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Tells whether a message presents itself as the brand, and not merely mentions it: by display
 * name, address, subject, the body's own voice, pictures' texts and links dressed up as its sites.
 * Weights add up; `docs/rules.en.md` explains them.
 */
export function judgePresentation(input: PresentationInput): {
  readonly presentation: Presentation;
  readonly clues: readonly PresentationClue[];
} {
  const { content, ruleSet, addressClues, linkClues, confirmedOther } = input;
  const named = content.displayNames.flatMap((displayName) => nameClues(displayName, ruleSet));
  const outright = [...named, ...addressClues];
  const subject = subjectClues(input);
  const marker = matchesOf(content.visible, "forward-marker")[0];
  const isForward = marker !== undefined && totalOf(outright) < enoughWeight;
  const own = isForward ? textBefore(content.visible, marker.start) : content.visible;

  const voiced = [
    ...content.displayNames.flatMap(voiceClues),
    ...subject,
    ...bodyClues(own, content.pictures),
    ...linkClues,
  ];
  const isNamed = voiced.some(({ place }) => naming.has(place)) && !isAboutOthers(content.subject);
  const spoken = [...voiced, ...(isNamed ? requestClues(input) : [])];
  const clues = [...outright, ...spoken];
  if (totalOf(outright) >= enoughWeight) return { presentation: "strong", clues };
  if (isForward && totalOf(bodyClues(own, nothingScanned)) < enoughWeight) {
    const whole = totalOf([...subject, ...bodyClues(content.visible, content.pictures)]);
    return { presentation: whole >= enoughWeight ? "forwarded" : "none", clues };
  }
  const saysOutright = spoken.some(({ weight }) => weight >= enoughWeight);
  const total = totalOf(clues);
  if (total < enoughWeight) return { presentation: "none", clues };
  if (!outweighsConfirmation(spoken, total, input) && confirmedOther()) {
    return { presentation: "none", clues };
  }
  if (saysOutright) return { presentation: "strong", clues };
  const isNamedOnly = clues.every(({ place }) => onlyNaming.has(place));
  return { presentation: isNamedOnly ? "none" : "weak", clues };
}
