import type { Localized, RuleSet } from "./rule-set";

/** A file that lists entries. */
export interface Entries<Entry> {
  readonly entries: readonly Entry[];
}

/** The same file with further entries after its own. */
export const withEntries = <Entry>(
  file: Entries<Entry>,
  further: readonly Entry[],
): Entries<Entry> => ({ entries: [...file.entries, ...further] });

interface InLanguage {
  readonly language: string;
}

type Domains = Entries<{ readonly domain: string }>;
export type Names = Entries<{ readonly name: string }>;
type RightNames = Entries<{ readonly name: string; readonly right: string }>;
export type Phrases = Entries<{ readonly phrase: string }>;

/**
 * The files of a rule set by name, with what is read of them: not more than `rules/schema/` asks of
 * every brand, and nothing that only editors read, such as sources.
 */
export interface RuleFiles {
  readonly "rule-set": Pick<RuleSet, "id" | "version" | "brand" | "holding" | "afterSlip"> & {
    readonly product: Localized;
  };
  readonly "mail-domains": Domains;
  readonly "site-domains": Domains;
  readonly "owned-domains": Domains;
  readonly "owned-top-level-domains": Domains;
  readonly "partner-domains": Entries<{ readonly domain: string; readonly partner: string }>;
  readonly "partner-destinations": Domains;
  readonly "customary-destinations": Domains;
  readonly names: Entries<{ readonly name: string; readonly short: boolean }>;
  readonly "product-names": Names;
  readonly "domain-tokens": Entries<{ readonly token: string }>;
  readonly "other-names": Names;
  readonly "company-names": Entries<InLanguage & { readonly name: string }>;
  readonly "unconfirmed-company-names": Names;
  readonly "misspelt-names": RightNames;
  readonly "other-service-names": RightNames;
  readonly voice: Entries<{ readonly phrase: string; readonly says: string }>;
  readonly mentions: Phrases;
  readonly "request-words": Entries<
    InLanguage & { readonly list: string; readonly words: readonly string[] }
  >;
  readonly requests: Entries<InLanguage & { readonly phrase: string; readonly topic: string }>;
  readonly denials: Entries<
    InLanguage & { readonly phrase: string; readonly negates: string; readonly common?: boolean }
  >;
  readonly doubts: Phrases;
  readonly schemes: Phrases;
  readonly "scan-requests": Phrases;
  readonly "report-addresses": Entries<{ readonly address: string }>;
  readonly "slip-guidance": {
    readonly steps: RuleSet["slipSteps"];
    readonly places: RuleSet["slipPlaces"];
  };
}
