import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/checks/finding";
import { explainFinding } from "../../src/explain/explain-finding";
import { english } from "../../src/explain/text/en";

test("a message cannot write the product's own template", () => {
  const found = {
    code: "attachment-program",
    severity: "warning",
    evidence: "",
    quotes: [],
    details: { name: "{brand} {x}.exe" },
  } as unknown as Finding;
  const { reason } = explainFinding(found, english, "American Express");
  expect(reason).toContain("{brand} {x}.exe");
});
