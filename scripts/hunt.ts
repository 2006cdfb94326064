import { readFileSync } from "node:fs";
import { checkMessage } from "../src/checks/check-message";
import { campaignQuery } from "../src/hunt/campaign-query";
import { EmlError, readEml } from "../src/message/read-eml";
import { bundledRuleSet } from "../src/rule-set/bundled-rule-set";

const usage = `npm run --silent hunt -- FILE.eml

Prints a query for Advanced Hunting in Microsoft Defender (security.microsoft.com > Hunting) that finds
the campaign of this message in all mailboxes of your tenant. Nothing is sent anywhere.
Exit code 0: printed; 1: the file cannot be used; 2: usage.`;

const [file, ...rest] = process.argv.slice(2);
if (file === "--help") console.log(usage);
else if (file === undefined || rest.length > 0 || file.startsWith("-")) {
  console.error(usage);
  process.exitCode = 2;
} else process.exitCode = await print(file);

async function print(path: string): Promise<0 | 1> {
  try {
    const message = await readEml(readFileSync(path));
    const query = campaignQuery(message, checkMessage(message, bundledRuleSet), bundledRuleSet);
    if (query !== null) {
      console.log(query);
      return 0;
    }
    console.error(`${path}: there is neither a sender, nor a subject, nor a link to search for.`);
  } catch (error) {
    const isNoMessage = error instanceof EmlError;
    console.error(`${path}: ${isNoMessage ? "this is not a message" : String(error)}.`);
  }
  return 1;
}
