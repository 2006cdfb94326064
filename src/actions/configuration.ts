import type { Language } from "../explain/language";
import { noAdditions, type RuleAdditions } from "../rule-set/rule-additions";

/** A domain that the tenant trusts beyond the rule set, subdomains included. */
interface TrustedDomain {
  readonly domain: string;
  readonly note: string;
}

/** By which the organization's own phishing tests are known, and where a report of one goes instead. */
export interface Simulation {
  /** The name of a header field. */
  readonly header: string;
  /** Its whole value, which nobody else can guess. */
  readonly value: string;
  /** An empty list: nothing is sent. */
  readonly reportAddresses: readonly string[];
}

/** `config.json`, with what is not given as shipped. Documented in docs/configuration. */
export interface Configuration {
  /** `null`: the add-in is not registered, so there is no Graph. */
  readonly clientId: string | null;
  readonly authority: string;
  /** Without a version and without a slash at the end. */
  readonly graphEndpoint: string;
  /** `null`: as the rule set has them. */
  readonly reportAddresses: readonly string[] | null;
  readonly subjectPrefix: string;
  readonly reportToMicrosoft: boolean;
  /** Whether the pane offers Report. */
  readonly offerReport: boolean;
  /** Whether the pane offers Delete. */
  readonly offerDelete: boolean;
  /** With its version. */
  readonly reportMessageEndpoint: string;
  readonly trustedDomains: readonly TrustedDomain[];
  readonly ruleAdditions: RuleAdditions;
  /** Shown to readers; `null` where it is not given. */
  readonly organizationName: string | null;
  /** https; `null` where it is not given. */
  readonly helpLink: string | null;
  /** What a report's text begins with; may be empty. */
  readonly reportLine: string;
  /** `null`: the organization has no phishing tests, or not by this. */
  readonly simulation: Simulation | null;
}

/** What holds without a `config.json`. */
export const shippedConfiguration: Configuration = {
  clientId: null,
  authority: "https://login.microsoftonline.com/organizations",
  graphEndpoint: "https://graph.microsoft.com",
  reportAddresses: null,
  subjectPrefix: "Phishing: ",
  reportToMicrosoft: false,
  offerReport: true,
  offerDelete: true,
  reportMessageEndpoint: "https://graph.microsoft.com/beta",
  trustedDomains: [],
  ruleAdditions: noAdditions,
  organizationName: null,
  helpLink: null,
  reportLine: "",
  simulation: null,
};

/**
 * - `unreachable`: no answer, or one of failure other than "not found".
 * - `not-json`: `detail` says where the text breaks off.
 * - `unknown-name`, `missing`, `wrong`: at `path`; `wrong` covers type, form and length.
 */
export type ConfigurationProblemKind =
  "unreachable" | "not-json" | "unknown-name" | "missing" | "wrong";

export interface ConfigurationProblem {
  readonly kind: ConfigurationProblemKind;
  /** Where: a JSON Pointer (RFC 6901) such as `/reportAddresses/0`; empty for the whole file. */
  readonly path: string;
  /**
   * `wrong` and `missing`: what is right there; `unknown-name`: the names that there are; else what
   * stopped the file from being read, in the words of whatever found it. May be empty.
   */
  readonly detail: Readonly<Record<Language, string>>;
}

export interface LoadedConfiguration {
  /** As shipped where there are problems: half a configuration is none. */
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** As shipped, with what is wrong. */
export function brokenConfiguration(
  problems: readonly ConfigurationProblem[],
): LoadedConfiguration {
  return { configuration: shippedConfiguration, problems };
}
