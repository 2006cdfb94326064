import type { ClueKind } from "../../rule-set/presentation-model";
import type { RuleSet } from "../../rule-set/rule-set";
import { isDisguised } from "../../text/disguise";
import { outside } from "../../text/span";
import type { Analysis } from "../analysis";
import { askedIn } from "../asked";
import { asksForCardOrSecret, asksForData, isDataTopic } from "../asks-for-data";
import type { LinkAnalysis } from "../check-links";
import type { CheckedLink } from "../check-result";
import type { FindingCode } from "../finding";
import type { MessageContent } from "../message-content";
import { isDoubting, matchesOf, scanText, warnsOfRequests } from "../scanned-text";
import { statusOf } from "../severity";
import { brandRequestClues } from "./brand-request-clues";
import { allNames, claimedNames } from "./brand-names";
import { type Clue, clueFrom } from "./clue";
import { isPassingMention, type MayConcernBrand, nearName } from "./passing-mention";
import { requestClues, unknownPageClues } from "./request-clues";

/** Clues that the message is the brand's, even if none of its texts names it. */
const besidesItsTexts: ReadonlySet<ClueKind> = new Set([
  "picture-host",
  "picture-file",
  "account",
  "other-sender-field",
]);

/** A warning quotes what others ask; its own links do not say it: `Confirm your profile`. */
const isAskedByLink = (links: readonly CheckedLink[], ruleSet: RuleSet): boolean =>
  links
    .filter(({ kind, findings }) => kind === "web" && statusOf(findings) === "warning")
    .flatMap(({ text }) => askedIn(scanText(text, ruleSet)))
    .some(({ topic }) => topic === "confirmation" || isDataTopic(topic));

/**
 * Whether a message is a warning about impostors, or a receipt: these name the brand and quote what
 * others ask for. If it links nowhere and wants no reply, a subject about scams is enough.
 */
function isAboutOthers({ content, links, requests, identity }: Analysis): boolean {
  const { subject, ruleSet } = content;
  const { topics, askedTopics } = requests;
  const goesNowhere = links.linkedSite === "none" && !topics.has("call-or-reply");
  if (goesNowhere && isDoubting(subject)) return true;
  // No receipt asks for a card or a password, or alarms its reader into calling.
  const asksMore =
    topics.has("card-data") ||
    topics.has("secret") ||
    (topics.has("call-or-reply") && topics.has("threat"));
  const warns = warnsOfRequests(subject);
  if (!warns && matchesOf(subject, "mention").length === 0) return false;
  if (identity !== "none") return true;
  const asks = warns ? asksForCardOrSecret(askedTopics) : asksMore;
  return !asks && !isAskedByLink(links.links, ruleSet);
}

/** Whether it names the brand somewhere, or looks like the brand's. */
const claimsBrand = (
  claims: readonly Clue[],
  { subject, visible, pictures, attachedPages }: MessageContent,
): boolean =>
  claims.some(({ kind }) => besidesItsTexts.has(kind)) ||
  [subject, visible, pictures, attachedPages].some((text) => claimedNames(text).length > 0);

const inOrder = (text: string): string => text.toLowerCase().split(/\s+/u).sort().join(" ");

/** The same words in another order are a coincidence, not a disguise. */
const hasSameWords = (text: string, phrase: string): boolean => inOrder(text) === inOrder(phrase);

/** The reader is to scan a code that could not be read. */
const qrCodes: ReadonlySet<FindingCode> = new Set(["qr-code-remote", "qr-code-unreadable"]);

/** The brand's name is disguised, or the address that the message leads to. */
function disguiseClues(
  { visible, pictures, attachedPages }: MessageContent,
  { hiddenAddress, findings }: LinkAnalysis,
): Clue[] {
  const name = [visible, pictures, attachedPages]
    .flatMap(claimedNames)
    .find(({ text, phrase }) => isDisguised(text, phrase) && !hasSameWords(text, phrase));
  const unreadCode = findings.find(({ code }) => qrCodes.has(code));
  return clueFrom("disguise", name?.text ?? hiddenAddress ?? unreadCode?.code);
}

/** `Visa, MC, {brand}`: the cards that a shop accepts. */
const isList = /[,、]/u;

/**
 * Shops, banks and newspapers mention the brand. A sender without a name that asks for data is none of
 * these, unless it lists the cards that it accepts.
 */
function mentionClues({ visible }: MessageContent): Clue[] {
  if (claimedNames(visible).length > 0) return [];
  const lists = matchesOf(visible, "mention").filter(({ phrase }) => isList.test(phrase));
  const [name] = outside(allNames(visible), lists);
  return clueFrom("body-name", name?.text);
}

/** A way to get money or control that only scammers use, unless the message warns of it. */
function schemeClues({ subject, visible }: MessageContent, isOfBrand: MayConcernBrand): Clue[] {
  const texts = [subject, visible];
  if (texts.some(isDoubting)) return [];
  const scheme = texts.flatMap((text) =>
    matchesOf(text, "scheme").filter((match) => isOfBrand(text, match)),
  )[0];
  return clueFrom("scheme", scheme?.text);
}

/** Adds the clues in what a message that names the brand asks and threatens. */
export function withRequestClues(analysis: Analysis): readonly Clue[] {
  const { content, links, requests, identity, forward, claims } = analysis;
  const { asked, topics } = requests;
  if (isAboutOthers(analysis)) return claims;
  // A digest passes on what others write.
  const isNobodys = identity === "none" && forward === null;
  const alarmsHolder =
    topics.has("threat") && claims.some(({ kind }) => kind === "card" || kind === "account");
  const mentioned = isNobodys && (asksForData(topics) || alarmsHolder) ? mentionClues(content) : [];
  if (mentioned.length === 0 && !claimsBrand(claims, content)) return claims;
  const { linkedSite } = links;
  const { subject, visible, pictures, controls, attachedPages } = content;
  const isPassing = isPassingMention(claims, visible, requests.askedTopics);
  const isOfBrand: MayConcernBrand = isPassing ? nearName(visible) : () => true;
  const concerning = asked.filter(({ text, sentence }) => isOfBrand(text, sentence));
  const concerningTopics = isPassing ? new Set(concerning.map(({ topic }) => topic)) : topics;
  // A bank that issues the brand's cards asks to log in to its own site for them.
  const mayBeOwnSite = identity !== "none" && linkedSite === "sender";
  const ofBrand =
    linkedSite === "brand"
      ? []
      : [visible, attachedPages]
          .flatMap((text) => brandRequestClues(text, concerning))
          .filter(({ kind }) => kind !== "brand-request" || !mayBeOwnSite)
          .filter(({ kind }) => kind !== "brand-card" || identity !== "confirmed");
  const texts = [subject, visible, pictures, controls];
  const unknown = unknownPageClues(texts, isOfBrand, { linkedSite, identity, clues: claims });
  const disguised = disguiseClues(content, links);
  const schemes = linkedSite === "brand" ? [] : schemeClues(content, isOfBrand);
  const named = [...claims, ...mentioned, ...disguised, ...ofBrand, ...unknown, ...schemes];
  return [
    ...named,
    ...requestClues({
      asked: concerning,
      topics: concerningTopics,
      linkedSite,
      identity,
      clues: named,
    }),
  ];
}
