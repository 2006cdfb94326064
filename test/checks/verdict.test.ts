import { expect, test } from "@jest/globals";
import { drawVerdict } from "../../src/checks/verdict";
import type { VerdictInput } from "../../src/checks/verdict";
import type { Verdict } from "../../src/checks/check-result";
import type { RequestTopic } from "../../src/rule-set/rule-set";

const faultless: VerdictInput = {
  presentation: "strong",
  sender: "clear",
  links: "clear",
  companyName: "clear",
  personalInformation: "clear",
  isForgedOnly: false,
  isDeceptive: false,
  hasLinks: true,
  leadsToSender: false,
  topics: new Set(),
};
const topics = (...asked: readonly RequestTopic[]): Pick<VerdictInput, "topics"> => ({
  topics: new Set(asked),
});

test.each<[string, Partial<VerdictInput>, Verdict]>([
  ["nothing wrong", {}, "no-signs"],
  ["not the brand speaking", { presentation: "none", sender: "warning" }, "unrelated"],
  ["forwarded", { presentation: "forwarded" }, "suspicious"],
  ["a foreign sender", { sender: "warning" }, "scam"],
  ["a foreign link, sender unknown", { sender: "unknown", links: "warning" }, "scam"],
  ["a foreign link in confirmed mail", { links: "warning" }, "suspicious"],
  ["a deceptive link in confirmed mail", { links: "warning", isDeceptive: true }, "scam"],
  ["a foreign link for card data", { links: "warning", ...topics("card-data") }, "scam"],
  ["a wrong name in confirmed mail", { companyName: "warning" }, "suspicious"],
  [
    "a log-in asked in confirmed mail",
    { personalInformation: "caution", ...topics("log-in") },
    "no-signs",
  ],
  ["an odd sender", { sender: "caution" }, "suspicious"],
  ["sender unknown, all else well", { sender: "unknown" }, "no-signs"],
  ["sender unknown, links unknown", { sender: "unknown", links: "unknown" }, "suspicious"],
  ["sender unknown, a PIN asked", { sender: "unknown", ...topics("secret") }, "suspicious"],
  [
    "sender unknown, no link but a request",
    { sender: "unknown", hasLinks: false, ...topics("threat") },
    "suspicious",
  ],
  ["forged, leads home", { sender: "warning", isForgedOnly: true }, "suspicious"],
  [
    "forged, leads home, asks for card data",
    { sender: "warning", isForgedOnly: true, ...topics("card-data") },
    "scam",
  ],
  ["forged, no links", { sender: "warning", isForgedOnly: true, hasLinks: false }, "scam"],
  [
    "a partner's own mail",
    { presentation: "weak", sender: "warning", links: "warning", leadsToSender: true },
    "suspicious",
  ],
  [
    "a partner's mail that asks for confirmation",
    { presentation: "weak", sender: "warning", leadsToSender: true, ...topics("confirmation") },
    "suspicious",
  ],
  [
    "a partner's mail that asks for card data",
    { presentation: "weak", sender: "warning", leadsToSender: true, ...topics("card-data") },
    "scam",
  ],
  [
    "a listed partner's mail that nobody vouches for",
    { presentation: "weak", sender: "caution", links: "warning", leadsToSender: true },
    "suspicious",
  ],
  [
    "the same, leading elsewhere",
    { presentation: "weak", sender: "caution", links: "warning" },
    "scam",
  ],
  ["no partner's mail", { presentation: "weak", sender: "warning" }, "scam"],
])("%s", (_what, given, verdict) => {
  expect(drawVerdict({ ...faultless, ...given })).toBe(verdict);
});
