import { isUnder, registrableDomain } from "../web/registrable-domain";
import type { CheckedLink } from "./check-result";
import { carriesAnother } from "./judge-link";
import type { LinkContext } from "./judge-page";

/**
 * Whose site a message links to, the worst first: to a third party, to the sender's own site, only to the
 * brand and its partners, or to no page.
 */
export type LinkedSite = "other" | "sender" | "brand" | "none";

/**
 * Only links that the reader can see count as the sender's. A defanged link counts only if the message
 * asks to go there: warnings about scams defang the sites that they name.
 */
export function linkedSiteOf(
  links: readonly CheckedLink[],
  senderDomain: string | null,
  hasPageAttached: boolean,
  asksToGo: boolean,
  { ruleSet, trustedDomains }: LinkContext,
): LinkedSite {
  const pages = links.filter(
    ({ kind, origin }) => kind === "web" && (origin?.kind !== "defanged" || asksToGo),
  );
  if (pages.length === 0) return hasPageAttached ? "other" : "none";
  const registered = senderDomain === null ? null : registrableDomain(senderDomain);
  const isSenders = ({ owner, host, text, origin }: CheckedLink): boolean =>
    owner === "foreign" &&
    registered !== null &&
    (text.trim() !== "" || origin?.kind === "qr-code") &&
    registrableDomain(host) === registered;
  const isKnown = (link: CheckedLink): boolean =>
    (link.owner !== "foreign" && !carriesAnother(link)) ||
    [ruleSet.customaryDestinations, ruleSet.partnerDestinations, trustedDomains].some((known) =>
      isUnder(link.host, known),
    );
  if (pages.some((link) => !isKnown(link) && !isSenders(link))) return "other";
  return pages.some(isSenders) ? "sender" : "brand";
}
