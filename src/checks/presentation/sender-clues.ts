import type { Mailbox, Message } from "../../message/message";
import type { RuleSet } from "../../rule-set/rule-set";
import { resemblingName } from "../../text/resembling-name";
import { compareWithOwned } from "../../web/look-alike-domain";
import { domainOf, localPartOf } from "../mail-address";
import { mailOwner } from "../ownership";
import { type ScannedText, scanText } from "../scanned-text";
import { allNames, nameInIdentifier, namesBrand } from "./brand-names";
import { type Clue, clueFrom } from "./clue";

/** Signs, pictures and remarks in brackets that may stand within a name. */
const signs = /\s?[([][^()[\]]{0,20}[)\]]|[^\p{L}\p{M}\p{N}\s]/gu;

/** A display name that is the brand's, or nearly, also with signs and pictures within its words. */
export function displayNameClues(displayName: ScannedText, ruleSet: RuleSet): Clue[] {
  const { source } = displayName;
  const isNamed =
    namesBrand(displayName) ||
    namesBrand(scanText(source.replace(signs, ""), ruleSet)) ||
    nameInIdentifier(source, ruleSet) !== null ||
    resemblingName(source, ruleSet.plainNames) !== null;
  return clueFrom("display-name", isNamed ? source : undefined);
}

/** `American Express Refunds`, not `Points Forum - Amex` or `Ken Sato (Amex)`. */
function namesBrandAlone(displayName: ScannedText, { roleNames }: RuleSet): boolean {
  const { source } = displayName;
  const [name] = allNames(displayName);
  return (
    name !== undefined && roleNames.isRole(source.slice(0, name.start) + source.slice(name.end))
  );
}

/** The brand, or a department of it, in a field beside From that says who sends or who gets replies. */
export function otherFieldClues({ sender, replyTo }: Message, ruleSet: RuleSet): Clue[] {
  const named = [...(sender === null ? [] : [sender]), ...replyTo].find(({ displayName }) =>
    namesBrandAlone(scanText(displayName, ruleSet), ruleSet),
  );
  return clueFrom("other-sender-field", named?.displayName);
}

/** An address on the brand's domain, on an imitation of it, or with its name before the `@`. */
export function addressClues({ address }: Mailbox, ruleSet: RuleSet): Clue[] {
  const domain = domainOf(address);
  const isLike = domain !== null && isBrandLike(domain, ruleSet);
  const named = nameInIdentifier(localPartOf(address), ruleSet);
  return [
    ...clueFrom("sender-domain", isLike ? address : undefined),
    ...(named === null ? [] : clueFrom(`local-part-${named}`, address)),
  ];
}

/** The sender of a message that is passed on is, or calls itself, the brand. */
export function quotedSenderClues(senders: readonly Mailbox[], ruleSet: RuleSet): Clue[] {
  const claiming = senders.find(
    (sender) =>
      displayNameClues(scanText(sender.displayName, ruleSet), ruleSet).length > 0 ||
      addressClues(sender, ruleSet).some(({ kind }) => kind !== "local-part-token"),
  );
  if (claiming === undefined) return [];
  const { displayName, address } = claiming;
  return [{ kind: "quoted-sender", evidence: displayName === "" ? address : displayName }];
}

/** Some domains that the brand owns carry another name, and speak under that. */
const isBrandLike = (domain: string, ruleSet: RuleSet): boolean =>
  (mailOwner(domain, ruleSet) !== "foreign" &&
    ruleSet.ownedNames.tokens.some(({ name }) => domain.includes(name))) ||
  compareWithOwned(domain, ruleSet.ownedNames) !== null;
