import type { RequestTopic, RuleSet } from "../../rule-set/rule-set";
import { asksForData } from "../asks-for-data";
import type { LinkAnalysis } from "../check-links";
import type { MessageContent } from "../message-content";
import type { SenderIdentity } from "../sender-identity";
import { speaksAsBrand } from "./speaks-as-brand";

/**
 * Whether an attached mail or document speaks as the brand and wants something. People pass such
 * files on, so it says nothing about the sender of the message; a company's lead to its own pages.
 */
export function speaksInAttachment(
  { passedOn }: MessageContent,
  {
    ruleSet,
    links,
    topics,
    identity,
  }: {
    readonly ruleSet: RuleSet;
    readonly links: LinkAnalysis;
    readonly topics: ReadonlySet<RequestTopic>;
    readonly identity: SenderIdentity;
  },
): boolean {
  const isCompanyPage = links.leadsTo === "sender" && identity !== "none";
  if (isCompanyPage || !(links.leadsAway || asksForData(topics))) return false;
  return speaksAsBrand(passedOn, ruleSet);
}
