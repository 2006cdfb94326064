import { withEmbeddedParts } from "../../src/attachments/with-embedded-parts";
import { checkMessage } from "../../src/checks/check-message";
import { decodePicture } from "../../src/cli/decode-picture";
import { explain } from "../../src/explain/explain";
import { readEml } from "../../src/message/read-eml";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { hostileMessages, ordinaryMessage } from "../fuzz/hostile-messages";

// A process of its own, `hostile-cost.ts NAME MEGABYTES`: prints how many seconds of processor time
// a megabyte of that hostile message takes from bytes to sentences, and how many bytes a byte.

const megabyte = 1024 * 1024;

async function check(bytes: Uint8Array): Promise<void> {
  const message = await withEmbeddedParts(await readEml(bytes), decodePicture);
  explain(checkMessage(message, bundledRuleSet), "en", bundledRuleSet);
}

const [name, megabytes] = process.argv.slice(2);
const hostile = hostileMessages.find((each) => each.name === name);
if (hostile === undefined) throw new Error(`There is no hostile message "${name ?? ""}".`);
const bytes = hostile.make(Number(megabytes) * megabyte);
await check(ordinaryMessage.make(1000));
const memory = process.memoryUsage.rss();
const start = process.cpuUsage();
await check(bytes);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1e6 / (bytes.length / megabyte));
console.log((process.resourceUsage().maxRSS * 1024 - memory) / bytes.length);
