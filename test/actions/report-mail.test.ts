import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { reportSubject, reportText } from "../../src/actions/report-mail";
import { reportTexts } from "../../src/actions/text/report-text";
import { content, message } from "./support/fixtures";

describe("reportSubject", () => {
  test.each([
    ["Locked", "Phishing: Locked"],
    ["", "Phishing: "],
    ["a\r\nBcc: everyone@example.com", "Phishing: a Bcc: everyone@example[.]com"],
    ["\u2028a\u0000b", "Phishing: a⟨U+0000⟩b"],
    ["\u202Egnp.exe https://x.example/", "Phishing: ⟨U+202E⟩gnp[.]exe hxxps://x[.]example/"],
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

/** A host as a message may name one: ASCII, another script, or numbers. */
const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc
    .tuple(
      fc.stringMatching(/^[абв日本語a-z0-9]{1,8}$/u),
      fc.constantFrom("рф", "みんな", "example"),
    )
    .map(([label, suffix]) => `${label}.${suffix}`)
    // No dot of a host stands between a digit and a letter of another script but in a made-up one.
    .filter((name) => !/\d\.[^a-z]/u.test(name)),
);

describe("reportText", () => {
  test("says what the four checks found in the reader's language and in English", () => {
    const text = reportText(content, "");
    for (const language of ["ja", "en"]) {
      for (const sign of ["sender", "links", "company-name", "personal-information"]) {
        expect(text).toContain(`title of ${sign} (${language}): warning (${language})`);
        expect(text).toContain(`reason for ${sign} (${language})`);
      }
    }
    expect(text.indexOf("headline (ja)")).toBeLessThan(text.indexOf("headline (en)"));
    expect(text.match(/some-brand 2026\.11\.1/g)).toHaveLength(2);
  });

  test("shows where links lead, unclickable", () => {
    expect(reportText(content, "")).toContain("hxxps://scam[.]example/b");
  });

  test("makes no address clickable, in a sentence either", () => {
    const [explanation] = content.explanations;
    const headline = "It opens https://scam.example/x, by a@scam.example.";
    const text = reportText(
      {
        ...content,
        explanations: explanation === undefined ? [] : [{ ...explanation, headline }],
      },
      "",
    );
    expect(text).toContain("It opens hxxps://scam[.]example/x, by a@scam[.]example.");
  });

  test("carries the reader's comment only where there is one", () => {
    expect(reportText(content, "")).not.toContain("Comment");
    expect(reportText({ ...content, comment: " Came twice " }, "")).toContain(": Came twice\n");
  });

  test("begins with the organization's line", () => {
    expect(reportText(content, "Queue: soc@contoso.example").split("\n")[0]).toBe(
      "Queue: soc@contoso.example",
    );
  });

  test("ends with the query for the campaign, introduced in each language", () => {
    const campaignQuery = 'EmailEvents\n| where Subject == "a\\u002eb"';
    const text = reportText({ ...content, campaignQuery }, "");
    const introductions = [reportTexts.ja.campaignQuery, reportTexts.en.campaignQuery];
    expect(text.endsWith(`${introductions.join("\n")}\n\n${campaignQuery}`)).toBe(true);
    expect(reportText(content, "")).not.toContain(reportTexts.en.campaignQuery);
  });

  test("names no host of the message so that a mail program makes a link of it", () => {
    fc.assert(
      fc.property(host, (name) => {
        const address = `https://${name}/login`;
        const [explanation] = content.explanations;
        if (explanation === undefined) throw new Error("no explanation");
        const [sign] = explanation.signs;
        if (sign === undefined) throw new Error("no sign");
        const found = sign.findings.map((finding) => ({
          ...finding,
          reason: `leads to ${name} or ${address}, from a@${name}`,
          evidence: `file ${name}.html ${address}`,
        }));
        const links = explanation.links.map((link) => ({
          ...link,
          text: `${name} ${address}`,
          target: address,
        }));
        const signs = [{ ...sign, findings: found }, ...explanation.signs.slice(1)];
        const text = [
          reportText(
            {
              ...content,
              explanations: [{ ...explanation, links, signs }],
              comment: `see ${address} and ${name}`,
            },
            "",
          ),
          reportSubject({ ...message, subject: `${name} ${address}` }, "Phishing: "),
        ].join("\n");
        expect(text.toLowerCase()).not.toContain(name.toLowerCase());
        expect(text).not.toMatch(/https?:/iu);
      }),
      { numRuns: 300 },
    );
  });

  test("stays small, however much was found", () => {
    const [explanation] = content.explanations;
    if (explanation === undefined) throw new Error("no explanation");
    const many = <Value>(values: readonly Value[]): readonly Value[] =>
      Array.from({ length: 5_000 }, () => values).flat();
    const signs = explanation.signs.map((sign) => ({ ...sign, findings: many(sign.findings) }));
    const huge = { ...explanation, signs, links: many(explanation.links) };
    const text = reportText(
      {
        ...content,
        explanations: [huge],
        comment: "x".repeat(100_000),
      },
      "",
    );
    expect(text.length).toBeLessThan(50_000);
    expect(text).toContain(reportTexts.ja.shortened);
  });
});
