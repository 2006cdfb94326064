import type { RequestTopic } from "../../rule-set/rule-set";
import type { LinkAnalysis } from "../check-links";
import type { RequestAnalysis } from "../check-personal-information";
import type { SenderAnalysis } from "../check-sender";
import type { Forward } from "../forward";
import type { MessageContent } from "../message-content";
import type { SenderIdentity } from "../sender-identity";
import type { Clue } from "./clue";
import { withRequestClues } from "./collect-clues";
import { asksWithoutName } from "./hides-who-speaks";
import { judgeForward } from "./judge-forward";
import { judgePresentation } from "./judge-presentation";
import type { Presentation } from "./judge-presentation";
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
const asksNothing = (
  { message, isMostlyPictures }: MessageContent,
  { leadsTo }: LinkAnalysis,
  topics: ReadonlySet<RequestTopic>,
): boolean =>
  topics.size === 0 &&
  leadsTo === "nowhere" &&
  !isMostlyPictures &&
  message.attachments?.length === 0;

/**
 * Decides who in a message presents itself as the brand.
 *
 * @returns `null` where nobody does, or where it wants nothing of the reader.
 */
export function whoSpeaks({
  content,
  sender,
  links,
  requests,
  forward,
  claims,
  identity,
  mayHide,
  presentedByReader,
}: {
  readonly content: MessageContent;
  readonly sender: SenderAnalysis;
  readonly links: LinkAnalysis;
  readonly requests: RequestAnalysis;
  readonly forward: Forward | null;
  /** `claimClues` of the message. */
  readonly claims: readonly Clue[];
  readonly identity: SenderIdentity;
  /** `mayHideWhoSpeaks` */
  readonly mayHide: boolean;
  readonly presentedByReader: boolean;
}): Speaker | null {
  const { ruleSet } = content;
  const { topics } = requests;
  const speaker =
    !sender.isInternal && alarmsAsDepartment(content, claims, topics) ? "none" : identity;
  const clues = withRequestClues(claims, { content, links, requests, identity: speaker, forward });
  const passedOn = forward === null ? "own" : judgeForward(forward, clues, content, links, topics);
  if (passedOn === "harmless") return null;
  const isPassedOn = passedOn === "passed-on";
  // The forwarder's identity says nothing about who wrote the forwarded message.
  const own = presentedByReader
    ? "outright"
    : judgePresentation(clues, isPassedOn ? "none" : speaker, ruleSet.presentation);
  const isAttached =
    own === "none" && speaksInAttachment(content, { ruleSet, links, topics, identity });
  const hidesName =
    mayHide && own === "none" && identity === "none" && asksWithoutName(content, links, topics);
  const presentation = isAttached || hidesName ? "weak" : own;
  if (presentation === "none") return null;
  const isMention =
    presentation === "weak" && speaker !== "none" && !isPassedOn && !isAnnounced(clues);
  if (isMention && asksNothing(content, links, topics)) return null;
  if (isAttached) return { presentation, who: "attachment" };
  if (isPassedOn) return { presentation, who: "forward" };
  return { presentation, who: hidesName ? "unnamed" : "sender" };
}
