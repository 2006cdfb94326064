import type { Language } from "../explain/language";

/** A domain that the tenant trusts beyond the rule set, subdomains included. */
export interface TrustedDomain {
  readonly domain: string;
  readonly note: string;
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
