import { checkMessage } from "../../src/checks/check-message";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { htmlOfSize, messageWith } from "./made-mail";

/** Prints the most memory in bytes that one check took, start-up included: `peak-memory.ts BYTES`. */
checkMessage(messageWith(htmlOfSize(Number(process.argv[2]))), bundledRuleSet);
console.log(process.resourceUsage().maxRSS * 1024);
