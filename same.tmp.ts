// npx tsx same.tmp.ts OUT : a line per mail with what the checks say, to compare before and after.
import { readFileSync, readdirSync, writeFileSync, appendFileSync } from "node:fs";
import path from "node:path";
import { bundledRuleSet as rs } from "./src/rule-set/bundled-rule-set";
import { readEml } from "./src/message/read-eml";
import { withEmbeddedParts } from "./src/attachments/with-embedded-parts";
import { decodePicture } from "./src/cli/decode-picture";
import { checkMessage } from "./src/checks/check-message";
const out = process.argv[2]!; writeFileSync(out, "");
const dirs = ["/work/shared/corpus","/work/shared/cases", ...["D","E","F","G","H","K","U"].map(x=>"/work/blind/"+x), ...["M","N","P","Q","R","V","W","X","Y","S","Z","F1","F2","F3","F4"].map(x=>"/root/held/"+x)];
const files = dirs.flatMap(d => (readdirSync(d, { recursive: true }) as string[]).filter(f=>f.endsWith(".eml")).sort().map(f=>path.join(d,f)));
for (const f of files) {
  let line: string;
  try { const m = await withEmbeddedParts(await readEml(readFileSync(f)), decodePicture); line = JSON.stringify(checkMessage(m, rs), (_k,v)=> v instanceof Set ? [...v] : v instanceof Map ? [...v] : v); }
  catch (e) { line = "error " + (e as Error).message; }
  appendFileSync(out, f + "\t" + line + "\n");
}
console.log(files.length, "mails");
