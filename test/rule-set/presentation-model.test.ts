import { expect, test } from "@jest/globals";
import presentation from "../../rules/model/presentation.json";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { readPresentationModel } from "../../src/rule-set/presentation-model";
import { RuleSetError } from "../../src/rule-set/rule-set-error";

/** Restated, so that every edit is deliberate. */
test("the weights and thresholds", () => {
  expect(bundledRuleSet.presentation).toEqual({
    weights: {
      "display-name": 8,
      "sender-domain": 8,
      "local-part-name": 8,
      "local-part-token": 2,
      "quoted-sender": 4,
      "other-sender-field": 4,
      "subject-heading": 4,
      "subject-start": 3,
      "unknown-page": 3,
      scheme: 7,
      "subject-name": 2,
      issuer: 6,
      signature: 4,
      greeting: 3,
      account: 2,
      card: 1,
      "company-line": 4,
      "name-line": 2,
      letterhead: 4,
      "body-name": 1,
      "picture-name": 2,
      "pictures-only": 3,
      "heads-pictures": 3,
      "picture-host": 2,
      "picture-file": 2,
      "link-imitation": 4,
      disguise: 3,
      "brand-request": 3,
      "brand-secret": 6,
      "brand-card": 3,
      "data-request": 7,
      "pressing-request": 4,
      request: 3,
    },
    thresholds: {
      "no-identity": 4,
      "claimed-identity": 6,
      "named-identity": 7,
      "confirmed-identity": 8,
      outright: 8,
      strong: 4,
    },
  });
});

const { clues, thresholds } = presentation;
const [first] = clues;
test.each([
  ["a clue is missing", { clues: clues.slice(1), thresholds }],
  ["a clue is unknown", { clues: [...clues, { clue: "hunch", weight: 1 }], thresholds }],
  ["a clue stands twice", { clues: [...clues.slice(1), first, first], thresholds }],
  ["a threshold is missing", { clues, thresholds: thresholds.slice(1) }],
])("the table is refused where %s", (_what, file) => {
  const complete = file as Parameters<typeof readPresentationModel>[0];
  expect(() => readPresentationModel(complete)).toThrow(RuleSetError);
});
