import { explainWith } from "../../explain/explain-with";
import type { Language } from "../../explain/language";
import { loadTexts } from "../../explain/load-texts";
import { checkMessage } from "../../checks/check-message";
import type { Message } from "../../message/message";
import { compileRuleSet } from "../../rule-set/compile-rule-set";
import { bundledRuleFiles } from "../../rule-set/bundled-rule-files";
import { type RulesWith, rulesWith } from "../../rule-set/rules-with";
import { requestAnswerer } from "./answer-request";
import type { CheckerRequest } from "./checker-protocol";
import { decodePicture } from "./decode-picture";

/** What most mail needs; the other languages take as much again to load. */
const ruleSet = compileRuleSet(bundledRuleFiles, null);

async function loadAllRules(): Promise<RulesWith> {
  const { bundledRulesWith } = await import(
    /* webpackChunkName: "other-languages" */ "../../rule-set/bundled-rules-with"
  );
  return bundledRulesWith;
}

/** The worker's entry: the rule set, the checks and the explaining, off the pane's main thread. */
const answer = requestAnswerer(
  rulesWith(ruleSet, bundledRuleFiles, null),
  loadAllRules,
  loadTexts,
  decodePicture,
  (message) => {
    postMessage(message);
  },
);

/** Written in the brand's name, with a link, so that every check has something to do. */
const practice: Message = {
  from: [{ displayName: ruleSet.brand.en, address: "practice@example.com" }],
  sender: null,
  replyTo: [],
  subject: ruleSet.brand.ja,
  body: {
    html: `<p>${ruleSet.brand.en.toUpperCase()}</p><a href="https://example.com/">https://example.org/x</a>`,
    text: null,
  },
  headerFields: [],
  attachments: [],
};

/** Warms up while Outlook has not yet given a message, so that the first check need not. */
async function prepare(language: Language): Promise<void> {
  const texts = await loadTexts(language);
  explainWith(checkMessage(practice, ruleSet), texts, ruleSet);
}

addEventListener("message", ({ data }: MessageEvent<CheckerRequest>) => {
  void answer(data);
});
// As a task of its own: within the first one, loading the sentences takes twice the time. The name
// is as `start-worker.ts` gives it. Where they cannot be loaded the answer to a check tells.
setTimeout(() => {
  prepare(self.name as Language).catch(() => undefined);
});
