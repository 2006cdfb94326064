import type { RequestTopic } from "./rule-set";

/** What an organization adds to the rules; each entry stands beside those of `rules/brand/`. */
export interface RuleAdditions {
  /** Further domains of the brand itself, exactly as they stand in addresses and links. */
  readonly domains: readonly { readonly domain: string }[];
  /** Further partners whose mail may carry the brand; subdomains count. */
  readonly partners: readonly { readonly domain: string; readonly partner: string }[];
  /** Further phrases by which a mail asks for something, or threatens. */
  readonly phrases: readonly { readonly phrase: string; readonly topic: RequestTopic }[];
}

export const noAdditions: RuleAdditions = { domains: [], partners: [], phrases: [] };
