import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkMessage } from "../src/checks/check-message";
import { campaignQuery } from "../src/hunt/campaign-query";
import { EmlError, readEml } from "../src/message/read-eml";
import { bundledRuleSet } from "../src/rule-set/bundled-rule-set";
import { runCommand, UsageError } from "./run-command";

const usage = `npm run --silent hunt -- FILE.eml

Prints a query for Advanced Hunting in Microsoft Defender (security.microsoft.com > Hunting) that finds
the campaign of this message in all mailboxes of your tenant. Nothing is sent anywhere.
Exit code 0: printed; 1: the file cannot be used; 2: usage.`;

await runCommand(usage, async () => {
  const [file, ...rest] = parseArgs({ allowPositionals: true }).positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(usage);
  process.exitCode = await print(file);
});

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
