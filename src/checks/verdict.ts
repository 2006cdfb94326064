import type { RequestTopic } from "../rule-set/rule-set";
import { asksForCardOrSecret, asksForData } from "./asks-for-data";
import type { LinkedSite } from "./linked-site";
import type { SignStatus, Verdict } from "./check-result";
import type { Presentation } from "./presentation/judge-presentation";
import type { SenderIdentity } from "./sender-identity";

/** What the verdict is drawn from. */
export interface VerdictInput {
  readonly presentation: Exclude<Presentation, "none">;
  /** Who the sender is, if not the brand. */
  readonly identity: SenderIdentity;
  readonly sender: SignStatus;
  readonly links: SignStatus;
  readonly companyName: SignStatus;
  readonly personalInformation: SignStatus;
  /** The address is the brand's own, and the receiving server says that it was forged. */
  readonly isForgedOnly: boolean;
  /** A person, a relay or a list passed it on, so that nobody can tell who sent it. */
  readonly cannotTellSender: boolean;
  /** The body quotes a header, as a genuine email does that was forwarded without a word. */
  readonly isForward: boolean;
  /** Some link is made to deceive. */
  readonly isDeceptive: boolean;
  readonly linkedSite: LinkedSite;
  /** Some link is one that genuine email has. */
  readonly leadsHomeAsWell: boolean;
  /** What some words ask for, or threaten with. */
  readonly topics: ReadonlySet<RequestTopic>;
  /** Nothing but its name somewhere in a long text shows the brand: `isPassingMention`. */
  readonly isPassingMention: boolean;
  /** It names card data or a secret, but does not ask for any. */
  readonly onlyNamesData: boolean;
}

/** Requests that a genuine email with a link to the brand's own page does not make. */
const grave: ReadonlySet<RequestTopic> = new Set([
  "card-data",
  "secret",
  "personal-data",
  "call-or-reply",
]);

/** Requests of genuine email that links to a shop not on our lists: to register for an offer, to call. */
const mild: ReadonlySet<RequestTopic> = new Set(["confirmation", "call-or-reply"]);

const asksGravely = (topics: ReadonlySet<RequestTopic>): boolean =>
  [...topics].some((topic) => grave.has(topic));

/**
 * Whether it may only be about the brand: from a company that issues the brand's cards or mentions
 * them, or from a person who quotes an email to ask about it.
 */
function mayBeAboutBrand(input: VerdictInput): boolean {
  const { presentation, identity, isDeceptive, isPassingMention } = input;
  const { linkedSite, topics, onlyNamesData } = input;
  if (presentation === "outright" || isDeceptive) return false;
  if (isPassingMention) return true;
  if (presentation === "weak" && onlyNamesData && !topics.has("threat")) return true;
  if (identity === "confirmed" || identity === "named") return true;
  if (linkedSite === "none" && (identity === "claimed" || topics.size === 0)) return true;
  if (presentation === "strong" && identity === "none") return false;
  if (linkedSite === "none" || (linkedSite === "sender" && identity === "claimed")) return true;
  if (asksForData(topics)) return false;
  if (linkedSite === "sender") return true;
  return identity === "claimed" && !(topics.has("threat") && topics.size > 1);
}

/**
 * A genuine mail that was passed on fails authentication, or comes from a person. Where its links
 * lead home, all that speaks against it is what it asks to send back.
 */
function mayBePassedOn({
  links,
  topics,
  isForgedOnly,
  isForward,
  linkedSite,
}: VerdictInput): boolean {
  if (isForgedOnly && linkedSite === "brand") return links === "clear" || links === "caution";
  if (topics.has("call-or-reply") && asksForCardOrSecret(topics)) return false;
  if (links !== "clear" || !(linkedSite === "brand" || linkedSite === "none")) return false;
  return isForgedOnly || (isForward && (linkedSite === "brand" || !topics.has("threat")));
}

function verdictOnForeignSender(input: VerdictInput): Verdict {
  if (mayBePassedOn(input)) return "suspicious";
  return mayBeAboutBrand(input) ? "suspicious" : "scam";
}

/** The brand itself may link to a partner that is not on our lists. */
function verdictOnConfirmedSender(input: VerdictInput): Verdict {
  const { links, companyName, personalInformation, isDeceptive, topics } = input;
  if (links === "warning") {
    return isDeceptive && (asksGravely(topics) || topics.has("threat")) ? "scam" : "suspicious";
  }
  if (links === "caution" && asksForCardOrSecret(topics)) return "suspicious";
  const adds = companyName === "warning" || personalInformation === "warning";
  return adds ? "suspicious" : "no-signs";
}

function verdictOnUnknownSender(input: VerdictInput): Verdict {
  const { links, companyName, topics, linkedSite, leadsHomeAsWell, isDeceptive } = input;
  if (links === "warning") {
    const asksMildly = leadsHomeAsWell && [...topics].every((topic) => mild.has(topic));
    return isDeceptive || !(topics.size === 0 || asksMildly) ? "scam" : "suspicious";
  }
  if (links !== "clear" || companyName === "warning" || asksGravely(topics)) return "suspicious";
  return linkedSite === "none" && topics.size > 0 ? "suspicious" : "no-signs";
}

function verdictOnPartner(input: VerdictInput): Verdict {
  return input.links === "warning" && !mayBeAboutBrand(input) ? "scam" : "suspicious";
}

/**
 * Draws the verdict on a message that presents itself as the brand. The sender and the links decide;
 * the other two signs clear nothing and only add. What could not be checked never counts as clear.
 */
export function drawVerdict(input: VerdictInput): Verdict {
  if (input.cannotTellSender) return "suspicious";
  switch (input.sender) {
    case "warning":
      return verdictOnForeignSender(input);
    case "caution":
      return verdictOnPartner(input);
    case "unknown":
      return verdictOnUnknownSender(input);
    case "clear":
      return verdictOnConfirmedSender(input);
  }
}
