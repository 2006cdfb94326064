import type { CheckedLink } from "./check-result";
import { carriesAnother, isDeceptive } from "./judge-link";

/** Browsers ignore white space in a scheme; only a scammer writes it there. */
const brokenScheme = /^\s*h[a-z:]{0,5}\s/iu;

/** A QR code hides where it leads if it is drawn in the text, or if the reader is asked to scan it. */
const isHidden = (link: CheckedLink, asksToScanCode: boolean): boolean =>
  isDeceptive(link) ||
  carriesAnother(link) ||
  brokenScheme.test(link.address) ||
  (link.owner === "foreign" &&
    link.origin?.isPassedOn === false &&
    (asksToScanCode || link.origin.name === "" || link.origin.kind !== "qr-code"));

/**
 * The first address kept out of sight, such as one within another or in a QR code; `null` if none. A
 * link in a file is not hidden if the text has it too, as a calendar repeats its
 * invitation.
 */
export function hiddenAddressIn(
  links: readonly CheckedLink[],
  asksToScanCode: boolean,
): string | null {
  const inText = new Set(
    links
      .filter(({ origin, text }) => origin === undefined && text.trim() !== "")
      .map(({ address }) => address),
  );
  const hidden = links.find(
    (link) =>
      isHidden(link, asksToScanCode) &&
      !(link.origin?.kind === "attachment" && inText.has(link.address)),
  );
  return hidden?.address ?? null;
}
