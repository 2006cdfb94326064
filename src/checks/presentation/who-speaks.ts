import type { Analysis } from "../analysis";
import { withRequestClues } from "./with-request-clues";
import { asksWithoutName } from "./hides-who-speaks";
import { judgeForward } from "./judge-forward";
import { judgePresentation, type Presentation } from "./judge-presentation";
import { alarmsAsDepartment, isAnnounced } from "./request-clues";
import { speaksInAttachment } from "./speaks-in-attachment";

/** Who speaks as the brand, and how clearly. */
export interface Speaker {
  readonly presentation: Exclude<Presentation, "none">;
  /**
   * - `sender`: the message itself.
   * - `unnamed`: the message itself, whose sender shows the brand at most in a way that cannot be read.
   * - `forward`: a message that a person passes on.
   * - `attachment`: an attached message or document.
   */
  readonly who: "sender" | "unnamed" | "forward" | "attachment";
}

/** It asks for nothing, and has no link, picture or file that could. */
const asksNothing = ({ content, links, requests }: Analysis): boolean =>
  requests.topics.size === 0 &&
  links.linkedSite === "none" &&
  !content.isMostlyPictures &&
  content.message.attachments?.length === 0;

/**
 * Decides who in a message presents itself as the brand.
 *
 * @param given `mayHideWhoSpeaks` of the message, and what the reader says of it (`CheckOptions`).
 * @returns `null` where nobody does, or where it wants nothing of the reader.
 */
export function whoSpeaks(
  analysis: Analysis,
  given: { readonly mayHideName: boolean; readonly presentedByReader: boolean },
): Speaker | null {
  const { content, sender, forward, claims, identity } = analysis;
  const { ruleSet } = content;
  const speaker =
    !sender.isInternal && alarmsAsDepartment(content, claims, analysis.requests.topics)
      ? "none"
      : identity;
  const clues = withRequestClues({ ...analysis, identity: speaker });
  const passedOn = forward === null ? "own" : judgeForward(forward, clues, analysis);
  if (passedOn === "harmless") return null;
  const isPassedOn = passedOn === "passed-on";
  // The forwarder's identity says nothing about who wrote the forwarded message.
  const own = given.presentedByReader
    ? "outright"
    : judgePresentation(clues, isPassedOn ? "none" : speaker, ruleSet.presentation);
  const isAttached = own === "none" && speaksInAttachment(analysis);
  const hidesName =
    given.mayHideName && own === "none" && identity === "none" && asksWithoutName(analysis);
  const presentation = isAttached || hidesName ? "weak" : own;
  if (presentation === "none") return null;
  const isMention =
    presentation === "weak" && speaker !== "none" && !isPassedOn && !isAnnounced(clues);
  if (isMention && asksNothing(analysis)) return null;
  if (isAttached) return { presentation, who: "attachment" };
  if (isPassedOn) return { presentation, who: "forward" };
  return { presentation, who: hidesName ? "unnamed" : "sender" };
}
