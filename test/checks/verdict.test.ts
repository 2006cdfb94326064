import { expect, test } from "@jest/globals";
import { drawVerdict } from "../../src/checks/verdict";
import type { VerdictInput } from "../../src/checks/verdict";
import type { Verdict } from "../../src/checks/check-result";
import type { RequestTopic } from "../../src/rule-set/rule-set";

const faultless: VerdictInput = {
  presentation: "outright",
  identity: "none",
  sender: "clear",
  links: "clear",
  companyName: "clear",
  personalInformation: "clear",
  isForgedOnly: false,
  cannotTellSender: false,
  isForward: false,
  isDeceptive: false,
  linkedSite: "brand",
  leadsHomeAsWell: false,
  topics: new Set(),
  isPassingMention: false,
  onlyNamesData: false,
};
const topics = (...asked: readonly RequestTopic[]): Pick<VerdictInput, "topics"> => ({
  topics: new Set(asked),
});
const weak = { presentation: "weak", sender: "warning" } as const;

test.each<[string, Partial<VerdictInput>, Verdict]>([
  ["nothing wrong", {}, "no-signs"],
  ["passed on", { cannotTellSender: true, sender: "unknown" }, "suspicious"],
  ["a foreign sender", { sender: "warning" }, "scam"],
  [
    "a foreign link, sender unknown, nothing asked",
    { sender: "unknown", links: "warning" },
    "suspicious",
  ],
  [
    "a foreign link, sender unknown, a log-in asked",
    { sender: "unknown", links: "warning", ...topics("log-in") },
    "scam",
  ],
  [
    "a shop's link beside the brand's, sender unknown, asks to register",
    { sender: "unknown", links: "warning", leadsHomeAsWell: true, ...topics("confirmation") },
    "suspicious",
  ],
  [
    "the same without a link of the brand's",
    { sender: "unknown", links: "warning", ...topics("confirmation") },
    "scam",
  ],
  [
    "the same with a threat",
    {
      sender: "unknown",
      links: "warning",
      leadsHomeAsWell: true,
      ...topics("confirmation", "threat"),
    },
    "scam",
  ],
  [
    "a deceptive link beside the brand's, sender unknown",
    { sender: "unknown", links: "warning", leadsHomeAsWell: true, isDeceptive: true },
    "scam",
  ],
  [
    "a deceptive link, sender unknown",
    { sender: "unknown", links: "warning", isDeceptive: true },
    "scam",
  ],
  ["an odd link, sender unknown", { sender: "unknown", links: "caution" }, "suspicious"],
  ["a plain foreign link in confirmed mail", { links: "caution" }, "no-signs"],
  [
    "a plain foreign link for card data in confirmed mail",
    { links: "caution", ...topics("card-data") },
    "suspicious",
  ],
  ["a deceptive link in confirmed mail", { links: "warning", isDeceptive: true }, "suspicious"],
  [
    "a deceptive link and a threat in confirmed mail",
    { links: "warning", isDeceptive: true, ...topics("threat") },
    "scam",
  ],
  [
    "a deceptive link for card data in confirmed mail",
    { links: "warning", isDeceptive: true, ...topics("card-data") },
    "scam",
  ],
  [
    "a program attached to confirmed mail that asks for card data",
    { links: "warning", ...topics("card-data") },
    "suspicious",
  ],
  ["a wrong name in confirmed mail", { companyName: "warning" }, "suspicious"],
  ["a wrong name, sender unknown", { sender: "unknown", companyName: "warning" }, "suspicious"],
  ["a grave request in confirmed mail", { personalInformation: "warning" }, "suspicious"],
  [
    "a log-in asked in confirmed mail",
    { personalInformation: "caution", ...topics("log-in") },
    "no-signs",
  ],
  ["data only named", { ...weak, linkedSite: "other", onlyNamesData: true }, "suspicious"],
  [
    "data only named, with a threat",
    { ...weak, linkedSite: "other", onlyNamesData: true, ...topics("threat") },
    "scam",
  ],
  [
    "data only named, and the brand speaks",
    { ...weak, presentation: "strong", linkedSite: "other", onlyNamesData: true },
    "scam",
  ],
  [
    "data only named, at a deceptive link",
    { ...weak, linkedSite: "other", onlyNamesData: true, isDeceptive: true },
    "scam",
  ],
  ["an odd sender", { sender: "caution" }, "suspicious"],
  ["sender unknown, all else well", { sender: "unknown" }, "no-signs"],
  ["sender unknown, links unknown", { sender: "unknown", links: "unknown" }, "suspicious"],
  ["sender unknown, a PIN asked", { sender: "unknown", ...topics("secret") }, "suspicious"],
  [
    "sender unknown, no link but a request",
    { sender: "unknown", linkedSite: "none", ...topics("threat") },
    "suspicious",
  ],
  ["sender unknown, no link, nothing asked", { sender: "unknown", linkedSite: "none" }, "no-signs"],
  ["forged, leads home", { sender: "warning", isForgedOnly: true }, "suspicious"],
  ["a bare forward, leads home", { sender: "warning", isForward: true }, "suspicious"],
  [
    "a bare forward that leads elsewhere",
    { sender: "warning", isForward: true, links: "warning", linkedSite: "other" },
    "scam",
  ],
  [
    "forged, leads home, asks for card data there",
    { sender: "warning", isForgedOnly: true, ...topics("card-data", "threat") },
    "suspicious",
  ],
  [
    "forged, leads home, asks for card data and an answer",
    { sender: "warning", isForgedOnly: true, ...topics("card-data", "call-or-reply") },
    "suspicious",
  ],
  [
    "forged, a warning on a link",
    { sender: "warning", isForgedOnly: true, links: "warning" },
    "scam",
  ],
  [
    "forged, leads elsewhere",
    { sender: "warning", isForgedOnly: true, links: "caution", linkedSite: "other" },
    "scam",
  ],
  [
    "a bare forward with an odd link home",
    { sender: "warning", isForward: true, links: "caution" },
    "scam",
  ],
  [
    "a bare forward that presses and leads nowhere",
    { sender: "warning", isForward: true, linkedSite: "none", ...topics("threat") },
    "scam",
  ],
  ["forged, no links", { sender: "warning", isForgedOnly: true, linkedSite: "none" }, "suspicious"],
  [
    "forged, no links, asks to call",
    {
      sender: "warning",
      isForgedOnly: true,
      linkedSite: "none",
      ...topics("call-or-reply", "threat"),
    },
    "suspicious",
  ],
  [
    "forged, no links, asks for card data in an answer",
    {
      sender: "warning",
      isForgedOnly: true,
      linkedSite: "none",
      ...topics("card-data", "call-or-reply"),
    },
    "scam",
  ],
  [
    "forged, no links, asks for an address in an answer",
    {
      sender: "warning",
      isForgedOnly: true,
      linkedSite: "none",
      ...topics("personal-data", "call-or-reply"),
    },
    "suspicious",
  ],
  [
    "lesser clues, nobody's name, nothing asked and no links",
    { ...weak, linkedSite: "none" },
    "suspicious",
  ],
  [
    "one clear clue, nobody's name, nothing asked and no links",
    { presentation: "strong", sender: "warning", linkedSite: "none" },
    "suspicious",
  ],
  [
    "one clear clue, nobody's name, leads to its own site",
    { presentation: "strong", sender: "warning", linkedSite: "sender" },
    "scam",
  ],
  [
    "one clear clue, a name that the server confirms, leads elsewhere",
    {
      presentation: "strong",
      identity: "named",
      sender: "warning",
      linkedSite: "other",
      ...topics("card-data"),
    },
    "suspicious",
  ],
  [
    "outright, a name that the server confirms, nothing asked",
    { identity: "named", sender: "warning", linkedSite: "none" },
    "scam",
  ],
  [
    "lesser clues, nobody's name, an answer asked and no links",
    { ...weak, linkedSite: "none", ...topics("call-or-reply") },
    "suspicious",
  ],
  [
    "lesser clues, a claimed name that quotes a request and has no links",
    { ...weak, identity: "claimed", linkedSite: "none", ...topics("card-data", "threat") },
    "suspicious",
  ],
  [
    "lesser clues, a claimed name that asks for data on its own site",
    { ...weak, identity: "claimed", linkedSite: "sender", ...topics("card-data", "threat") },
    "suspicious",
  ],
  [
    "lesser clues, a claimed name that asks for data elsewhere",
    { ...weak, identity: "claimed", linkedSite: "other", ...topics("card-data") },
    "scam",
  ],
  [
    "lesser clues, a name that the server confirms asks for data",
    { ...weak, identity: "named", linkedSite: "other", ...topics("card-data") },
    "suspicious",
  ],
  ["lesser clues, nobody's name", { ...weak, linkedSite: "other" }, "scam"],
  ["lesser clues, leads to its own site", { ...weak, linkedSite: "sender" }, "suspicious"],
  [
    "lesser clues, leads to its own site, asks for card data",
    { ...weak, linkedSite: "sender", ...topics("card-data") },
    "scam",
  ],
  [
    "lesser clues, leads to its own site, deceptive",
    { ...weak, linkedSite: "sender", isDeceptive: true },
    "scam",
  ],
  [
    "lesser clues, a name that the server confirms",
    { ...weak, identity: "named", linkedSite: "other", ...topics("threat", "confirmation") },
    "suspicious",
  ],
  [
    "lesser clues, a name and a site that the server confirms",
    { ...weak, identity: "confirmed", linkedSite: "other", ...topics("threat", "confirmation") },
    "suspicious",
  ],
  [
    "lesser clues, a claimed name that asks",
    { ...weak, identity: "claimed", linkedSite: "other", ...topics("confirmation") },
    "suspicious",
  ],
  [
    "lesser clues, a claimed name that threatens",
    { ...weak, identity: "claimed", linkedSite: "other", ...topics("threat") },
    "suspicious",
  ],
  [
    "lesser clues, a claimed name that presses and asks",
    { ...weak, identity: "claimed", linkedSite: "other", ...topics("threat", "confirmation") },
    "scam",
  ],
  ["a confirmed name that speaks outright", { sender: "warning", identity: "confirmed" }, "scam"],
  [
    "a listed partner that nobody vouches for",
    { presentation: "weak", sender: "caution", links: "warning", linkedSite: "sender" },
    "suspicious",
  ],
  [
    "the same, leading elsewhere",
    { presentation: "weak", sender: "caution", links: "warning", linkedSite: "other" },
    "scam",
  ],
  ["a listed partner that leads home", { presentation: "weak", sender: "caution" }, "suspicious"],
])("%s", (_what, given, verdict) => {
  expect(drawVerdict({ ...faultless, ...given })).toBe(verdict);
});
