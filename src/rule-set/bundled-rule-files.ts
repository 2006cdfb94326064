import companyNames from "#rule-set/company-names.json";
import customaryDestinations from "#rule-set/customary-destinations.json";
import denials from "#rule-set/denials.json";
import domainTokens from "#rule-set/domain-tokens.json";
import doubts from "#rule-set/doubts.json";
import mailDomains from "#rule-set/mail-domains.json";
import mentions from "#rule-set/mentions.json";
import misspeltNames from "#rule-set/misspelt-names.json";
import names from "#rule-set/names.json";
import otherNames from "#rule-set/other-names.json";
import otherServiceNames from "#rule-set/other-service-names.json";
import ownedDomains from "#rule-set/owned-domains.json";
import ownedTopLevelDomains from "#rule-set/owned-top-level-domains.json";
import partnerDestinations from "#rule-set/partner-destinations.json";
import partnerDomains from "#rule-set/partner-domains.json";
import productNames from "#rule-set/product-names.json";
import reportAddresses from "#rule-set/report-addresses.json";
import requestWords from "#rule-set/request-words.json";
import requests from "#rule-set/requests.json";
import ruleSet from "#rule-set/rule-set.json";
import scanRequests from "#rule-set/scan-requests.json";
import schemes from "#rule-set/schemes.json";
import siteDomains from "#rule-set/site-domains.json";
import slipGuidance from "#rule-set/slip-guidance.json";
import unconfirmedCompanyNames from "#rule-set/unconfirmed-company-names.json";
import voice from "#rule-set/voice.json";
import type { RuleFiles } from "./rule-files";

/** The files of the rule set that package.json names under `imports`, by its id. */
export const bundledRuleFiles: RuleFiles = {
  "rule-set": ruleSet,
  "mail-domains": mailDomains,
  "site-domains": siteDomains,
  "owned-domains": ownedDomains,
  "owned-top-level-domains": ownedTopLevelDomains,
  "partner-domains": partnerDomains,
  "partner-destinations": partnerDestinations,
  "customary-destinations": customaryDestinations,
  names,
  "product-names": productNames,
  "domain-tokens": domainTokens,
  "other-names": otherNames,
  "company-names": companyNames,
  "unconfirmed-company-names": unconfirmedCompanyNames,
  "misspelt-names": misspeltNames,
  "other-service-names": otherServiceNames,
  voice,
  mentions,
  "request-words": requestWords,
  requests,
  denials,
  doubts,
  schemes,
  "scan-requests": scanRequests,
  "report-addresses": reportAddresses,
  "slip-guidance": slipGuidance,
};
