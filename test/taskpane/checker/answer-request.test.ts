import { describe, expect, jest, test } from "@jest/globals";
import { checkMessage } from "../../../src/checks/check-message";
import { explain } from "../../../src/explain/explain";
import { campaignQuery } from "../../../src/hunt/campaign-query";
import { inertQuery } from "../../../src/hunt/inert-query";
import { loadTexts } from "../../../src/explain/load-texts";
import type { Message } from "../../../src/message/message";
import { bundledRuleSet } from "../../../src/rule-set/bundled-rule-set";
import { bundledRulesWith } from "../../../src/rule-set/bundled-rules-with";
import { compileRuleSet } from "../../../src/rule-set/compile-rule-set";
import { noAdditions } from "../../../src/rule-set/rule-additions";
import { bundledRuleFiles } from "../../../src/rule-set/bundled-rule-files";
import { type RulesWith, rulesWith } from "../../../src/rule-set/rules-with";
import { requestAnswerer } from "../../../src/taskpane/checker/answer-request";
import type { CheckerAnswer, CheckerRequest } from "../../../src/taskpane/checker/checker-protocol";
import { message } from "../fixtures";

const notNeeded = (): Promise<never> => Promise.reject(new Error("no other language is needed"));
const noPictures = (): Promise<null> => Promise.resolve(null);

async function answersTo(
  ...requests: readonly CheckerRequest[]
): Promise<readonly CheckerAnswer[]> {
  const answers: CheckerAnswer[] = [];
  const answer = requestAnswerer(bundledRulesWith, notNeeded, loadTexts, noPictures, (given) =>
    answers.push(given),
  );
  for (const request of requests) await answer(request);
  return answers;
}

const checkOf = (
  checked: Message,
  trustedDomains: readonly string[] = [],
  additions = noAdditions,
): CheckerRequest => ({
  kind: "check",
  id: 1,
  message: checked,
  trustedDomains,
  additions,
  presentedByReader: false,
  leavesFilesUnread: false,
  language: "en",
});

const withHtml = (html: string): Message => ({ ...message, body: { html, text: null } });

/** Signed with the brand's full name, and leading to somebody else. */
const scam = withHtml(
  `<p>${bundledRuleSet.brand.en}: log in and confirm your card.</p><a href="https://login.example/">Log in</a>`,
);

describe("a check", () => {
  test("is answered with what the checks and the explaining make of the message", async () => {
    const result = checkMessage(scam, bundledRuleSet);
    const { links, ...explanation } = explain(result, "en", bundledRuleSet);
    expect(links).toHaveLength(1);
    expect(await answersTo(checkOf(scam))).toEqual([
      { kind: "links", id: 1, links },
      {
        kind: "explained",
        id: 1,
        result: {
          ruleSet: result.ruleSet,
          verdict: result.verdict,
          isTooLong: false,
          campaignQuery: inertQuery(campaignQuery(scam, result, bundledRuleSet) ?? ""),
        },
        explanation: { ...explanation, links: [] },
      },
    ]);
  });

  test("tells where a text was too long to be read whole", async () => {
    const long = withHtml("The roses are out. ".repeat(50_000));
    expect((await answersTo(checkOf(long))).at(-1)).toMatchObject({ result: { isTooLong: true } });
  });

  test("knows the trusted domains", async () => {
    const trusted = await answersTo(checkOf(scam, ["login.example"]));
    expect(trusted).not.toEqual(await answersTo(checkOf(scam)));
  });

  test("knows what the organization adds to the rules", async () => {
    const additions = { ...noAdditions, domains: [{ domain: "login.example" }] };
    const added = await answersTo(checkOf(scam, [], additions), checkOf(scam));
    const versions = added.flatMap((answer) =>
      answer.kind === "explained" ? [answer.result.ruleSet.version] : [],
    );
    expect(versions).toEqual([`${bundledRuleSet.version}+organization`, bundledRuleSet.version]);
  });

  test("sends many links a few at a time, all of them", async () => {
    const links = Array.from(
      { length: 901 },
      (_, index) => `<a href="https://a${index}.example/">x</a>`,
    );
    const answers = await answersTo(checkOf(withHtml(links.join(""))));
    const sizes = answers.flatMap((answer) =>
      answer.kind === "links" ? [answer.links.length] : [],
    );
    expect(sizes).toEqual([500, 401]);
  });

  test("of a huge message tells how far it is", async () => {
    const answers = await answersTo(checkOf(withHtml("<p>A paragraph.</p>".repeat(60_000))));
    const shares = answers.flatMap((answer) => (answer.kind === "progress" ? [answer.share] : []));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  test("that breaks is answered so", async () => {
    // A message as no reader makes it.
    const broken = { ...message, subject: null } as unknown as Message;
    expect(await answersTo(checkOf(broken))).toEqual([{ kind: "failed", id: 1 }]);
  });
});

describe("another language", () => {
  const inJapanese: CheckerRequest = { kind: "explain", id: 2, check: 1, language: "ja" };

  test("tells the last check anew", async () => {
    const answers = await answersTo(checkOf(scam), inJapanese);
    const { headline } = explain(checkMessage(scam, bundledRuleSet), "ja", bundledRuleSet);
    expect(answers.at(-1)).toMatchObject({ kind: "explained", id: 2, explanation: { headline } });
  });

  test("cannot tell of a check before the last", async () => {
    const answers = await answersTo(checkOf(scam), { ...checkOf(message), id: 3 }, inJapanese);
    expect(answers.at(-1)).toEqual({ kind: "failed", id: 2 });
  });
});

test("sentences that cannot be loaded end the check", async () => {
  const answers: CheckerAnswer[] = [];
  const answer = requestAnswerer(
    bundledRulesWith,
    notNeeded,
    () => Promise.reject(new Error("offline")),
    noPictures,
    (given) => answers.push(given),
  );
  await answer(checkOf(message));
  expect(answers).toEqual([{ kind: "failed", id: 1 }]);
});

describe("rules without other languages", () => {
  const inGerman = withHtml(
    `<p>${bundledRuleSet.brand.en}: Bitte geben Sie Ihre Kartennummer ein.</p><a href="https://login.example/">Weiter</a>`,
  );

  async function answered(
    loadAllRules: () => Promise<RulesWith>,
    ...requests: readonly CheckerRequest[]
  ): Promise<readonly CheckerAnswer[]> {
    const answers: CheckerAnswer[] = [];
    const first = compileRuleSet(bundledRuleFiles, null);
    const firstRules = rulesWith(first, bundledRuleFiles, null);
    const answer = requestAnswerer(firstRules, loadAllRules, loadTexts, noPictures, (given) =>
      answers.push(given),
    );
    for (const request of requests) await answer(request);
    return answers;
  }

  test("answer a message in Japanese or English as all rules do, and load none", async () => {
    expect(await answered(notNeeded, checkOf(scam))).toEqual(await answersTo(checkOf(scam)));
  });

  test("load the others, once, for a message in another language", async () => {
    const loadAllRules = jest.fn(() => Promise.resolve(bundledRulesWith));
    const again = { ...checkOf(inGerman), id: 2 };
    const answers = await answered(loadAllRules, checkOf(inGerman), again);
    expect(answers).toEqual(await answersTo(checkOf(inGerman), again));
    expect(loadAllRules).toHaveBeenCalledTimes(1);
  });

  test("give no verdict where the others cannot be loaded, and ask for them again", async () => {
    const loadAllRules = jest
      .fn(() => Promise.resolve(bundledRulesWith))
      .mockRejectedValueOnce(new Error("offline"));
    const again = { ...checkOf(inGerman), id: 2 };
    const [first, ...rest] = await answered(loadAllRules, checkOf(inGerman), again);
    expect(first).toEqual({ kind: "failed", id: 1 });
    expect(rest).toEqual(await answersTo(again));
  });
});
