import type { ClueKind } from "../../rule-set/presentation-model";
import { anyWordOf } from "../../text/context-words";
import { isDisguised } from "../../text/disguise";
import { resemblingName } from "../../text/resembling-name";
import type { MessageContent } from "../message-content";
import { claimedNames, type NameMatch } from "./brand-names";
import type { Clue } from "./clue";
import { voiceClues } from "./voice-clues";

const nothingBefore = /^[\s\p{P}\p{S}]*$/u;
/** Anywhere in a subject these set a heading apart. */
const headingBracketBefore = /[[【〔［〈《＜<]\s*$/u;
/** These quote a title, or add a remark, unless the subject begins with them. */
const quotingBracketBefore = /[「『(（]\s*$/u;
/** A heading is the name and, at most, one more word before the bracket closes. */
const closesSoon = /^[^\]】〕］〉》＞>」』)）]{0,5}[\]】〕］〉》＞>」』)）]/u;

/** After the bracket a particle makes the name a part of the sentence: 「{brand}」との連携. */
const goesOnWithName = new RegExp(`[」』)）]\\s*${anyWordOf("after-quoted-name")}`, "u");

/** Offers of others greet the brand's members in the subject, and speak of their cards. */
const offering: ReadonlySet<ClueKind> = new Set(["greeting", "card"]);

function isHeading(subject: string, { start, end, text, phrase }: NameMatch): boolean {
  const before = subject.slice(0, start);
  const after = subject.slice(end);
  if (isDisguised(text, phrase)) return true;
  if (!closesSoon.test(after)) return false;
  if (headingBracketBefore.test(before)) return true;
  return (
    quotingBracketBefore.test(before) && nothingBefore.test(before) && !goesOnWithName.test(after)
  );
}

/** How the subject shows the brand: as a heading, at its beginning, within, or nearly by name. */
export function subjectClues({ subject, ruleSet }: MessageContent): Clue[] {
  const { source } = subject;
  const heading = claimedNames(subject).find((name) => isHeading(source, name));
  const first = heading ?? claimedNames(subject)[0];
  const spoken = voiceClues(subject).filter((clue) => !offering.has(clue.kind));
  if (first === undefined) {
    const resembling = resemblingName(source, ruleSet.plainNames);
    if (resembling === null) return spoken;
    return [{ kind: "subject-name", evidence: resembling.found }];
  }
  const isFirst = nothingBefore.test(source.slice(0, first.start));
  const kind =
    heading !== undefined ? "subject-heading" : isFirst ? "subject-start" : "subject-name";
  return [{ kind, evidence: first.text }, ...spoken];
}
