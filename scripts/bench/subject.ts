import { Parser } from "htmlparser2";
import { checkMessage } from "../../src/checks/check-message";
import type { Message } from "../../src/message/message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";

// What is measured: built as the pane's worker is, see `build-subject`.

export { readHtml } from "../../src/message/html/read-html";

export const check = (message: Message): unknown => checkMessage(message, bundledRuleSet);

/** What everything is compared with: the parser, to which nobody listens. */
export function barePass(html: string): void {
  new Parser({}).end(html);
}
