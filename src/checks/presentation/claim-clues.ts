import type { ClueKind } from "../../rule-set/presentation-model";
import type { LinkAnalysis } from "../check-links";
import type { SenderAnalysis } from "../check-sender";
import type { Forward } from "../forward";
import type { MessageContent } from "../message-content";
import { nothingScanned } from "../scanned-text";
import { bodyClues } from "./body-clues";
import { type Clue, clueFrom } from "./clue";
import { pictureClues } from "./picture-clues";
import { displayNameClues, otherFieldClues, quotedSenderClues } from "./sender-clues";
import { subjectClues } from "./subject-clues";
import { voiceClues } from "./voice-clues";

/** Clues that can head a message of pictures. */
const headings: ReadonlySet<ClueKind> = new Set([
  "picture-host",
  "picture-file",
  "subject-heading",
  "subject-start",
  "subject-name",
]);

/** All clues that a message shows the brand, except those in what it asks. */
export function claimClues(
  content: MessageContent,
  sender: SenderAnalysis,
  links: LinkAnalysis,
  forward: Forward | null,
): readonly Clue[] {
  const { ruleSet, displayNames, visible, pictures, attachedPages } = content;
  const dress = [...subjectClues(content), ...pictureClues(content)];
  // The brand's name heads a message that has no other words.
  const heading = content.isMostlyPictures
    ? dress.find(({ kind }) => headings.has(kind))
    : undefined;
  return [
    ...displayNames.flatMap((name) => displayNameClues(name, ruleSet)),
    ...sender.clues,
    ...otherFieldClues(content.message, ruleSet),
    ...displayNames.flatMap(voiceClues),
    ...dress,
    ...clueFrom("heads-pictures", heading?.evidence),
    ...bodyClues(visible, pictures, ruleSet, content.html?.lettersBeforeImages),
    ...bodyClues(attachedPages, nothingScanned, ruleSet),
    ...links.clues,
    ...quotedSenderClues(forward?.quotedSenders ?? [], ruleSet),
  ];
}
