import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { renderToStaticMarkup } from "react-dom/server";
import { buildCommand } from "../../scripts/command/build-command";
import { readRuleSet, validateAllRules } from "../../scripts/rules/validate-all-rules";
import { checkMessage } from "../../src/checks/check-message";
import { explain } from "../../src/explain/explain";
import { languages } from "../../src/explain/language";
import type { Message } from "../../src/message/message";
import { compileRuleSet } from "../../src/rule-set/compile-rule-set";
import { otherLanguageFiles } from "../../src/rule-set/other-language-files";
import { Pane } from "../../src/taskpane/components/pane";
import { checkedMessageOf } from "../taskpane/fixtures";
import { temporaryFolder } from "../temporary-folder";

/** A rule set for an invented parcel service. Nothing but its files knows of it. */
const folder = join(__dirname, "cedarbrook-parcel");
const ruleSet = compileRuleSet(readRuleSet(folder), otherLanguageFiles);

const mail = (displayName: string, address: string, text: string, link: string): Message => ({
  from: [{ displayName, address }],
  sender: null,
  replyTo: [],
  subject: "Your delivery",
  body: { html: `<p>${text}</p><a href="${link}">Continue</a>`, text: null },
  headerFields: [],
  attachments: [],
});

const scam = mail(
  "Cedarbrook Parcel",
  "notice@parcel.example",
  "Enter your card number or your parcel will be returned. Cedarbrook Deliveries",
  "https://cedarbr00k.example.net/pay",
);

test("its files are valid, beside those that name no brand", () => {
  expect(() => {
    validateAllRules(folder);
  }).not.toThrow();
});

describe("the checks", () => {
  test("find a scam in the brand's name", () => {
    const { verdict, signs } = checkMessage(scam, ruleSet);
    expect(verdict).toBe("scam");
    expect(signs.map(({ status }) => status)).toEqual([
      "warning",
      "warning",
      expect.anything(),
      "warning",
    ]);
  });

  test("know the brand's own address and site", () => {
    const own = mail(
      "Cedarbrook Parcel",
      "news@mail.cedarbrook.example",
      "Your parcel is here. Cedarbrook Deliveries",
      "https://www.cedarbrook.example/",
    );
    expect(checkMessage(own, ruleSet).verdict).toBe("no-signs");
  });

  test("do not judge what is in another brand's name", () => {
    const other = mail(
      "American Express",
      "notice@card.example",
      "Enter your card number. American Express",
      "https://login.example/",
    );
    expect(checkMessage(other, ruleSet).verdict).toBe("unrelated");
  });
});

describe.each(languages)("the pane in %s", (language) => {
  test("speaks of this brand and of no card but where one is asked for", () => {
    const result = checkMessage(scam, ruleSet);
    const unrelated = checkMessage({ ...scam, from: [] }, ruleSet);
    const markup = [result, { ...unrelated, verdict: "unrelated" as const, namesBrand: true }].map(
      (each) =>
        renderToStaticMarkup(
          <Pane
            state={{
              kind: "checked",
              checked: {
                ...checkedMessageOf(),
                message: scam,
                result: { ...each, campaignQuery: null },
                explanation: explain(each, language, ruleSet),
              },
            }}
            language={language}
            theme="light"
            onCheckAgain={() => undefined}
            onCheckAsPresented={() => undefined}
          />,
        ),
    );
    for (const shown of markup) {
      expect(shown).toContain(ruleSet.brand[language]);
      expect(shown).not.toMatch(/american express|アメリカン|back of your card|カード裏面/iu);
    }
    expect(markup[0]).toContain(ruleSet.afterSlip[language]);
    expect(markup[1]).toContain(ruleSet.holding[language]);
  });
});

test("the command judges by it once package.json names it", async () => {
  const built = temporaryFolder();
  await buildCommand(built, folder);
  const file = join(built, "scam.eml");
  const { from, subject, body } = scam;
  const header = `From: ${from[0]?.displayName ?? ""} <${from[0]?.address ?? ""}>\r\nSubject: ${subject}`;
  writeFileSync(file, `${header}\r\nContent-Type: text/html\r\n\r\n${body?.html ?? ""}`);
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(built, "bin.mjs"), "--lang", "en", file],
    { encoding: "utf8" },
  );
  expect(stdout).toContain("This is a scam posing as Cedarbrook Parcel.");
  expect(status).toBe(1);
});
