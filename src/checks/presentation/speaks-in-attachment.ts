import type { Analysis } from "../analysis";
import { asksForData } from "../asks-for-data";
import { speaksAsBrand } from "./speaks-as-brand";

/**
 * Whether an attached mail or document speaks as the brand and wants something. People pass such
 * files on, so it says nothing about the sender of the message; a company's lead to its own pages.
 */
export function speaksInAttachment({ content, identity, links, requests }: Analysis): boolean {
  const isCompanyPage = links.linkedSite === "sender" && identity !== "none";
  if (isCompanyPage || !(links.leadsAway || asksForData(requests.topics))) return false;
  return speaksAsBrand(content.passedOn, content.ruleSet);
}
