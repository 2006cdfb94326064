import { reportText } from "../../src/actions/report-mail";
import { withEmbeddedParts } from "../../src/attachments/with-embedded-parts";
import { checkMessage } from "../../src/checks/check-message";
import { signIds } from "../../src/checks/check-result";
import type { CheckResult } from "../../src/checks/check-result";
import { decodePicture } from "../../src/cli/decode-picture";
import { jsonLine } from "../../src/cli/report-json";
import { painter, textReport } from "../../src/cli/report-text";
import { explain } from "../../src/explain/explain";
import { languages } from "../../src/explain/language";
import { campaignQuery } from "../../src/hunt/campaign-query";
import { inertQuery } from "../../src/hunt/inert-query";
import type { Message } from "../../src/message/message";
import { EmlError, readEml } from "../../src/message/read-eml";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";

const verdicts = new Set(["scam", "suspicious", "no-signs", "unrelated"]);
const statuses = new Set(["warning", "caution", "clear", "unknown"]);
const owners = new Set(["official", "unlisted", "foreign"]);

/** Characters that a terminal or a page may obey, and halves of a character. */
const unsafe = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Runs bytes through everything, from file to sentences.
 *
 * @returns What is wrong with the outcome; empty where all is well.
 * @throws Whatever the checks throw, which is wrong too.
 */
export async function checkBytes(bytes: Uint8Array): Promise<readonly string[]> {
  let message;
  try {
    message = await readEml(bytes);
  } catch (error) {
    if (error instanceof EmlError) return [];
    throw error;
  }
  const result = checkMessage(await withEmbeddedParts(message, decodePicture), bundledRuleSet);
  return [
    ...problemsOf(result),
    ...languages.flatMap((language) => wordProblems(result, language)),
    ...outputProblems(message, result),
  ];
}

function problemsOf(result: CheckResult): readonly string[] {
  const problems: string[] = [];
  if (!verdicts.has(result.verdict)) problems.push(`verdict ${result.verdict}`);
  if (result.signs.map(({ id }) => id).join() !== signIds.join()) problems.push("signs");
  for (const { id, status } of result.signs) {
    if (!statuses.has(status)) problems.push(`status of ${id}: ${status}`);
  }
  for (const { owner } of result.links) {
    if (!owners.has(owner)) problems.push(`owner ${owner}`);
  }
  if ((result.presentsAs === null) !== (result.verdict === "unrelated"))
    problems.push("presentsAs");
  if (JSON.stringify(JSON.parse(JSON.stringify(result))) !== JSON.stringify(result)) {
    problems.push("not JSON");
  }
  return problems;
}

function wordProblems(
  result: CheckResult,
  language: (typeof languages)[number],
): readonly string[] {
  const { headline, advice, signs, links } = explain(result, language, bundledRuleSet);
  const findings = [...signs, ...links].flatMap((part) => part.findings);
  const ours = [
    headline,
    advice,
    ...signs.flatMap(({ title, summary, statusLabel }) => [title, summary, statusLabel]),
    ...findings.map(({ reason }) => reason),
  ];
  const shown = [
    ...ours,
    ...findings.map(({ evidence }) => evidence),
    ...links.flatMap(({ text, address, target }) => [text, address, target]),
  ];
  return [
    ...ours.filter((text) => text === "").map(() => `${language}: an empty sentence`),
    ...shown
      .filter((text) => unsafe.test(text))
      .map((text) => `${language}: unsafe ${escape(text)}`),
    ...shown.filter((text) => text.length > 10_000).map(() => `${language}: text without bound`),
  ];
}

/** What a mail program or a terminal makes a link of, of a host that a message may name. */
const liveAddress = /https?:\/\/|\b[a-z]+\.(?:com|example)\b/iu;

/** What the command prints and what a report carries. */
function outputProblems(message: Message, result: CheckResult): readonly string[] {
  const explanation = explain(result, "en", bundledRuleSet);
  const report = reportText(
    {
      comment: "",
      explanations: [explanation],
      ruleSet: result.ruleSet,
      headerFields: message.headerFields,
      campaignQuery: inertQuery(campaignQuery(message, result, bundledRuleSet) ?? ""),
    },
    "",
  );
  const outputs = {
    json: jsonLine("x.eml", result, explanation),
    terminal: textReport("x.eml", explanation, painter(false)),
    report,
  };
  const problems = Object.entries(outputs)
    .filter(([, text]) => unsafe.test(text.replaceAll("\n", "")))
    .map(([name, text]) => `${name}: unsafe ${escape(text)}`);
  const live = liveAddress.exec(report)?.[0];
  if (live !== undefined) problems.push(`report: a live address ${escape(live)}`);
  if (report.length > 200_000) problems.push("report: without bound");
  return problems;
}

const escape = (text: string): string => JSON.stringify(text.slice(0, 120));
