import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withEmbeddedParts } from "../src/attachments/with-embedded-parts";
import { checkMessage } from "../src/checks/check-message";
import { decodePicture } from "../src/cli/decode-picture";
import { explain } from "../src/explain/explain";
import type { Message } from "../src/message/message";
import { readEml } from "../src/message/read-eml";
import { bundledRuleSet } from "../src/rule-set/bundled-rule-set";
import { brandedMessageFrom, faultlessMessage, ordinaryMessage } from "./corpus/faultless-message";
import {
  forwarded,
  forwardedAsAttachment,
  forwardStyles,
  naming,
  withDmarcPass,
  withoutAuthentication,
} from "./corpus/message-variants";
import { hasCases, meets, readCases } from "./corpus/read-cases";
import { folders, hasCorpus, readFolder, readList } from "./corpus/read-corpus";
import { caseRequirements, requirements } from "./corpus/requirements";
import type { Judged } from "./corpus/requirements";
import { runCommand } from "./run-command";
import { table } from "./table";

const usage = `npm run corpus [-- PATH [CASES]]

Judges every message of the corpus and of the cases, and says which requirements hold.
Exit code 0: all hold, or there is nothing to measure; 1: one is missed; 2: wrong usage.`;

const defaultPath = fileURLToPath(new URL("../../shared/corpus", import.meta.url));
const defaultCases = fileURLToPath(new URL("../../shared/cases", import.meta.url));
const verdicts = ["scam", "suspicious", "no-signs", "unrelated"] as const;
const groups = new Map<string, Judged[]>();

await runCommand(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [path = defaultPath, casesPath = defaultCases] = positionals;
  if (hasCorpus(path)) {
    await judgeMessages(path);
    judgeLists(path);
    console.log(verdictTable());
    console.log(`\n${requirementTable()}`);
    console.log(missReport());
  } else {
    console.log(`There is no corpus at ${path}: it was not measured.`);
  }
  if (hasCases(casesPath)) await judgeCases(casesPath);
  else console.log(`There are no cases at ${casesPath}: they were not measured.`);
});

function judge(group: string, name: string, kind: string, message: Message): void {
  const judged = groups.get(group) ?? [];
  groups.set(group, judged);
  judged.push({ name, kind, result: checkMessage(message, bundledRuleSet) });
}

async function judgeMessages(path: string): Promise<void> {
  for (const folder of folders) {
    for (const { name, kind, bytes } of readFolder(path, folder)) {
      const message = await readEml(bytes);
      judge(folder, name, kind, message);
      if (folder === "ham") {
        const named = naming(bundledRuleSet.brand.en, withDmarcPass(message));
        judge("ham, names the brand", name, kind, named);
      }
      if (folder !== "amex-legit") continue;
      judge("amex-legit, DMARC pass", name, kind, withDmarcPass(message));
      judge("amex-legit, no results", name, kind, withoutAuthentication(message));
      for (const style of forwardStyles) {
        judge("amex-legit, forwarded", name, style.name, forwarded(message, style));
      }
      const attached = await forwardedAsAttachment(bytes);
      judge("amex-legit, forwarded", name, "as attachment", attached);
    }
  }
}

function judgeLists(path: string): void {
  for (const url of readList(path, "amex-phishing-urls.txt")) {
    const message = faultlessMessage(bundledRuleSet, url);
    judge("amex-phishing-urls.txt", url, "", withoutAuthentication(message));
    judge("amex-phishing-urls.txt, DMARC pass", url, "", message);
  }
  for (const list of ["benign-domains.txt", "benign-domain-traps.txt"]) {
    for (const domain of readList(path, list)) {
      // Popular domains include the brand's own, which is rightly taken for the brand's.
      if (bundledRuleSet.ownedDomains.has(domain)) continue;
      judge("benign domains, ordinary mail", domain, list, ordinaryMessage(domain));
      judge(
        "benign domains, branded mail",
        domain,
        list,
        brandedMessageFrom(bundledRuleSet, domain),
      );
    }
  }
}

/** Prints for each folder and expectation how many cases meet it, and the misses. */
async function judgeCases(path: string): Promise<void> {
  const judged = [];
  for (const one of readCases(path)) {
    const message = await withEmbeddedParts(await readEml(one.bytes), decodePicture);
    const result = checkMessage(message, bundledRuleSet);
    judged.push({ ...one, result, isMet: meets(one.expectation, result) });
  }
  const rows = [["cases", "must be", "met", "of"]];
  for (const folder of [...new Set(judged.map((one) => one.folder))]) {
    const ofFolder = judged.filter((one) => one.folder === folder);
    for (const expectation of new Set(ofFolder.map((one) => one.expectation))) {
      const same = ofFolder.filter((one) => one.expectation === expectation);
      const met = same.filter(({ isMet }) => isMet);
      rows.push([folder, expectation, String(met.length), String(same.length)]);
    }
  }
  console.log(`\n${table(rows)}`);
  for (const { group, must, share, selects, holds } of caseRequirements) {
    const selected = judged.filter(selects);
    const held = selected.filter(({ result }) => holds(result)).length;
    const isMet = held >= share * selected.length;
    if (!isMet) process.exitCode = 1;
    console.log(`${isMet ? "met   " : "MISSED"} ${group}: ${must}: ${held} of ${selected.length}`);
  }
  for (const { file, expected, result } of judged.filter(({ isMet }) => !isMet)) {
    console.log(`  ${file} is ${result.verdict}, must be: ${expected}`);
  }
}

function verdictTable(): string {
  const rows = [["folder", "kind", "messages", ...verdicts]];
  for (const [group, judged] of groups) {
    const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
    for (const kind of kinds) {
      const ofKind = judged.filter((one) => one.kind === kind);
      const counts = verdicts.map(
        (verdict) => ofKind.filter(({ result }) => result.verdict === verdict).length,
      );
      rows.push([group, kind, ...[ofKind.length, ...counts].map(String)]);
    }
  }
  return table(rows);
}

function requirementTable(): string {
  const rows = [["requirement", "must be", "at least", "is", "of", "missed", ""]];
  for (const { group, must, share, holds } of requirements) {
    const judged = groups.get(group) ?? [];
    const misses = judged.filter(({ result }) => !holds(result)).length;
    const held = judged.length === 0 ? 0 : 1 - misses / judged.length;
    const isMet = held >= share;
    if (!isMet) process.exitCode = 1;
    const percent = (ratio: number): string => `${(Math.floor(ratio * 1000) / 10).toFixed(1)} %`;
    const verdict = judged.length === 0 ? "NOT MEASURED" : isMet ? "met" : "MISSED";
    rows.push([
      group,
      must,
      percent(share),
      percent(held),
      String(judged.length),
      String(misses),
      verdict,
    ]);
  }
  return table(rows);
}

/** Each message for which a requirement does not hold, with what led to its verdict. */
function missReport(): string {
  return requirements
    .flatMap(({ group, must, holds }) =>
      (groups.get(group) ?? [])
        .filter(({ result }) => !holds(result))
        .map((judged) => describe(group, must, judged)),
    )
    .join("\n");
}

function describe(group: string, must: string, { name, kind, result }: Judged): string {
  const { signs } = explain(result, "en", bundledRuleSet);
  const findings = signs.flatMap((sign) =>
    sign.findings.map(
      ({ code, severity, evidence }) => `    ${sign.id} ${severity} ${code}: ${evidence}`,
    ),
  );
  return [`\n${group}: ${name} (${kind}) is ${result.verdict}, must be: ${must}`, ...findings].join(
    "\n",
  );
}
