import { expect, test } from "@jest/globals";
import { consentOutcome } from "../../src/consent/consent-outcome";

test.each([
  ["?admin_consent=True&tenant=contoso.example&scope=x", { kind: "granted" }],
  ["?admin_consent=true", { kind: "granted" }],
  ["?admin_consent=False", { kind: "unknown" }],
  ["", { kind: "unknown" }],
  [
    "?error=access_denied&error_description=AADSTS65004%3a+The+user+declined.&admin_consent=True",
    { kind: "refused", error: "access_denied", description: "AADSTS65004: The user declined." },
  ],
  ["?error=access_denied", { kind: "refused", error: "access_denied", description: "" }],
  ["?error=", { kind: "refused", error: "", description: "" }],
])("%s is told as what it is", (search, outcome) => {
  expect(consentOutcome(search)).toEqual(outcome);
});

test("what came back is bounded, has no address to click, and hides nothing", () => {
  const description = `Visit https://login.example/ \u202E${"x".repeat(5000)}`;
  const search = new URLSearchParams({ error: "y".repeat(500), error_description: description });
  const outcome = consentOutcome(`?${search.toString()}`);
  if (outcome.kind !== "refused") throw new Error(outcome.kind);
  expect(outcome.error.length).toBeLessThan(150);
  expect(outcome.description.length).toBeLessThan(1100);
  expect(outcome.description).toContain("⟨U+202E⟩");
  expect(outcome.description).not.toContain("https://");
});
