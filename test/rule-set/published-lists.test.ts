import { expect, test } from "@jest/globals";
import { reportAddresses } from "../../src/rule-set/bundled-product";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";

/** Restated, so that every edit is deliberate. */
test("the mail domains", () => {
  expect([...bundledRuleSet.mailDomains].sort()).toEqual([
    "aexp.com",
    "aexpfeedback.com",
    "alerts.americanexpress.com",
    "americanexpress.co.sg",
    "americanexpress.co.uk",
    "americanexpress.com",
    "americanexpress.com.sg",
    "americanexpress.jp",
    "email.americanexpress.com",
    "email.amexnetwork.com",
    "email2.americanexpress.com",
    "executiveassist.americanexpress.com",
    "my.americanexpress.com",
    "welcome.aexp.com",
    "welcome.americanexpress.com",
  ]);
});

test("the site domains", () => {
  expect([...bundledRuleSet.siteDomains].sort()).toEqual([
    "global.americanexpress.com",
    "hotel-booking.americanexpress.com",
    "network.americanexpress.com",
    "online.americanexpress.com",
    "travel.americanexpress.co.jp",
    "www.americanexpress.com",
  ]);
});

test("the owned domains", () => {
  expect([...bundledRuleSet.ownedDomains].sort()).toEqual([
    "aexp-static.com",
    "aexp.com",
    "aexpfeedback.com",
    "americanexpress.ae",
    "americanexpress.ca",
    "americanexpress.co.jp",
    "americanexpress.co.sg",
    "americanexpress.co.uk",
    "americanexpress.com",
    "americanexpress.com.bh",
    "americanexpress.com.mx",
    "americanexpress.com.sa",
    "americanexpress.com.sg",
    "americanexpress.it",
    "americanexpress.jp",
    "amexessentials.com",
    "amexgiftcard.com",
    "amexnetwork.com",
    "amextravel.com",
    "membershiprewards.co.za",
    "membershiprewards.com",
    "membershiprewards.com.au",
    "membershiprewards.com.br",
    "resy.com",
    "thecenturionlounge.com",
  ]);
});

test("the top-level domains", () => {
  expect([...bundledRuleSet.ownedTopLevelDomains]).toEqual(["amex"]);
});

test("no partner's domain is the brand's", () => {
  const partners = [...bundledRuleSet.partnerDomains.keys()];
  expect(partners.filter((domain) => bundledRuleSet.ownedDomains.has(domain))).toEqual([]);
});

test("the addresses to report to", () => {
  expect(reportAddresses).toEqual(["spoof@americanexpress.com"]);
});
