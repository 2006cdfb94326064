import { describe, expect, test } from "@jest/globals";
import { reportSubject, reportText } from "../../src/actions/report-mail";
import { content, message } from "./support/fixtures";

describe("reportSubject", () => {
  test.each([
    ["Locked", "Phishing: Locked"],
    ["", "Phishing: "],
    ["a\r\nBcc: everyone@example.com", "Phishing: a Bcc: everyone@example[.]com"],
    ["\u2028a\u0000b", "Phishing: a b"],
    ["Log in at www.scam.example", "Phishing: Log in at www[.]scam[.]example"],
  ])("of %j", (subject, expected) => {
    expect(reportSubject({ ...message, subject }, "Phishing: ")).toBe(expected);
  });

  test("is cut to what Exchange keeps, never within a character", () => {
    const subject = reportSubject({ ...message, subject: "😀".repeat(200) }, "x");
    expect(subject).toHaveLength(255);
    const odd = reportSubject({ ...message, subject: "😀".repeat(200) }, "xy");
    expect(odd).toHaveLength(254);
    expect(odd).not.toMatch(/\p{Surrogate}/u);
  });
});

describe("reportText", () => {
  test("says what the four checks found in the reader's language and in English", () => {
    const text = reportText(content);
    for (const language of ["ja", "en"]) {
      for (const sign of ["sender", "links", "company-name", "personal-information"]) {
        expect(text).toContain(`title of ${sign} (${language}): warning (${language})`);
        expect(text).toContain(`reason for ${sign} (${language})`);
      }
    }
    expect(text.indexOf("headline (ja)")).toBeLessThan(text.indexOf("headline (en)"));
    expect(text.match(/some-brand 2026\.11\.1/g)).toHaveLength(2);
  });

  test("shows where links lead, unclickable, and no raw evidence", () => {
    const text = reportText(content);
    expect(text).toContain("hxxps://scam[.]example/b (not theirs)");
    expect(text).not.toContain("evidence");
  });

  test("makes no address clickable, in a sentence either", () => {
    const [explanation] = content.explanations;
    const headline = "It opens https://scam.example/x, by a@scam.example.";
    const text = reportText({
      ...content,
      explanations: explanation === undefined ? [] : [{ ...explanation, headline }],
    });
    expect(text).toContain("It opens hxxps://scam[.]example/x, by a@scam[.]example.");
  });

  test("carries the reader's comment only where there is one", () => {
    expect(reportText(content)).not.toContain("Comment");
    expect(reportText({ ...content, comment: " Came twice " })).toContain(": Came twice\n");
  });
});
