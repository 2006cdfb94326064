/** A method's result for the domain that it is about; `null` where the receiver names none. */
export interface DomainResult {
  readonly result: string;
  readonly domain: string | null;
}

/** What the receiving server says about who sent a message. */
export interface Authentication {
  /**
   * - `none`: there is no result.
   * - `untrusted`: there are results, but they may have come with the message; they are not given.
   * - `trusted`: the receiving server wrote them.
   */
  readonly source: "none" | "untrusted" | "trusted";
  /** RFC 9989; `domain` is the From domain that was checked (`header.from`). */
  readonly dmarc: readonly DomainResult[];
  /** RFC 7208; `domain` is the one of the envelope's sender (`smtp.mailfrom`). */
  readonly spf: readonly DomainResult[];
  /** RFC 6376; `domain` is the one that signed (`header.d`). */
  readonly dkim: readonly DomainResult[];
  /** Microsoft's `compauth`, which joins the others with its own signals. */
  readonly compositeAuthentication: {
    readonly result: string;
    readonly reason: string | null;
  } | null;
}
