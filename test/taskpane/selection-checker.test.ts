import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Verdict } from "../../src/checks/check-result";
import type { Message } from "../../src/message/message";
import type { SelectedItem, SelectedMail } from "../../src/outlook/selected-item";
import type { PaneState } from "../../src/taskpane/pane-state";
import type { Checked } from "../../src/taskpane/checker/checker";
import {
  type SelectionChecker,
  selectionChecker,
  type SelectionCheckerParts,
} from "../../src/taskpane/selection-checker";
import { explanationOf, message, resultOf, selectedMail } from "./fixtures";

interface Reading {
  readonly selected: SelectedMail;
  readonly signal: AbortSignal;
  readonly answer: (read: Message) => void;
  readonly fail: () => void;
}

interface Bench {
  readonly checker: SelectionChecker;
  readonly readings: readonly Reading[];
  readonly states: readonly PaneState[];
}

const checkedAs = (verdict: Verdict): Checked => ({
  result: { ...resultOf(verdict), campaignQuery: null },
  explanation: explanationOf({ verdict }),
  explainIn: (language) => Promise.resolve(explanationOf({ verdict, language })),
});

function bench(
  verdict: Verdict = "scam",
  check: SelectionCheckerParts["check"] = () => Promise.resolve(checkedAs(verdict)),
): Bench {
  const readings: Reading[] = [];
  const states: PaneState[] = [];
  const checker = selectionChecker({
    read: (selected, signal) =>
      new Promise((resolve, reject) => {
        readings.push({
          selected,
          signal,
          answer: resolve,
          fail: () => {
            reject(new Error("broken"));
          },
        });
      }),
    check,
    isOwnReport: ({ subject }) => subject === "a report of mine",
    onState: (state) => states.push(state),
  });
  return { checker, readings, states };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Selects a mail whose reading brings `read`, and tells the state that it ends in. */
async function outcomeOf(
  selected: SelectedMail,
  read: Message,
  verdict: Verdict = "no-signs",
): Promise<PaneState | undefined> {
  const { checker, readings, states } = bench(verdict);
  checker.select(selected);
  readings[0]?.answer(read);
  await settle();
  return states.at(-1);
}

describe("a selection", () => {
  test("of nothing is told at once", () => {
    const { checker, states } = bench();
    checker.select({ kind: "none" });
    expect(states).toEqual([{ kind: "nothing-selected" }]);
  });

  test("of a meeting is told at once", () => {
    const { checker, states } = bench();
    checker.select({ kind: "not-mail" });
    expect(states).toEqual([{ kind: "not-mail" }]);
  });

  test("of a mail is checked", async () => {
    const { checker, readings, states } = bench("scam");
    checker.select(selectedMail);
    readings[0]?.answer(message);
    await settle();
    expect(states).toEqual([
      { kind: "checking", progress: null },
      {
        kind: "checked",
        checked: {
          selected: selectedMail,
          message,
          presentedByReader: false,
          checkedAt: expect.any(Date),
          result: { ...resultOf("scam"), campaignQuery: null },
          explanation: explanationOf({ verdict: "scam" }),
          explainIn: expect.any(Function),
        },
      },
    ]);
  });
});

describe("a check fails", () => {
  test("when the reading breaks", async () => {
    const { checker, readings, states } = bench();
    checker.select(selectedMail);
    readings[0]?.fail();
    await settle();
    expect(states.at(-1)).toEqual({ kind: "failed", reason: "unread" });
  });

  test("when it stops", async () => {
    const { checker, readings, states } = bench("scam", () => Promise.reject(new Error("stopped")));
    checker.select(selectedMail);
    readings[0]?.answer(message);
    await settle();
    expect(states.at(-1)).toEqual({ kind: "failed", reason: "stopped" });
  });

  test("when nothing at all could be read", async () => {
    const nothing: Message = { ...message, from: [], body: null, headerFields: null };
    expect(await outcomeOf(selectedMail, nothing, "unrelated")).toEqual({
      kind: "failed",
      reason: "unread",
    });
  });

  test("when it was too long to be read whole, and nothing speaks against it", async () => {
    const outcomeWhenCut = async (verdict: Verdict): Promise<PaneState | undefined> => {
      const { result, ...checked } = checkedAs(verdict);
      const cut = { ...checked, result: { ...result, isTooLong: true } };
      const { checker, readings, states } = bench(verdict, () => Promise.resolve(cut));
      checker.select(selectedMail);
      readings[0]?.answer(message);
      await settle();
      return states.at(-1);
    };
    const failed = { kind: "failed", reason: "too-long" };
    expect(await outcomeWhenCut("unrelated")).toEqual(failed);
    expect(await outcomeWhenCut("no-signs")).toEqual(failed);
    expect(await outcomeWhenCut("suspicious")).toMatchObject({ kind: "checked" });
  });

  test("when the body could not be read, and the rest names nobody", async () => {
    const unread: Message = { ...message, body: null };
    const failed = { kind: "failed", reason: "unread" };
    expect(await outcomeOf(selectedMail, unread, "unrelated")).toEqual(failed);
    expect(await outcomeOf(selectedMail, unread, "scam")).toMatchObject({ kind: "checked" });
  });

  test("and can be tried again", async () => {
    const { checker, readings, states } = bench();
    checker.select(selectedMail);
    readings[0]?.fail();
    await settle();
    checker.checkAgain();
    readings[1]?.answer(message);
    await settle();
    expect(states.map(({ kind }) => kind)).toEqual(["checking", "failed", "checking", "checked"]);
  });
});

describe("an encrypted message", () => {
  const encrypted: SelectedMail = { ...selectedMail, encrypted: true };
  const protectedByRights: Message = {
    ...message,
    body: null,
    attachments: [{ name: "Message.rpmsg", contentType: "", inline: false }],
  };

  test.each<Verdict>(["no-signs", "unrelated"])("is not called %s", async (verdict) => {
    expect(await outcomeOf(encrypted, message, verdict)).toMatchObject({ kind: "encrypted" });
  });

  test.each<Verdict>(["scam", "suspicious"])("does not hide that it is %s", async (verdict) => {
    expect(await outcomeOf(encrypted, message, verdict)).toMatchObject({ kind: "checked" });
  });

  test("is known by its file when its body cannot be read", async () => {
    expect(await outcomeOf(selectedMail, protectedByRights)).toMatchObject({ kind: "encrypted" });
  });

  test("is not made by a file of that name alone", async () => {
    const readable: Message = { ...protectedByRights, body: message.body };
    expect(await outcomeOf(selectedMail, readable)).toMatchObject({ kind: "checked" });
  });
});

test("the progress of a check is told, but not once something else is selected", async () => {
  let progress: (share: number) => void = () => undefined;
  const { checker, readings, states } = bench("scam", (_message, { onProgress }) => {
    progress = onProgress;
    return new Promise(() => undefined);
  });
  checker.select(selectedMail);
  readings[0]?.answer(message);
  await settle();
  progress(0.5);
  checker.select({ kind: "none" });
  progress(0.6);
  expect(states.slice(1)).toEqual([
    { kind: "checking", progress: 0.5 },
    { kind: "nothing-selected" },
  ]);
});

test("a report of the reader's own is not judged, unless the reader wants it", async () => {
  const report: Message = { ...message, subject: "a report of mine" };
  const { checker, readings, states } = bench("scam");
  checker.select(selectedMail);
  readings[0]?.answer(report);
  await settle();
  expect(states.at(-1)).toEqual({ kind: "own-report" });
  checker.checkAsPresented();
  readings[1]?.answer(report);
  await settle();
  expect(states.at(-1)).toMatchObject({ kind: "checked" });
});

test("a check as the reader says is told so, and the next one is not", async () => {
  const asked: boolean[] = [];
  const { checker, readings } = bench("scam", (_message, { presentedByReader }) => {
    asked.push(presentedByReader);
    return Promise.resolve(checkedAs("scam"));
  });
  checker.select(selectedMail);
  checker.checkAsPresented();
  checker.checkAgain();
  for (const { answer } of readings) answer(message);
  await settle();
  expect(asked).toEqual([false, true, false]);
});

test("a reading is given up when something else is selected", () => {
  const { checker, readings } = bench();
  checker.select(selectedMail);
  checker.select({ kind: "none" });
  expect(readings[0]?.signal.aborted).toBe(true);
});

test("whatever is selected, and whenever Outlook answers: a message shown is the one selected", async () => {
  const mails = ["a", "b", "c"].map((itemId) => ({
    ...selectedMail,
    item: { itemId } as Office.MessageRead,
  }));
  const selections: readonly SelectedItem[] = [...mails, { kind: "none" }, { kind: "not-mail" }];
  const steps = fc.array(
    fc.oneof(
      fc.record({ select: fc.constantFrom(...selections) }),
      fc.record({ answer: fc.nat({ max: 9 }), fails: fc.boolean() }),
    ),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const { checker, readings, states } = bench();
      let selected: SelectedItem = { kind: "none" };
      const open = new Set<Reading>();
      for (const step of taken) {
        if ("select" in step) {
          selected = step.select;
          checker.select(selected);
          readings.slice(-1).forEach((reading) => {
            if (!reading.signal.aborted) open.add(reading);
          });
        } else {
          const reading = [...open][step.answer % Math.max(open.size, 1)];
          if (reading === undefined) continue;
          open.delete(reading);
          if (step.fails) reading.fail();
          else reading.answer(message);
          await settle();
        }
        const shown = states.at(-1);
        if (shown?.kind === "checked") expect(shown.checked.selected).toBe(selected);
        if (shown?.kind === "failed") expect(selected.kind).toBe("mail");
      }
      // The newest reading always comes to its end.
      readings.at(-1)?.answer(message);
      await settle();
      const ends = { none: ["nothing-selected"], "not-mail": ["not-mail"] } as const;
      if (states.length > 0) {
        expect(selected.kind === "mail" ? ["checked", "failed"] : ends[selected.kind]).toContain(
          states.at(-1)?.kind,
        );
      }
    }),
  );
});
