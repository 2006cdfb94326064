import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkMessage } from "../../src/checks/check-message";
import { campaignQuery } from "../../src/hunt/campaign-query";
import { inertQuery } from "../../src/hunt/inert-query";
import type { Message } from "../../src/message/message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { kustoProblems, kustoStringValue } from "./kusto-problems";

function message(parts: { address?: string; subject?: string; html?: string }): Message {
  const { address = "", subject = "", html = "" } = parts;
  return {
    from: address === "" ? [] : [{ displayName: "American Express", address }],
    sender: null,
    replyTo: [],
    subject,
    body: { html, text: null },
    headerFields: null,
    attachments: [],
  };
}

const queryFor = (parts: Parameters<typeof message>[0]): string => {
  const given = message(parts);
  return campaignQuery(given, checkMessage(given, bundledRuleSet), bundledRuleSet) ?? "";
};

const scam = {
  address: "info@notice.example",
  subject: "American Express: case No. AB-1234 (urgent)",
  html: '<p>American Express</p><a href="https://amex-login.example/a">https://www.americanexpress.com/</a>',
};

describe("the language service of the tests", () => {
  test("finds a column that is not there, and a word that is none", () => {
    expect(kustoProblems("EmailEvents | where Sender == 1")).not.toEqual([]);
    expect(kustoProblems("EmailEvents | wher Subject")).not.toEqual([]);
  });
});

describe("a query for a campaign", () => {
  test("is one that Microsoft's language service takes", () => {
    expect(kustoProblems(queryFor(scam))).toEqual([]);
  });

  test("looks for sender, subject and the hosts of suspicious links", () => {
    const query = queryFor(scam);
    expect(query).toContain('SenderFromAddress =~ "info@notice.example"');
    expect(query).toContain('dynamic(["amex-login.example"])');
    expect(query).toContain("BySubject = Subject matches regex");
  });

  test("looks for a subject of the same shape, numbers and codes left open", () => {
    const literal = /matches regex (".*")$/mu.exec(queryFor(scam))?.[1] ?? '""';
    const source = (JSON.parse(literal) as string).replace("(?i)", "");
    const shape = new RegExp(source, "iu");
    expect(shape.test("AMERICAN EXPRESS: case No. ZZ-98765 (urgent)")).toBe(true);
    expect(shape.test("American Express: case closed (urgent)")).toBe(false);
  });

  test("finds no genuine mail of an address that the scam only pretends", () => {
    const query = queryFor({ ...scam, address: "notice@americanexpress.com" });
    expect(query).toContain('and tostring(parse_json(AuthenticationDetails).DMARC) != "pass"');
    expect(kustoProblems(query)).toEqual([]);
  });

  test("does not look for hosts that nothing speaks against", () => {
    const html = '<p>American Express</p><a href="https://www.americanexpress.com/">Card</a>';
    expect(queryFor({ ...scam, html })).toContain("dynamic([])");
  });

  test("does not look for a subject that anything may have", () => {
    expect(queryFor({ ...scam, subject: "No. 12345" })).toContain("BySubject = false");
  });

  test("is not there for a message with nothing to look for", () => {
    expect(queryFor({})).toBe("");
  });

  test("stays small, however much there is to look for", () => {
    const links = Array.from(
      { length: 300 },
      (_, at) =>
        `<a href="https://amex-${String(at)}.example/">https://www.americanexpress.com/</a>`,
    );
    const html = `<p>American Express</p>${links.join("")}`;
    const subject = `Your card is locked ${"very ".repeat(5_000)}`;
    const query = queryFor({ ...scam, html, subject });
    expect(query.length).toBeLessThan(5_000);
    expect(kustoProblems(query)).toEqual([]);
  });

  test("holds a hostile message as text only", () => {
    const hostile = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(hostile, hostile, (subject, address) => {
        expect(kustoProblems(queryFor({ ...scam, subject, address }))).toEqual([]);
      }),
      { numRuns: 30, examples: [['"; EmailEvents | take 1 //', "\u2028\\\"'@x"]] },
    );
  });
});

const literalsOf = (query: string): readonly string[] => query.match(/"(?:[^"\\]|\\.)*"/gu) ?? [];

test("an inert query means the same, and holds nothing that a mail program makes a link of", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.emailAddress(), fc.webUrl(), fc.domain(), fc.string()), {
        minLength: 1,
        maxLength: 4,
      }),
      (texts) => {
        const query = `EmailEvents | where Subject in (${texts.map((text) => JSON.stringify(text)).join(", ")})`;
        const inert = inertQuery(query);
        expect(literalsOf(inert).map(kustoStringValue)).toEqual(texts);
        expect(inert).not.toMatch(/[.@:]/u);
      },
    ),
  );
});

test("an inert query is still a query, and what is no text in it stays", () => {
  const query =
    'EmailEvents | where tostring(parse_json(AuthenticationDetails).DMARC) != "a.b@c.example"';
  const inert = inertQuery(query);
  expect(kustoProblems(inert)).toEqual([]);
  expect(inert).toContain("parse_json(AuthenticationDetails).DMARC");
});
