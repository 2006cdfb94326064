import { loadTexts } from "../../explain/load-texts";
import { bundledRuleSet } from "../../rule-set/bundled-rule-set";
import { requestAnswerer } from "./answer-request";
import type { CheckerPreparation, CheckerRequest } from "./checker-protocol";

/** The worker's entry: the rule set, the checks and the explaining, off the pane's main thread. */
const answer = requestAnswerer(bundledRuleSet, loadTexts, (message) => {
  postMessage(message);
});

addEventListener("message", ({ data }: MessageEvent<CheckerRequest | CheckerPreparation>) => {
  // Where the sentences cannot be loaded the answer tells.
  if (data.kind === "prepare") loadTexts(data.language).catch(() => undefined);
  else void answer(data);
});
