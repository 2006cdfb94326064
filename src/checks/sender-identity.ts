import { foldToLetters } from "../text/fold-to-letters";
import type { LinkedSite } from "./linked-site";
import type { SenderAnalysis } from "./check-sender";
import type { MessageContent } from "./message-content";
import { minWordLetters, nameFit, namingLabels } from "./name-fit";
import { allNames } from "./presentation/brand-names";

/**
 * Who a sender other than the brand is:
 * - `none`: it has no name of its own (a role, a product, nothing), one that is not its domain's, or
 *   its address was forged.
 * - `claimed`: it has a name of its own, but a person's, or nobody confirms the address, or its domain
 *   is made of roles alone.
 * - `named`: the receiving server confirms the address, and the name cannot be compared with the
 *   domain, as one in kanji, or a company's that stands only at the foot.
 * - `confirmed`: the receiving server confirms the address, and the name or the signature fits the
 *   domain; or the message comes from within the reader's own organization.
 *
 * A DMARC pass alone is no identity: a scammer's own domain passes as well.
 */
export type SenderIdentity = "none" | "claimed" | "named" | "confirmed";

/** Where an organization signs: the last lines of a body, each no longer than a name. */
const footLength = 600;
const maxNameLine = 60;
const isAddress = /[@/]|\w\.\w/u;

/** The lines at the body's foot that may sign it, without addresses. */
function signingLines({ visible }: MessageContent): readonly string[] {
  const lines = visible.source.slice(-footLength).split("\n");
  const withoutAddresses = (line: string): string =>
    line
      .split(/\s+/u)
      .filter((word) => !isAddress.test(word))
      .join(" ");
  return lines.map(withoutAddresses).filter((line) => line.length <= maxNameLine);
}

/** Whether a line names a company, and not the brand. */
function isSignedByCompany(
  lines: readonly string[],
  { visible, ruleSet: { roleNames } }: MessageContent,
): boolean {
  const brandNames = allNames(visible);
  return lines.some(
    (line) => roleNames.namesCompany(line) && !brandNames.some(({ text }) => line.includes(text)),
  );
}

/** Whether a line names the organization of the domain. */
function isSignedFor(namingLabels: readonly string[], lines: readonly string[]): boolean {
  const labels = namingLabels
    .map(foldToLetters)
    .filter((letters) => letters.length >= minWordLetters);
  return lines
    .map(foldToLetters)
    .some((letters) => labels.some((label) => letters.includes(label)));
}

/**
 * Decides whether a sender has an identity of its own, other than the brand's.
 *
 * @param linkedSite Where the links lead: a person's email does not lead to pages of the mailbox's domain.
 */
export function senderIdentity(
  sender: SenderAnalysis,
  linkedSite: LinkedSite,
  content: MessageContent,
): SenderIdentity {
  const { roleNames } = content.ruleSet;
  const { domain } = sender;
  const [mailbox, ...others] = content.message.from;
  if (mailbox === undefined || others.length > 0 || domain === null) return "none";
  if (sender.owner !== "foreign" || sender.vouching === "failed") return "none";
  if (sender.isInternal) return "confirmed";
  const labels = namingLabels(domain, roleNames);
  const fit = nameFit(mailbox, labels, roleNames);
  const signing = signingLines(content);
  const isSigned = isSignedFor(labels, signing);
  const isPerson = fit.isMailbox && !fit.isWhole && !isSigned && linkedSite !== "sender";
  const fits = fit.isWhole || fit.isPart || isSigned;
  const isConfirmed = sender.isConfirmed && labels.length > 0;
  const cannotCompare = !fit.isLatin || (isConfirmed && isSignedByCompany(signing, content));
  if (!fits && !isPerson && !cannotCompare) return "none";
  if (!isConfirmed || isPerson) return "claimed";
  return fits ? "confirmed" : "named";
}

/** Whether every name that a sender goes by says only what it does; also where it has none. */
export const hasOnlyRoles = ({
  displayNames,
  ruleSet,
}: Pick<MessageContent, "displayNames" | "ruleSet">): boolean =>
  displayNames.every(({ source }) => ruleSet.roleNames.isRole(source));
