import type { RequestTopic, RuleSet } from "../../rule-set/rule-set";
import { asksForData } from "../asks-for-data";
import type { LinkAnalysis } from "../check-links";
import type { MessageContent } from "../message-content";
import { speaksAsBrand } from "./speaks-as-brand";

/**
 * Whether an attached mail or document speaks as the brand and wants something. People pass such
 * files on, so it says nothing about the sender of the message.
 */
export function speaksInAttachment(
  { passedOn }: MessageContent,
  {
    ruleSet,
    links,
    topics,
  }: {
    readonly ruleSet: RuleSet;
    readonly links: LinkAnalysis;
    readonly topics: ReadonlySet<RequestTopic>;
  },
): boolean {
  if (links.leadsTo === "sender" || !(links.leadsAway || asksForData(topics))) return false;
  return speaksAsBrand(passedOn, ruleSet);
}
