/** What is measured, and the bare parser beside it: built as the pane's worker is, see `build-subject`. */
export { Parser } from "htmlparser2";
export { checkMessage } from "../../src/checks/check-message";
export { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
export { readHtml } from "../../src/message/html/read-html";
