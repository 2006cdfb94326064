import companyNames from "../../rules/brand/company-names.json";
import customaryDestinations from "../../rules/brand/customary-destinations.json";
import denials from "../../rules/brand/denials.json";
import domainTokens from "../../rules/brand/domain-tokens.json";
import mailDomains from "../../rules/brand/mail-domains.json";
import mentions from "../../rules/brand/mentions.json";
import misspeltNames from "../../rules/brand/misspelt-names.json";
import names from "../../rules/brand/names.json";
import otherNames from "../../rules/brand/other-names.json";
import otherServiceNames from "../../rules/brand/other-service-names.json";
import ownedDomains from "../../rules/brand/owned-domains.json";
import ownedTopLevelDomains from "../../rules/brand/owned-top-level-domains.json";
import partnerDestinations from "../../rules/brand/partner-destinations.json";
import partnerDomains from "../../rules/brand/partner-domains.json";
import productNames from "../../rules/brand/product-names.json";
import reportAddresses from "../../rules/brand/report-addresses.json";
import requestWords from "../../rules/brand/request-words.json";
import requests from "../../rules/brand/requests.json";
import ruleSet from "../../rules/brand/rule-set.json";
import scanRequests from "../../rules/brand/scan-requests.json";
import siteDomains from "../../rules/brand/site-domains.json";
import slipGuidance from "../../rules/brand/slip-guidance.json";
import unconfirmedCompanyNames from "../../rules/brand/unconfirmed-company-names.json";
import voice from "../../rules/brand/voice.json";

/** The files of `rules/brand/` as they stand; to guard another brand, another folder takes its place. */
export const bundledRuleFiles = {
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
  "scan-requests": scanRequests,
  "report-addresses": reportAddresses,
  "slip-guidance": slipGuidance,
};

export type RuleFiles = typeof bundledRuleFiles;
