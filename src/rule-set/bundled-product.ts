import reportAddressesFile from "#rule-set/report-addresses.json";
import ruleSet from "#rule-set/rule-set.json";
import type { Localized } from "./rule-set";

/** The product's name: what the pane needs of the rule set while a worker holds the rest. */
export const product: Localized = ruleSet.product;

/** Where the rule set sends reports. */
export const reportAddresses: readonly string[] = reportAddressesFile.entries.map(
  ({ address }) => address,
);
