import type { MessageContent } from "./message-content";
import { matchesOf, nothingScanned, outside, textBefore } from "./scanned-text";
import type { ScannedText } from "./scanned-text";
import { isDisguised } from "../text/disguise";
import type { RuleSet } from "../rule-set/rule-set";
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
    | "link";
  readonly weight: number;
  /** As it stands in the message; hostile. */
  readonly evidence: string;
}

/**
 * - `strong`: it says outright who it claims to be.
 * - `weak`: it speaks of the brand's cards and accounts as their issuer would, but does not say
 *   outright that it is the brand; a bank that issues the brand's cards writes so, too.
 * - `named`: subject and body name the brand, as news of it does, and nothing speaks as it would.
 * - `forwarded`: the brand speaks only in a message that a person passes on.
 * - `none`: it does not present itself as the brand, or merely mentions it.
 */
export type Presentation = "strong" | "weak" | "named" | "forwarded" | "none";

/** The weight of a clue that says outright who speaks, and the sum of lesser ones that is enough. */
export const enoughWeight = 4;
/** The sum that is needed where the receiving server confirms a sender of another name. */
export const confirmedOtherWeight = 8;

const mostVoiceWeight = 12;

/** The names of the brand in a text, without those that are only mentioned there. */
function namesIn(text: ScannedText): readonly { readonly start: number; readonly text: string }[] {
  const names = [...matchesOf(text, "name"), ...matchesOf(text, "misspelt-name")];
  return outside(names, matchesOf(text, "mention"));
}

/** Whether a name of the brand stands in a display name, plain or disguised. */
export function namesBrand(text: ScannedText): boolean {
  return matchesOf(text, "name").length > 0 || matchesOf(text, "misspelt-name").length > 0;
}

const opening = /^[\s\p{P}\p{S}]*$/u;
const bracketBefore = /[[【〔［〈《＜<(（「『]\s*$/u;

function nameClues(displayName: ScannedText, ruleSet: RuleSet): PresentationClue[] {
  const { source } = displayName;
  if (!namesBrand(displayName) && resemblingName(source, ruleSet.plainNames) === null) return [];
  return [{ place: "display-name", weight: 4, evidence: source }];
}

function subjectClues(subject: ScannedText, ruleSet: RuleSet): PresentationClue[] {
  const [first] = namesIn(subject);
  if (first === undefined) {
    const resembling = resemblingName(subject.source, ruleSet.plainNames);
    return resembling === null ? [] : [{ place: "subject", weight: 2, evidence: resembling.found }];
  }
  const before = subject.source.slice(0, first.start);
  const isHeading =
    bracketBefore.test(before) || isDisguised(first.text, first.text.normalize("NFKC"));
  const weight = isHeading ? 4 : opening.test(before) ? 3 : 2;
  return [{ place: "subject", weight, evidence: first.text }, ...voiceClues(subject)];
}

const lineBefore = /(?:^|\n)[^\p{L}\p{N}\n]*$/u;
const lineAfter = /^[^\p{L}\p{N}\n]*(?:\n|$)/u;
/** How much of a line around a name is looked at. */
const lineReach = 32;

/** The company's full name on a line of its own, as at the foot of a letter. */
function signatureClues(text: ScannedText): PresentationClue[] {
  const signature = matchesOf(text, "company-name").find(({ start, end }) => {
    const before = text.source.slice(Math.max(0, start - lineReach), start);
    const after = text.source.slice(end, end + lineReach);
    return lineBefore.test(start > lineReach ? before : `\n${before}`) && lineAfter.test(after);
  });
  if (signature === undefined) return [];
  return [{ place: "signature", weight: 2, evidence: signature.text }];
}

function voiceClues(text: ScannedText): PresentationClue[] {
  const clues: PresentationClue[] = [];
  const heard = new Set<string>();
  let weight = 0;
  for (const match of outside(matchesOf(text, "voice"), matchesOf(text, "mention"))) {
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
  if (pictured !== undefined) clues.push({ place: "picture", weight: 2, evidence: pictured.text });
  return clues;
}

export interface PresentationInput {
  readonly ruleSet: RuleSet;
  readonly content: MessageContent;
  /** Clues from the sender's address and from links, which their own checks find. */
  readonly addressClues: readonly PresentationClue[];
  readonly linkClues: readonly PresentationClue[];
  /** Whether the receiving server confirms a sender who is not the brand's. */
  readonly confirmedOther: () => boolean;
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
  const subject = subjectClues(content.subject, ruleSet);
  const marker = matchesOf(content.visible, "forward-marker")[0];
  const isForward = marker !== undefined && totalOf(outright) < enoughWeight;
  const own = isForward ? textBefore(content.visible, marker.start) : content.visible;

  const spoken = [...subject, ...bodyClues(own, content.pictures), ...linkClues];
  const clues = [...outright, ...spoken];
  if (totalOf(outright) >= enoughWeight) return { presentation: "strong", clues };
  if (isForward && totalOf(bodyClues(own, nothingScanned)) < enoughWeight) {
    const whole = totalOf([...subject, ...bodyClues(content.visible, content.pictures)]);
    return { presentation: whole >= enoughWeight ? "forwarded" : "none", clues };
  }
  const saysOutright = spoken.some(({ weight }) => weight >= enoughWeight);
  const total = totalOf(clues);
  if (total < enoughWeight) return { presentation: "none", clues };
  const isEnough = saysOutright && total >= confirmedOtherWeight;
  if (!isEnough && confirmedOther()) return { presentation: "none", clues };
  const isNamedOnly = clues.every(({ place }) => place === "subject" || place === "body");
  return { presentation: saysOutright ? "strong" : isNamedOnly ? "named" : "weak", clues };
}
