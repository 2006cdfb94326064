import { afterEach, describe, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CheckedFile } from "../../src/cli/check-file";
import type { Job } from "../../src/cli/checker-thread";
import { FileCheckerPool } from "../../src/cli/file-checker-pool";
import { temporaryFolder } from "../temporary-folder";

test("this thread hears of others between two files", async () => {
  const pool = new FileCheckerPool(Readable.from([]), 1);
  const file = join(__dirname, "../fixtures/cli/scam.eml");
  let checked = 0;
  let checkedBefore = NaN;
  setImmediate(() => {
    setImmediate(() => {
      checkedBefore = checked;
    });
  });
  const all = Array.from({ length: 40 }, async () => {
    await pool.check(file);
    checked += 1;
  });
  await Promise.all(all);
  await pool.close();
  expect(checkedBefore).toBeLessThan(5);
});

/** A worker of which the test decides what it answers, and when it ends. */
class ScriptedChecker {
  readonly jobs: Job[] = [];
  readonly beginning = { at: 0, memory: 0 };
  readonly allowedBytes = Infinity;
  isEnded = false;

  constructor(
    private readonly onAnswer: () => void,
    readonly stop: () => void,
  ) {}

  give(job: Job): void {
    this.jobs.push(job);
  }

  answer(): void {
    const job = this.jobs.shift();
    job?.resolve({ path: job.file.path, problem: "empty" });
    this.onAnswer();
  }

  end(): Promise<void> {
    this.isEnded = true;
    return Promise.resolve();
  }
}

describe("a file whose worker ends", () => {
  const large = join(temporaryFolder(), "large.eml");
  writeFileSync(large, Buffer.alloc(2_000_000, "a"));

  const pools: FileCheckerPool[] = [];
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close()));
  });

  /** Two workers at most; they have begun with the first of so many large files. */
  async function begin(count: number): Promise<{
    readonly checkers: ScriptedChecker[];
    readonly outcomes: CheckedFile[];
    readonly underWay: () => readonly Pick<Job, "isAlone" | "leavesFilesUnread">[];
  }> {
    const checkers: ScriptedChecker[] = [];
    const outcomes: CheckedFile[] = [];
    const pool = new FileCheckerPool(Readable.from([]), 3, (onAnswer, onEnd) => {
      const checker = new ScriptedChecker(onAnswer, onEnd);
      checkers.push(checker);
      return checker;
    });
    pools.push(pool);
    for (let index = 0; index < count; index += 1) {
      void pool.check(large).then((checked) => outcomes.push(checked));
    }
    const begun = (): number => checkers.flatMap(({ jobs }) => jobs).length;
    while (begun() < Math.min(count, 4)) await nextTurn();
    const underWay = (): ReturnType<Awaited<ReturnType<typeof begin>>["underWay"]> =>
      checkers
        .filter(({ isEnded }) => !isEnded)
        .flatMap(({ jobs }) => jobs)
        .map(({ isAlone, leavesFilesUnread }) => ({ isAlone, leavesFilesUnread }));
    return { checkers, outcomes, underWay };
  }

  /** Has a worker end as a true one does, of which nothing is heard any more. */
  function end(checkers: ScriptedChecker[], ending: ScriptedChecker | undefined): void {
    if (ending === undefined) throw new Error("There is no such worker.");
    checkers.splice(checkers.indexOf(ending), 1);
    ending.stop();
  }

  const once = { isAlone: true, leavesFilesUnread: false };
  const unread = { isAlone: true, leavesFilesUnread: true };

  test("is checked once more, alone, where others were under way", async () => {
    const { checkers, outcomes, underWay } = await begin(90);
    end(checkers, checkers[0]);
    for (let left = underWay().length; left > 0; left -= 1) {
      expect(underWay()).not.toContainEqual(once);
      checkers[0]?.answer();
    }
    // What comes in meanwhile waits, and no idle worker keeps its memory.
    void pools[0]?.check(large);
    for (let turn = 0; turn < 10; turn += 1) await nextTurn();
    expect(underWay()).toEqual([once]);
    expect(checkers.filter(({ isEnded }) => !isEnded)).toHaveLength(1);
    checkers.at(-1)?.answer();
    await nextTurn();
    expect(outcomes.map((outcome) => "problem" in outcome && outcome.problem)).toEqual(
      outcomes.map(() => "empty"),
    );
    expect(underWay().length).toBeGreaterThan(1);
  });

  test("is then checked with its files unread, and at last given up", async () => {
    const { checkers, outcomes, underWay } = await begin(90);
    end(checkers, checkers[0]);
    while (underWay().length > 1 || underWay()[0]?.isAlone !== true) checkers[0]?.answer();
    end(checkers, checkers.at(-1));
    expect(underWay()).toEqual([unread]);
    end(checkers, checkers.at(-1));
    await nextTurn();
    expect(outcomes.at(-1)).toEqual({ path: large, problem: "unchecked" });
  });

  test("has its files left unread at once where it was alone already", async () => {
    const { checkers, underWay } = await begin(1);
    end(checkers, checkers[0]);
    expect(underWay()).toEqual([unread]);
  });
});
