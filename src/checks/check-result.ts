import type { Finding } from "./finding";

/** The four warning signs, in the order in which they are shown everywhere. */
export const signIds = ["sender", "links", "company-name", "personal-information"] as const;
export type SignId = (typeof signIds)[number];

/**
 * - `scam`: it presents itself as the brand, and the sender or the links give it away.
 * - `suspicious`: it presents itself as the brand, and something does not fit.
 * - `no-signs`: it presents itself as the brand, and no sign was found. Not a proof.
 * - `unrelated`: it does not present itself as the brand, so it was not judged.
 */
export type Verdict = "scam" | "suspicious" | "no-signs" | "unrelated";

/** `unknown`: the sign could not be checked. Never shown as if nothing was found. */
export type SignStatus = "warning" | "caution" | "clear" | "unknown";

export interface Sign {
  readonly id: SignId;
  readonly status: SignStatus;
  /** Most severe first. Empty only where nothing is worth a sentence. */
  readonly findings: readonly Finding[];
}

/**
 * Whose host a link leads to: `official` is on the published list, `unlisted` is under a domain
 * that the brand owns, `foreign` is everything else, what cannot be parsed included.
 */
export type LinkOwner = "official" | "unlisted" | "foreign";

/** `mail` is a `mailto:` link; `web` is everything that opens a page or runs something. */
type LinkKind = "web" | "mail";

/**
 * Where a link that is not one of the body's own comes from. `defanged`: an address in the text,
 * written so that nothing opens it.
 */
export interface LinkOrigin {
  readonly kind: "qr-code" | "attachment" | "defanged";
  /** The picture's or the attached file's; hostile; empty where there is none. */
  readonly name: string;
  /** It stands in an attached mail or document, as people also pass them on. */
  readonly isPassedOn: boolean;
}

export interface CheckedLink {
  readonly kind: LinkKind;
  /** What the reader sees: the link's text or the button's label; empty for a picture without one. */
  readonly text: string;
  /** The address as the message writes it. */
  readonly address: string;
  /** Where it truly leads: parsed, unwrapped and normalised (WHATWG URL); `address` where it is no URL. */
  readonly target: string;
  /** The host of `target`, punycode; empty where there is none. */
  readonly host: string;
  readonly owner: LinkOwner;
  /** How often it stands in the body, with this text. */
  readonly occurrences: number;
  /** Absent for a link of the body itself. */
  readonly origin?: LinkOrigin;
  /** Why it is judged so. */
  readonly findings: readonly Finding[];
}

/** All that crosses from the checks to the pane, the ribbon command and the command line. */
export interface CheckResult {
  readonly ruleSet: { readonly id: string; readonly version: string };
  /** The rule set's id where the message presents itself as its brand, else `null`. */
  readonly presentsAs: string | null;
  /**
   * Whether the brand's name stands anywhere in what the reader sees, claimed or merely mentioned.
   * Then a message that was not judged may still be a scam in words that the rules do not know.
   */
  readonly namesBrand: boolean;
  /** The body was too long to be read whole: that nothing was found in it then means nothing. */
  readonly isTooLong: boolean;
  readonly verdict: Verdict;
  /** Always four, in the order of `signIds`. */
  readonly signs: readonly [Sign, Sign, Sign, Sign];
  /** Each distinct link once, in the order of the body; those of pictures and attached files last. */
  readonly links: readonly CheckedLink[];
}

/** Whether nothing speaks against the message; of one that was not read whole that means nothing. */
export const saysNothing = ({ verdict }: Pick<CheckResult, "verdict">): boolean =>
  verdict === "no-signs" || verdict === "unrelated";
