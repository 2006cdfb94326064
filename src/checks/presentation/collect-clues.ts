import type { ClueKind } from "../../rule-set/presentation-model";
import type { RuleSet } from "../../rule-set/rule-set";
import { askedIn } from "../asked";
import { asksForCardOrSecret, asksForData, isDataTopic } from "../asks-for-data";
import type { LinkAnalysis } from "../check-links";
import type { CheckedLink } from "../check-result";
import type { RequestAnalysis } from "../check-personal-information";
import type { SenderAnalysis } from "../check-sender";
import type { FindingCode } from "../finding";
import type { Forward } from "../forward";
import type { MessageContent } from "../message-content";
import { outside } from "../../text/span";
import { isDoubting, matchesOf, nothingScanned, scanText, warnsOfRequests } from "../scanned-text";
import type { SenderIdentity } from "../sender-identity";
import { isDisguised } from "../../text/disguise";
import { bodyClues } from "./body-clues";
import { brandRequestClues } from "./brand-request-clues";
import { allNames, claimedNames } from "./brand-names";
import type { Clue } from "./clue";
import { isPassingMention, nearName } from "./passing-mention";
import type { MayConcernBrand } from "./passing-mention";
import { requestClues, unknownPageClues } from "./request-clues";
import { pictureClues } from "./picture-clues";
import { displayNameClues, otherFieldClues, quotedSenderClues } from "./sender-clues";
import { subjectClues } from "./subject-clues";
import { voiceClues } from "./voice-clues";

/** Clues that the message looks like the brand's, even if no words name it. */
const dressing: ReadonlySet<ClueKind> = new Set(["picture-host", "picture-file"]);
/** Clues that the message is the brand's, even if none of its texts names it. */
const besidesItsTexts: ReadonlySet<ClueKind> = new Set([
  ...dressing,
  "account",
  "other-sender-field",
]);
const headings: ReadonlySet<ClueKind> = new Set([
  ...dressing,
  "subject-heading",
  "subject-start",
  "subject-name",
]);

/** All clues that a message shows the brand, except those in what it asks. */
export function claimClues({
  content,
  sender,
  links,
  forward,
  ruleSet,
}: {
  readonly content: MessageContent;
  readonly sender: SenderAnalysis;
  readonly links: LinkAnalysis;
  readonly forward: Forward | null;
  readonly ruleSet: RuleSet;
}): readonly Clue[] {
  const { displayNames, visible, pictures, attachedPages } = content;
  const dress = [...subjectClues(content, ruleSet), ...pictureClues(content, ruleSet)];
  return [
    ...displayNames.flatMap((name) => displayNameClues(name, ruleSet)),
    ...sender.clues,
    ...otherFieldClues(content.message, ruleSet),
    ...displayNames.flatMap(voiceClues),
    ...dress,
    ...headsPicturesClues(content, dress),
    ...bodyClues(visible, pictures, ruleSet, content.html?.lettersBeforeImages),
    ...bodyClues(attachedPages, nothingScanned, ruleSet),
    ...links.clues,
    ...quotedSenderClues(forward?.quotedSenders ?? [], ruleSet),
  ];
}

/** The brand's name heads a message that has no other words. */
function headsPicturesClues({ isMostlyPictures }: MessageContent, dress: readonly Clue[]): Clue[] {
  const naming = dress.find(({ kind }) => headings.has(kind));
  if (!isMostlyPictures || naming === undefined) return [];
  return [{ kind: "heads-pictures", evidence: naming.evidence }];
}

/** A warning quotes what others ask; its own links do not say it: `Confirm your profile`. */
const isAskedByLink = (links: readonly CheckedLink[], ruleSet: RuleSet): boolean =>
  links
    .filter(
      ({ kind, findings }) =>
        kind === "web" && findings.some(({ severity }) => severity === "warning"),
    )
    .flatMap(({ text }) => askedIn(scanText(text, ruleSet)))
    .some(({ topic }) => topic === "confirmation" || isDataTopic(topic));

/**
 * Whether a message is a warning about impostors, or a receipt: these name the brand and quote what
 * others ask for. If it links nowhere and wants no reply, a subject about scams is enough.
 */
function isAboutOthers(
  { subject, ruleSet }: MessageContent,
  { leadsTo, links }: LinkAnalysis,
  { topics, askedTopics }: RequestAnalysis,
  identity: SenderIdentity,
): boolean {
  const goesNowhere = leadsTo === "nowhere" && !topics.has("call-or-reply");
  if (goesNowhere && isDoubting(subject)) return true;
  // No receipt asks for a card or a password, or alarms its reader into calling.
  const asksMore =
    topics.has("card-data") ||
    topics.has("secret") ||
    (topics.has("call-or-reply") && topics.has("threat"));
  const isNobodys = identity === "none" && asksMore;
  if (warnsOfRequests(subject)) {
    const asks = asksForCardOrSecret(askedTopics) || isAskedByLink(links, ruleSet);
    return identity !== "none" || !asks;
  }
  return !isNobodys && matchesOf(subject, "mention").length > 0;
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
  const evidence = name?.text ?? hiddenAddress ?? unreadCode?.code;
  return evidence === undefined ? [] : [{ kind: "disguise", evidence }];
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
  return name === undefined ? [] : [{ kind: "body-name", evidence: name.text }];
}

/** A way to get money or control that only scammers use, unless the message warns of it. */
function schemeClues({ subject, visible }: MessageContent, isOfBrand: MayConcernBrand): Clue[] {
  const texts = [subject, visible];
  if (texts.some(isDoubting)) return [];
  const scheme = texts.flatMap((text) =>
    matchesOf(text, "scheme").filter((match) => isOfBrand(text, match)),
  )[0];
  return scheme === undefined ? [] : [{ kind: "scheme", evidence: scheme.text }];
}

/** Adds the clues in what a message that names the brand asks and threatens. */
export function withRequestClues(
  claims: readonly Clue[],
  {
    content,
    links,
    requests,
    identity,
    forward,
  }: {
    readonly content: MessageContent;
    readonly links: LinkAnalysis;
    readonly requests: RequestAnalysis;
    readonly identity: SenderIdentity;
    readonly forward: Forward | null;
  },
): readonly Clue[] {
  const { asked, topics } = requests;
  if (isAboutOthers(content, links, requests, identity)) return claims;
  // A digest passes on what others write.
  const isNobodys = identity === "none" && forward === null;
  const alarmsHolder =
    topics.has("threat") && claims.some(({ kind }) => kind === "card" || kind === "account");
  const mentioned = isNobodys && (asksForData(topics) || alarmsHolder) ? mentionClues(content) : [];
  if (mentioned.length === 0 && !claimsBrand(claims, content)) return claims;
  const { leadsTo } = links;
  const { subject, visible, pictures, controls, attachedPages } = content;
  const isPassing = isPassingMention(claims, visible, requests.askedTopics);
  const isOfBrand: MayConcernBrand = isPassing ? nearName(visible) : () => true;
  const concerning = asked.filter(({ text, sentence }) => isOfBrand(text, sentence));
  const concerningTopics = isPassing ? new Set(concerning.map(({ topic }) => topic)) : topics;
  // A bank that issues the brand's cards asks to log in to its own site for them.
  const mayBeOwnSite = identity !== "none" && leadsTo === "sender";
  const ofBrand =
    leadsTo === "brand"
      ? []
      : [visible, attachedPages]
          .flatMap((text) => brandRequestClues(text, concerning))
          .filter(({ kind }) => kind !== "brand-request" || !mayBeOwnSite)
          .filter(({ kind }) => kind !== "brand-card" || identity !== "confirmed");
  const texts = [subject, visible, pictures, controls];
  const unknown = unknownPageClues(texts, isOfBrand, { leadsTo, identity, clues: claims });
  const disguised = disguiseClues(content, links);
  const schemes = leadsTo === "brand" ? [] : schemeClues(content, isOfBrand);
  const named = [...claims, ...mentioned, ...disguised, ...ofBrand, ...unknown, ...schemes];
  return [
    ...named,
    ...requestClues({
      asked: concerning,
      topics: concerningTopics,
      leadsTo,
      identity,
      clues: named,
    }),
  ];
}
