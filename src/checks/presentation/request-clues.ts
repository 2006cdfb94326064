import type { RequestTopic } from "../../rule-set/rule-set";
import type { ClueKind } from "../../rule-set/presentation-model";
import type { Asked } from "../asking-text";
import { asksForCardOrSecret, asksForData } from "../asks-for-data";
import type { LinkedSite } from "../linked-site";
import type { MessageContent } from "../message-content";
import { someWithin } from "../../text/span";
import { matchesOf, type ScannedText } from "../scanned-text";
import { hasOnlyRoles, type SenderIdentity } from "../sender-identity";
import { type Clue, clueFrom } from "./clue";
import type { MayConcernBrand } from "./passing-mention";

/** Clues that the brand itself speaks: a bank, shop or newspaper would put its own name there. */
const announcing: ReadonlySet<ClueKind> = new Set([
  "subject-heading",
  "issuer",
  "signature",
  "company-line",
  "letterhead",
  "name-line",
]);

/** Whether some clue says that the brand itself speaks. */
export const isAnnounced = (clues: readonly Clue[]): boolean =>
  clues.some(({ kind }) => announcing.has(kind));

/** What decides whether a request shows that the message speaks as the brand. */
interface RequestContext {
  readonly asked: readonly Asked[];
  readonly topics: ReadonlySet<RequestTopic>;
  readonly linkedSite: LinkedSite;
  readonly identity: SenderIdentity;
  /** What else was found. */
  readonly clues: readonly Clue[];
}

/** Clues about the reader's card or account: more than a mention of the brand. */
const ofAccount: ReadonlySet<ClueKind> = new Set(["greeting", "account", "card"]);
const speaksOfAccount = (clues: readonly Clue[]): boolean =>
  clues.some(({ kind }) => ofAccount.has(kind));

/**
 * Whether a sender named only by its role speaks of the reader's account with the brand, and threatens
 * or asks for a card or a secret. A company's name at the foot does not help: only the brand, or a
 * bank under its own name, can raise such an alarm.
 */
export function alarmsAsDepartment(
  content: MessageContent,
  claims: readonly Clue[],
  topics: ReadonlySet<RequestTopic>,
): boolean {
  if (!hasOnlyRoles(content)) return false;
  const asksForSecret = topics.has("secret");
  if (asksForSecret && (topics.has("threat") || topics.has("card-data"))) return true;
  const isOfAccount = claims.some(({ kind }) => kind === "account" || kind === "greeting");
  return isOfAccount && (asksForSecret || topics.has("card-data") || topics.has("threat"));
}

/** If pictures are the whole email, the name in them is not mentioned in passing. */
const isWholeLetter = (clues: readonly Clue[]): boolean =>
  clues.some(({ kind }) => kind === "pictures-only");

const speaksForBrand = (clues: readonly Clue[]): boolean =>
  isAnnounced(clues) || speaksOfAccount(clues) || isWholeLetter(clues);

/** A shop asks for a card number, but not also for what only the cardholder knows. */
const asksForCardAndMore = (topics: ReadonlySet<RequestTopic>): boolean =>
  topics.has("card-data") && (topics.has("secret") || topics.has("personal-data"));

/** A sentence or a list of fields asks for a card and for what proves who the reader is. */
const asksForCardAndIdentity = (asked: readonly Asked[]): boolean =>
  asked
    .filter(({ topic }) => topic === "card-data")
    .some(({ text, sentence }) => someWithin(matchesOf(text, "identity"), sentence));

/**
 * Whether it asks for a combination that no honest email does: a card with its secret, a stranger's
 * card or secret with personal data, or a card with proof of identity.
 */
function asksForTooMuch({ topics, linkedSite, identity, asked }: RequestContext): boolean {
  if (topics.has("card-data") && topics.has("secret")) return true;
  if (identity === "confirmed") return asksForCardAndIdentity(asked);
  if (topics.has("secret") && topics.has("call-or-reply") && linkedSite === "none") return true;
  return topics.has("personal-data") && asksForCardOrSecret(topics);
}

/**
 * Whether a request counts that leads to no page: one to be answered by reply or by phone. A sender
 * without a confirmed name needs only to speak for the brand.
 */
function countsWithoutPage({ topics, linkedSite, identity, clues }: RequestContext): boolean {
  if (asksForData(topics)) return true;
  const isNobody = identity === "none";
  const isOwnWord = speaksForBrand(clues);
  const alarms =
    topics.has("threat") || ((isNobody || isAnnounced(clues)) && topics.has("confirmation"));
  const speaks =
    isNobody || identity === "claimed" ? isOwnWord : isAnnounced(clues) && identity === "named";
  if (topics.has("call-or-reply") && (alarms || speaks)) return true;
  return linkedSite === "none" && isNobody && isOwnWord && topics.has("log-in");
}

/**
 * Whether threats and requests count. A sender without a name of its own that names the brand speaks
 * for the brand. One with a name may ask for something on its own site, and its newsletter links to
 * many. Everybody asks to log in, so that counts only in an email about the reader's card or account,
 * or one signed as the brand.
 */
function counts(context: RequestContext): boolean {
  const { topics, linkedSite, identity, clues } = context;
  if (linkedSite === "brand" || linkedSite === "none") return countsWithoutPage(context);
  const presses = topics.has("threat");
  const asksUncommonly = [...topics].some((topic) => topic !== "threat" && topic !== "log-in");
  const isOwnWord = speaksForBrand(clues);
  if (identity === "none") {
    return presses || asksUncommonly || (topics.has("log-in") && isOwnWord);
  }
  if (isAnnounced(clues)) return topics.size > 0;
  if (identity !== "confirmed" && isOwnWord && asksForData(topics)) return true;
  if (linkedSite === "other") return asksForData(topics) || (presses && asksUncommonly);
  return asksForCardAndMore(topics) || asksForTooMuch(context);
}

/**
 * The clue that a message is about the reader's card or account with the brand, and that neither the
 * sender nor the page it links to has a name. A real business has one, or signs with it.
 *
 * @param texts What the reader sees.
 */
export function unknownPageClues(
  texts: readonly ScannedText[],
  isOfBrand: MayConcernBrand,
  { linkedSite, identity, clues }: Pick<RequestContext, "linkedSite" | "identity" | "clues">,
): Clue[] {
  if (identity !== "none" || linkedSite === "brand" || linkedSite === "none") return [];
  const evidence =
    clues.find(({ kind }) => kind === "account" || kind === "greeting")?.evidence ??
    texts.flatMap((text) => matchesOf(text, "holder").filter((match) => isOfBrand(text, match)))[0]
      ?.text;
  return clueFrom("unknown-page", evidence);
}

/**
 * The clue that a message names the brand and makes a threat or request that counts, given its sender
 * and where it leads.
 */
export function requestClues(context: RequestContext): Clue[] {
  const { topics, linkedSite, identity, clues } = context;
  if (!counts(context)) return [];
  const pressesAndAsks = topics.has("threat") && topics.size > 1;
  const asksHolder = speaksOfAccount(clues) && asksForData(topics);
  const speaksAsBrand =
    identity === "none" ||
    (identity !== "confirmed" && asksHolder) ||
    asksForCardAndMore(topics) ||
    (linkedSite === "none" && topics.has("call-or-reply")) ||
    isAnnounced(clues);
  const pressing = pressesAndAsks && speaksAsBrand ? "pressing-request" : "request";
  const kind = asksForTooMuch(context) ? "data-request" : pressing;
  return [{ kind, evidence: [...topics].join(" ") }];
}
