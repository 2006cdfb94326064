import type { RequestTopic } from "../rule-set/rule-set";
import { asksForData } from "./asks-for-data";
import type { SignStatus, Verdict } from "./check-result";
import type { Presentation } from "./presentation";

/** What the verdict is drawn from. */
export interface VerdictInput {
  readonly presentation: Presentation;
  readonly sender: SignStatus;
  readonly links: SignStatus;
  readonly companyName: SignStatus;
  readonly personalInformation: SignStatus;
  /** The address is the brand's own, and the receiving server says that it was forged. */
  readonly isForgedOnly: boolean;
  /** Some link is made to deceive. */
  readonly isDeceptive: boolean;
  readonly hasLinks: boolean;
  /** Some link leads to the sender's own domain, as a partner's mail does. */
  readonly leadsToSender: boolean;
  readonly topics: ReadonlySet<RequestTopic>;
}

/** Nobody needs these to read a genuine mail; a link to the brand's own page does not ask for them. */
const grave: ReadonlySet<RequestTopic> = new Set([
  "card-data",
  "secret",
  "personal-data",
  "call-or-reply",
]);

const asksGravely = (topics: ReadonlySet<RequestTopic>): boolean =>
  [...topics].some((topic) => grave.has(topic));

/** A company that issues the brand's cards speaks of them, and leads to its own site. */
function mayBePartner({ presentation, leadsToSender, isDeceptive, topics }: VerdictInput): boolean {
  return presentation !== "strong" && leadsToSender && !isDeceptive && !asksForData(topics);
}

function verdictOnForeignSender(input: VerdictInput): Verdict {
  const { links, topics, isForgedOnly, hasLinks } = input;
  // A genuine mail that was passed on can fail authentication. With nothing but links that lead
  // home, and nothing asked beyond them, that is all that speaks against it.
  if (isForgedOnly && links === "clear" && hasLinks && !asksGravely(topics)) return "suspicious";
  return mayBePartner(input) ? "suspicious" : "scam";
}

function verdictOnForeignLink(input: VerdictInput): Verdict {
  const { sender, isDeceptive, topics } = input;
  if (sender !== "clear") {
    return sender === "caution" && mayBePartner(input) ? "suspicious" : "scam";
  }
  return isDeceptive || asksGravely(topics) ? "scam" : "suspicious";
}

function verdictOnUnknownSender(input: VerdictInput): Verdict {
  const { links, companyName, topics, hasLinks } = input;
  if (links !== "clear" || companyName === "warning" || asksGravely(topics)) return "suspicious";
  return !hasLinks && topics.size > 0 ? "suspicious" : "no-signs";
}

/**
 * Draws the verdict. The sender and the links decide; the other two signs clear nothing and only
 * add. What could not be checked never counts as clear.
 */
export function drawVerdict(input: VerdictInput): Verdict {
  const { presentation, sender, links, companyName, personalInformation } = input;
  if (presentation === "none") return "unrelated";
  if (presentation === "forwarded") return "suspicious";
  if (sender === "warning") return verdictOnForeignSender(input);
  if (links === "warning") return verdictOnForeignLink(input);
  if (sender === "caution") return "suspicious";
  if (sender === "unknown") return verdictOnUnknownSender(input);
  const adds =
    links === "caution" || companyName === "warning" || personalInformation === "warning";
  return adds ? "suspicious" : "no-signs";
}
