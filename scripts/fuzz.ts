import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { table } from "./table";
import { checkBytes } from "./fuzz/check-bytes";
import { MessageMaker } from "./fuzz/made-message";
import { hostileMessages, ordinaryMessage } from "./fuzz/hostile-messages";
import type { HostileMessage } from "./fuzz/hostile-messages";
import { mutate } from "./fuzz/mutate";
import { Random } from "./fuzz/random";
import { runCommand, UsageError } from "./run-command";

const usage = `npm run fuzz [-- --seed N --cases N --longest BYTES --size BYTES]

Makes messages of all that mail is made of, mutates them and our own, takes each from bytes to the
report, and says what broke: what throws, what is no result, what would be unsafe to show or to send,
and what takes far longer for its size than ordinary mail.

  --seed N          the same seed makes the same messages (default 1)
  --cases N         how many (default 2000)
  --longest BYTES   they are cut to this length; short ones are checked faster (default 10000000)
  --size BYTES      of the hostile messages whose time is measured (default 200000)

Exit code 0: nothing broke; 1: something did; 2: wrong usage.`;

/** A fuzzed message may take this many times longer a byte than ordinary mail, … */
const slowest = 50;
/** … but no less than this, in microseconds: small messages are never slow. */
const neverSlow = 300_000;

let failures = 0;
/** Microseconds a byte of ordinary mail. */
let ordinary = NaN;

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      cases: { type: "string", default: "2000" },
      longest: { type: "string", default: "10000000" },
      size: { type: "string", default: "200000" },
    },
  });
  const [seed, cases] = [readCount(values.seed), readCount(values.cases)];
  const [longest, size] = [readCount(values.longest), readCount(values.size)];
  await timePerByte(ordinaryMessage, size);
  ordinary = await timePerByte(ordinaryMessage, size);
  await fuzz(seed, cases, longest);
  await measureHostile(size);
  process.exitCode = failures === 0 ? 0 : 1;
});

function readCount(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  throw new UsageError("--seed, --cases, --longest and --size are whole numbers.");
}

async function fuzz(seed: number, count: number, longest: number): Promise<void> {
  const originals = ownMessages();
  // What reads pictures and files is loaded with the first of them.
  for (const original of originals) await checkBytes(original);
  for (let index = 0; index < count; index += 1) {
    if (process.stderr.isTTY && index % 100 === 0) process.stderr.write(`\r${index} of ${count}`);
    const random = new Random(seed * 1_000_003 + index);
    const bytes = fuzzedMessage(originals, random).subarray(0, longest);
    const name = `--seed ${seed}, case ${index}`;
    const start = process.cpuUsage();
    await tryBytes(name, bytes);
    const { user } = process.cpuUsage(start);
    if (user > Math.max(neverSlow, slowest * ordinary * bytes.length)) {
      report(name, `${Math.round(user / 1000)} ms for ${bytes.length} bytes`);
    }
  }
  console.log(`${count} messages, made and mutated (seed ${seed}, up to ${longest} bytes).`);
}

/** One that is made, as it is or mutated, or one of ours mutated. */
function fuzzedMessage(
  originals: readonly [Uint8Array, ...Uint8Array[]],
  random: Random,
): Uint8Array {
  const way = random.below(4);
  if (way === 0) return mutate(random.pick(originals), random);
  const made = new MessageMaker(random).message();
  return way === 1 ? mutate(made, random) : made;
}

/** Our fixtures and the preview's samples. */
function ownMessages(): readonly [Uint8Array, ...Uint8Array[]] {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const [first, ...others] = ["test/fixtures", "preview/samples"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        join(root, folder, name),
      ),
    )
    .filter((path) => path.endsWith(".eml"))
    .sort()
    .map((path) => new Uint8Array(readFileSync(path)));
  if (first === undefined) throw new Error("There are no messages of our own to mutate.");
  return [first, ...others];
}

async function measureHostile(bytes: number): Promise<void> {
  const rows = [["hostile message", "KB", "time per byte, ordinary = 1", "ten times the size"]];
  for (const hostile of hostileMessages) {
    const small = await timePerByte(hostile, bytes / 10);
    const large = await timePerByte(hostile, bytes);
    rows.push([
      hostile.name,
      Math.round(bytes / 1000).toString(),
      (large / ordinary).toFixed(1),
      `× ${(large / small).toFixed(1)} per byte`,
    ]);
  }
  console.log(table(rows));
}

/** @returns Microseconds of processor time, which other programs on the machine do not change. */
async function timePerByte(hostile: HostileMessage, bytes: number): Promise<number> {
  const message = hostile.make(bytes);
  const start = process.cpuUsage();
  await tryBytes(hostile.name, message);
  return process.cpuUsage(start).user / message.length;
}

async function tryBytes(name: string, bytes: Uint8Array): Promise<void> {
  try {
    for (const problem of await checkBytes(bytes)) report(name, problem);
  } catch (error) {
    report(name, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function report(name: string, problem: string): void {
  failures += 1;
  if (failures <= 20) console.error(`BROKEN ${name}: ${problem}`);
}
