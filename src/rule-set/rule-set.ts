import type { ComparedName } from "../text/resembling-name";
import type { RoleNames } from "../text/role-names";
import type { PhraseMatcher } from "../text/phrase-matcher";
import type { ComparedNames } from "../web/look-alike-domain";
import type { PresentationModel, VoiceKind } from "./presentation-model";

/** A text in each language. */
export interface Localized {
  readonly ja: string;
  readonly en: string;
}

/** What a request asks for. A `threat` asks for nothing, but presses. */
export const requestTopics = [
  "log-in",
  "confirmation",
  "card-data",
  "secret",
  "personal-data",
  "call-or-reply",
  "threat",
] as const;
export type RequestTopic = (typeof requestTopics)[number];

/** Those that ask for what only the holder of a card or an account can give. */
export const dataTopics = ["card-data", "secret", "personal-data"] as const;
export type DataTopic = (typeof dataTopics)[number];

/** What a phrase that stands in a text means. */
export type PhraseMeaning =
  | { readonly kind: "name" }
  | { readonly kind: "misspelt-name"; readonly right: string }
  | { readonly kind: "company-name" }
  | { readonly kind: "unconfirmed-company-name" }
  | { readonly kind: "other-service-name"; readonly right: string }
  | { readonly kind: "voice"; readonly says: VoiceKind }
  | { readonly kind: "mention" }
  | { readonly kind: "request"; readonly topic: RequestTopic }
  /** Asks to fill in the fields of a list that follows. */
  | { readonly kind: "fields" }
  /** Names data; what is asked for where it stands in such a list. */
  | { readonly kind: "data-word"; readonly topic: DataTopic }
  /** Speaks of the reader's own card or account, whosever it is. */
  | { readonly kind: "holder" }
  /** What proves who a person is; no shop or hotel asks for it with a card. */
  | { readonly kind: "identity" }
  | {
      readonly kind: "denial";
      readonly negates: "before" | "after";
      /** Scams and genuine notices write it as well: it does not tell whom a message is about. */
      readonly isCommon: boolean;
    }
  /** Asks or says whether a mail is a scam. */
  | { readonly kind: "doubt" }
  /** Gets money or control in a way that hardly anybody but a swindler writes. */
  | { readonly kind: "scheme" }
  | { readonly kind: "scan-request" }
  /** Holds the words of a denial and is none. */
  | { readonly kind: "no-denial" }
  /** A common word of a language other than Japanese and English. */
  | { readonly kind: "other-language" };

/** A rule set, ready for use: lists as sets, phrases as one matcher. */
export interface RuleSet {
  readonly id: string;
  readonly version: string;
  readonly brand: Localized;
  /** What a customer has of the brand, such as its card. */
  readonly holding: Localized;
  /** What to do first after entering something: a sentence. */
  readonly afterSlip: Localized;
  readonly mailDomains: ReadonlySet<string>;
  readonly siteDomains: ReadonlySet<string>;
  readonly ownedDomains: ReadonlySet<string>;
  readonly ownedTopLevelDomains: ReadonlySet<string>;
  /** From domain to the partner's name. */
  readonly partnerDomains: ReadonlyMap<string, string>;
  /** Partners' sites, social networks and app stores to which the brand's own mail leads. */
  readonly customaryDestinations: ReadonlySet<string>;
  readonly partnerDestinations: ReadonlySet<string>;
  /** How the brand stands in host names, to recognise its imitations. */
  readonly ownedNames: ComparedNames;
  /** The brand's names, to compare look-alike spellings with. */
  readonly plainNames: readonly ComparedName[];
  /** The legal name that Japanese mail is signed with. */
  readonly rightCompanyName: string;
  /** Those in Japanese and English, and words by which other languages are known. */
  readonly phrases: PhraseMatcher<PhraseMeaning>;
  /** What takes the place of these in a message of other languages; `null` where it is not loaded. */
  readonly inAllLanguages: (() => LanguageRules) | null;
  /** Words that say what a sender does and not who it is, the brand's products among them. */
  readonly roleNames: RoleNames;
  /** How much shows that a message presents itself as the brand. */
  readonly presentation: PresentationModel;
  /** The names alone, to be looked for in texts from which a disguise is taken. */
  readonly names: PhraseMatcher<PhraseMeaning>;
  readonly slipSteps: readonly { readonly title: Localized; readonly text: Localized }[];
  readonly slipPlaces: readonly { readonly name: Localized; readonly contact: Localized }[];
}

/** What of a rule set is made of words. */
export type LanguageRules = Pick<RuleSet, "phrases" | "roleNames">;
