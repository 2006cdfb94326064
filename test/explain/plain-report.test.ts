import { describe, expect, test } from "@jest/globals";
import { defangWithin } from "../../src/explain/defang";
import { languages } from "../../src/explain/language";
import { plainLine, reportLines } from "../../src/explain/plain-report";
import { explanationOf, type FixtureOptions } from "../taskpane/fixtures";

const reportOf = (options: FixtureOptions = {}): string =>
  reportLines(explanationOf(options)).map(plainLine).join("\n");

describe("a plain report", () => {
  test.each(languages)("holds verdict, advice, signs, findings and links in %s", (language) => {
    const { headline, advice, signs, links } = explanationOf({ language });
    const report = reportOf({ language });
    const expected = [
      headline,
      advice,
      ...signs.flatMap(({ title, statusLabel, summary }) => [`${title}: ${statusLabel}`, summary]),
      ...signs.flatMap(({ findings }) => findings.map(({ reason }) => reason)),
      ...links.map(({ target }) => target),
    ];
    expect(expected.map(defangWithin).filter((text) => !report.includes(text))).toEqual([]);
  });

  test.each([
    ["scam", "warning", "✖", "✖"],
    // That one sign is missing means nothing there.
    ["scam", "clear", "✖", "•"],
    ["suspicious", "caution", "▲", "▲"],
    // No guarantee: not green.
    ["no-signs", "clear", "•", "✔"],
    ["no-signs", "unknown", "•", "?"],
  ] as const)("marks %s with a sign that is %s: %s, %s", (verdict, status, ofVerdict, ofSign) => {
    const marks = reportOf({ verdict, status })
      .split("\n")
      .map((line) => line.trimStart().charAt(0));
    expect([marks[0], marks[3]]).toEqual([ofVerdict, ofSign]);
  });

  test("of a mail in nobody's name is the verdict alone", () => {
    const { headline } = explanationOf({ verdict: "unrelated" });
    expect(reportOf({ verdict: "unrelated" })).toBe(`• ${headline}`);
  });

  test("of a mail that names the brand and was not judged is verdict, advice and links", () => {
    const { headline, advice } = explanationOf({ verdict: "unrelated" });
    expect(reportOf({ verdict: "unrelated", namesBrand: true }).split("\n")).toEqual([
      `• ${headline}`,
      `  ${advice}`,
      "",
      "  Links (1):",
      expect.stringMatching(/^ {4}• Not Example Card: /u),
    ]);
  });

  test("lists twenty links, and says how many more there are", () => {
    const report = reportOf({ links: Array.from({ length: 100_000 }, () => ({})) });
    expect(report.match(/← Log in/g)).toHaveLength(20);
    expect(report).toContain("Links (100000):");
    expect(report).toContain("… and 99980 more");
  });

  test("shows a piece of evidence once where several findings rest on it", () => {
    const explanation = explanationOf();
    const found = {
      code: "a",
      severity: "note",
      evidence: "the piece",
      quotes: [],
      reason: "Why.",
      comparison: null,
    } as const;
    const signs = explanation.signs.map((sign) => ({ ...sign, findings: [found, found] }));
    const report = reportLines({ ...explanation, signs })
      .map(plainLine)
      .join("\n");
    expect(report.match(/the piece/g)).toHaveLength(signs.length);
  });

  test("makes nothing clickable, wherever it stands", () => {
    const report = reportOf({
      evidence: "see HTTPS://evil.example/x now",
      links: [{ text: "www.brand.example", ownerLabel: "http://a.example" }],
    });
    expect(report).not.toMatch(/https?:|www\./iu);
    expect(report).toContain("see hxxps://evil[.]example/x now");
    expect(report).toContain("← www[.]brand[.]example");
  });
});

test.each([
  [
    "Go to https://a.example/b.c or http://d.example",
    "Go to hxxps://a[.]example/b[.]c or hxxp://d[.]example",
  ],
  ["www.a.example", "www[.]a[.]example"],
  ["https:\\\\a.example", "hxxps:\\\\a[.]example"],
  ["hxxps://a[.]example", "hxxps://a[.]example"],
  ["http://a.com、http://b.com", "hxxp://a[.]com、hxxp://b[.]com"],
  ["サイトはb.example/loginです", "サイトはb[.]example/loginです"],
  ["m.a.b.example", "m[.]a[.]b[.]example"],
  ["someone@mail.example", "someone@mail[.]example"],
  ["ftp://a.example", "ftp[:]//a[.]example"],
  ["ログインは例え.テスト/aへ", "ログインは例え[.]テスト/aへ"],
  ["a.1password.example", "a[.]1password[.]example"],
  ["Log in at 192.0.2.1/x or 10.0.0.5.", "Log in at 192[.]0[.]2[.]1/x or 10[.]0[.]0[.]5."],
  ["It costs 3.50. Pay now.", "It costs 3.50. Pay now."],
  ["3.5万円です。", "3.5万円です。"],
  ["Either http or https.", "Either http or https."],
  ["", ""],
])("within %j addresses come out as %j", (text, dead) => {
  expect(defangWithin(text)).toBe(dead);
});
