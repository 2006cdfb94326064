import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import {
  type Checked,
  CheckStoppedError,
  cancelGraceMs,
  WorkerChecker,
} from "../../../src/taskpane/checker/checker";
import { noAdditions } from "../../../src/rule-set/rule-additions";
import type { CheckerAnswer, CheckerRequest } from "../../../src/taskpane/checker/checker-protocol";
import { type CheckerWorker, maxSilenceMs } from "../../../src/taskpane/checker/supervised-worker";
import { explanationOf, message, resultOf } from "../fixtures";

class StandInWorker implements CheckerWorker {
  readonly received: CheckerRequest[] = [];
  terminated = false;
  onmessage: CheckerWorker["onmessage"] = null;
  onmessageerror: CheckerWorker["onmessageerror"] = null;
  onerror: CheckerWorker["onerror"] = null;

  postMessage(request: CheckerRequest): void {
    this.received.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(answer: CheckerAnswer): void {
    // The checker reads nothing of an event but its data.
    this.onmessage?.call(this as unknown as Worker, { data: answer } as MessageEvent);
  }

  explain(id = this.received.at(-1)?.id ?? 0): void {
    const { ruleSet, verdict, isTooLong } = resultOf("scam");
    const result = { ruleSet, verdict, isTooLong, campaignQuery: null };
    const explanation = { ...explanationOf(), links: [] };
    this.answer({ kind: "explained", id, result, explanation });
  }

  die(): void {
    this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
  }
}

interface Bench {
  readonly checker: WorkerChecker;
  /** All that were started, the newest last. */
  readonly workers: readonly StandInWorker[];
  readonly newest: () => StandInWorker;
}

function bench(): Bench {
  const workers: StandInWorker[] = [];
  const checker = new WorkerChecker(() => {
    const worker = new StandInWorker();
    workers.push(worker);
    return worker;
  });
  const newest = (): StandInWorker => {
    const worker = workers.at(-1);
    if (worker === undefined) throw new Error("No worker was started.");
    return worker;
  };
  return { checker, workers, newest };
}

interface CheckStart {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

const check = (
  checker: WorkerChecker,
  { signal = new AbortController().signal, onProgress = () => undefined }: CheckStart = {},
): Promise<Checked> =>
  checker.check(message, {
    trustedDomains: ["survey.example"],
    additions: noAdditions,
    presentedByReader: true,
    language: "en",
    signal,
    onProgress,
  });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe("a check", () => {
  test("is sent to a worker that runs already", () => {
    const { checker, workers, newest } = bench();
    expect(workers).toHaveLength(1);
    void check(checker);
    expect(newest().received).toEqual([
      expect.objectContaining({
        kind: "check",
        message,
        trustedDomains: ["survey.example"],
        presentedByReader: true,
        leavesFilesUnread: false,
        language: "en",
      }),
    ]);
  });

  test("brings the explanation, with the links that came before it", async () => {
    const { checker, newest } = bench();
    const checked = check(checker);
    const { links } = explanationOf({ links: [{ target: "a" }, { target: "b" }] });
    newest().answer({ kind: "links", id: 1, links: links.slice(0, 1) });
    newest().answer({ kind: "links", id: 1, links: links.slice(1) });
    newest().explain();
    expect((await checked).explanation.links).toEqual(links);
    expect((await checked).result).toEqual({
      ruleSet: resultOf("scam").ruleSet,
      verdict: "scam",
      isTooLong: false,
      campaignQuery: null,
    });
  });

  test("tells its progress", () => {
    const { checker, newest } = bench();
    const onProgress = jest.fn();
    void check(checker, { onProgress });
    newest().answer({ kind: "progress", id: 1, share: 0.25 });
    newest().answer({ kind: "progress", id: 7, share: 0.5 });
    expect(onProgress.mock.calls).toEqual([[0.25]]);
  });

  test("stops where the checks break, and the worker lives on", async () => {
    const { checker, workers, newest } = bench();
    const checked = check(checker);
    newest().answer({ kind: "failed", id: 1 });
    await expect(checked).rejects.toBeInstanceOf(CheckStoppedError);
    expect(workers).toHaveLength(1);
  });
});

describe("another language", () => {
  test("is asked of the worker, for the same check", async () => {
    const { checker, newest } = bench();
    const checking = check(checker);
    newest().explain();
    const explained = (await checking).explainIn("ja");
    expect(newest().received.at(-1)).toMatchObject({ kind: "explain", check: 1, language: "ja" });
    newest().explain();
    expect((await explained).headline).toBe(explanationOf().headline);
  });

  test("is not asked for where it is the same", async () => {
    const { checker, newest } = bench();
    const checking = check(checker);
    newest().explain();
    const { explanation, explainIn } = await checking;
    expect(await explainIn("en")).toBe(explanation);
    expect(newest().received).toHaveLength(1);
  });
});

describe("a check that is given up", () => {
  test("rejects with the reason", async () => {
    const { checker } = bench();
    const { signal, abort } = controller();
    const checked = check(checker, { signal });
    abort();
    await expect(checked).rejects.toBe(signal.reason);
  });

  test("before it began is never sent", async () => {
    const { checker, newest } = bench();
    void check(checker);
    const { signal, abort } = controller();
    const second = check(checker, { signal });
    abort();
    await expect(second).rejects.toBe(signal.reason);
    newest().explain();
    expect(newest().received).toHaveLength(1);
  });

  test("makes way at once when it ends soon", async () => {
    const { checker, workers, newest } = bench();
    giveUpOne(checker);
    const second = check(checker);
    newest().explain(1);
    newest().explain(2);
    expect((await second).result.verdict).toBe("scam");
    jest.advanceTimersByTime(cancelGraceMs * 2);
    expect(workers).toHaveLength(1);
  });

  test("is ended with its worker when it does not, and the next goes to a new one", async () => {
    const { checker, workers, newest } = bench();
    giveUpOne(checker);
    const second = check(checker);
    jest.advanceTimersByTime(cancelGraceMs);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(newest().received).toEqual([expect.objectContaining({ id: 2 })]);
    newest().explain();
    expect((await second).result.verdict).toBe("scam");
  });

  test("goes on while nothing waits for it", () => {
    const { checker, workers } = bench();
    giveUpOne(checker);
    jest.advanceTimersByTime(cancelGraceMs * 10);
    expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
  });

  function giveUpOne(checker: WorkerChecker): void {
    const { signal, abort } = controller();
    check(checker, { signal }).catch(() => undefined);
    abort();
  }

  function controller(): { readonly signal: AbortSignal; readonly abort: () => void } {
    const aborting = new AbortController();
    return {
      signal: aborting.signal,
      abort: () => {
        aborting.abort();
      },
    };
  }
});

describe("a worker that dies", () => {
  test("is replaced, and asked once more with files left unread", async () => {
    const { checker, workers, newest } = bench();
    const checked = check(checker);
    newest().die();
    expect(newest().received).toEqual([
      expect.objectContaining({ id: 1, leavesFilesUnread: true }),
    ]);
    newest().explain();
    expect((await checked).result.verdict).toBe("scam");
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  test("is one that says nothing for too long", async () => {
    const { checker, workers, newest } = bench();
    const checked = check(checker);
    jest.advanceTimersByTime(maxSilenceMs - 1);
    newest().answer({ kind: "progress", id: 1, share: 0.5 });
    jest.advanceTimersByTime(maxSilenceMs - 1);
    expect(workers).toHaveLength(1);
    jest.advanceTimersByTime(1);
    newest().explain();
    expect((await checked).result.verdict).toBe("scam");
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    jest.advanceTimersByTime(maxSilenceMs);
    expect(workers).toHaveLength(2);
  });

  test("twice stops every check, and the next starts another", async () => {
    const { checker, workers, newest } = bench();
    const stopped = [check(checker), check(checker)];
    newest().die();
    newest().die();
    const outcomes = await Promise.allSettled(stopped);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const next = check(checker);
    newest().explain();
    expect((await next).result.verdict).toBe("scam");
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, false]);
  });

  test("before anything is asked of it is replaced", async () => {
    const { checker, workers, newest } = bench();
    newest().die();
    const checked = check(checker);
    newest().explain();
    expect((await checked).result.verdict).toBe("scam");
    expect(workers).toHaveLength(2);
  });

  test("may never have started: the check stops", async () => {
    const checker = new WorkerChecker(() => {
      throw new Error("refused");
    });
    await expect(check(checker)).rejects.toBeInstanceOf(CheckStoppedError);
  });
});
