import { beforeEach, describe, expect, test } from "@jest/globals";
import { ActionError } from "../../src/actions/action-error";
import { isAboutSelected } from "../../src/actions/action-state";
import { ActionsController } from "../../src/actions/actions-controller";
import type {
  MailActions,
  RemoveOutcome,
  ReportOutcome,
  UndoOutcome,
  Transport,
} from "../../src/actions/mail-actions";
import { content, message, otherMessage } from "./support/fixtures";

const removed = { message, id: "new", folderId: "inbox" };
const failed = { kind: "failed", error: new ActionError("throttled") } as const;

let calls: string[];
let transport: Transport;
let report: ReportOutcome;
let remove: RemoveOutcome;
let undo: UndoOutcome;
let hold: Promise<void>;
let controller: ActionsController;

beforeEach(() => {
  calls = [];
  transport = "graph";
  report = { kind: "reported", microsoft: "not-asked", sentFrom: null, isSimulation: false };
  remove = { kind: "removed", removed };
  undo = { kind: "restored" };
  hold = Promise.resolve();
  const actions: MailActions = {
    get transport() {
      return transport;
    },
    destination: { addresses: [], microsoft: false },
    can: { report: true, remove: true },
    refusals: [],
    report: async ({ itemId }, _, again) => {
      calls.push(`report ${itemId}${again ? " again" : ""}`);
      await hold;
      return report;
    },
    remove: ({ itemId }) => {
      calls.push(`remove ${itemId}`);
      return Promise.resolve(remove);
    },
    undo: ({ id }) => {
      calls.push(`undo ${id}`);
      return Promise.resolve(undo);
    },
  };
  controller = new ActionsController(actions);
  controller.select(message);
});

const activity = () => controller.state.get().activity;

describe("report and delete", () => {
  test("deletes once the report has gone out", async () => {
    await controller.run("report-and-delete", message, content);
    expect(calls).toEqual([`report ${message.itemId}`, `remove ${message.itemId}`]);
    expect(activity()).toMatchObject({
      phase: "done",
      achieved: { report: "sent", removed: true, undo: removed },
    });
  });

  test("deletes nothing where the report failed", async () => {
    report = failed;
    await controller.run("report-and-delete", message, content);
    expect(calls).toEqual([`report ${message.itemId}`]);
    expect(activity()).toMatchObject({
      phase: "failed",
      achieved: { report: "none", removed: false },
    });
  });

  test("deletes nothing where the reader has yet to press Send", async () => {
    report = { kind: "needs-send" };
    await controller.run("report-and-delete", message, content);
    expect(calls).toEqual([`report ${message.itemId}`]);
    expect(activity()).toMatchObject({ phase: "done", achieved: { report: "form-opened" } });
  });

  test("that could not delete has failed, and still says that the report went out", async () => {
    remove = failed;
    await controller.run("report-and-delete", message, content);
    expect(activity()).toMatchObject({
      phase: "failed",
      achieved: { report: "sent", removed: false, undo: null },
    });
  });
});

describe("a message reported before", () => {
  beforeEach(async () => {
    report = { kind: "already-reported", certain: true };
    await controller.run("report-and-delete", message, content);
  });

  test("is asked about, and nothing else happens", () => {
    expect(activity()).toMatchObject({ phase: "asking", question: "reported" });
    expect(calls).toEqual([`report ${message.itemId}`]);
  });

  test("is reported again where wanted, and then deleted", async () => {
    report = { kind: "reported", microsoft: "not-asked", sentFrom: null, isSimulation: false };
    await controller.answer(true);
    expect(calls.slice(1)).toEqual([`report ${message.itemId} again`, `remove ${message.itemId}`]);
  });

  test("is left alone where not", async () => {
    await controller.answer(false);
    expect(calls).toHaveLength(1);
    expect(activity()).toEqual({ phase: "idle" });
  });

  test("can be deleted only", async () => {
    await controller.deleteOnly();
    expect(calls.slice(1)).toEqual([`remove ${message.itemId}`]);
    expect(activity()).toMatchObject({ phase: "done", action: "delete" });
  });
});

describe.each([
  ["in which nothing was found", "no-signs", "found-nothing"],
  ["that was not judged", "unrelated", "not-judged"],
] as const)("a message %s", (_what, verdict, question) => {
  const harmless = {
    ...content,
    explanations: content.explanations.map((each) => ({ ...each, verdict })),
  };

  test("is reported only after a question", async () => {
    await controller.run("report", message, harmless);
    expect(activity()).toMatchObject({ phase: "asking", question });
    expect(calls).toEqual([]);
    await controller.answer(true);
    expect(calls).toEqual([`report ${message.itemId}`]);
    expect(activity()).toMatchObject({ phase: "done", achieved: { report: "sent" } });
  });

  test("is left alone where the reader thinks better of it", async () => {
    await controller.run("report", message, harmless);
    await controller.answer(false);
    expect(calls).toEqual([]);
    expect(activity()).toEqual({ phase: "idle" });
  });

  test("is asked about once more where it was reported before", async () => {
    report = { kind: "already-reported", certain: false };
    await controller.run("report", message, harmless);
    await controller.answer(true);
    expect(activity()).toMatchObject({ phase: "asking", question: "may-be-reported" });
    await controller.answer(true);
    expect(calls).toEqual([`report ${message.itemId}`, `report ${message.itemId} again`]);
  });

  test("is deleted without one", async () => {
    await controller.run("delete", message, harmless);
    expect(calls).toEqual([`remove ${message.itemId}`]);
  });

  test("opens a compose form without one, for the reader has yet to press Send", async () => {
    transport = "compose";
    report = { kind: "needs-send" };
    await controller.run("report", message, harmless);
    expect(activity()).toMatchObject({ phase: "done", achieved: { report: "form-opened" } });
  });
});

describe("a second click while an action runs", () => {
  test.each(["report", "delete", "report-and-delete"] as const)(
    "on %s does nothing",
    async (action) => {
      let release = (): void => undefined;
      hold = new Promise((resolve) => {
        release = resolve;
      });
      const first = controller.run("report", message, content);
      await controller.run(action, message, content);
      await controller.undo();
      expect(calls).toEqual([`report ${message.itemId}`]);
      expect(controller.state.get().clickedWhileRunning).toBe(true);
      release();
      await first;
      expect(controller.state.get().clickedWhileRunning).toBe(false);
      expect(activity()).toMatchObject({ phase: "done", action: "report" });
    },
  );
});

describe("selecting another message", () => {
  test("in the middle leaves the action with the message it was clicked on", async () => {
    let release = (): void => undefined;
    hold = new Promise((resolve) => {
      release = resolve;
    });
    const running = controller.run("report-and-delete", message, content);
    controller.select(otherMessage);
    release();
    await running;
    expect(calls).toEqual([`report ${message.itemId}`, `remove ${message.itemId}`]);
    expect(activity()).toMatchObject({ phase: "done", message });
    expect(controller.state.get().selected).toBe(otherMessage);
  });

  test("keeps what came of an action, and Undo, however many are selected", async () => {
    await controller.run("delete", message, content);
    controller.select(null);
    controller.select(otherMessage);
    controller.select({ ...otherMessage, itemId: "third" });
    await controller.undo();
    expect(calls).toEqual([`remove ${message.itemId}`, "undo new"]);
  });

  test("takes a question away: it was about the message before", async () => {
    report = { kind: "already-reported", certain: true };
    await controller.run("report", message, content);
    controller.select(null);
    expect(activity()).toMatchObject({ phase: "asking" });
    controller.select(message);
    expect(activity()).toMatchObject({ phase: "asking" });
    controller.select(otherMessage);
    expect(activity()).toEqual({ phase: "idle" });
  });
});

describe("an outcome", () => {
  test("goes when it is closed, and Undo with it", async () => {
    await controller.run("delete", message, content);
    controller.close();
    await controller.undo();
    expect(activity()).toEqual({ phase: "idle" });
    expect(calls).toEqual([`remove ${message.itemId}`]);
  });

  test("is not closed before it is there", async () => {
    const running = controller.run("report", message, content);
    controller.close();
    expect(activity()).toMatchObject({ phase: "running" });
    await running;
  });

  test.each([
    ["the same message", message, true],
    ["another", otherMessage, false],
    ["one without an id, of the same Message-ID", { ...message, itemId: "" }, false],
    ["another of the same empty id", { ...message, internetMessageId: "<x@y.example>" }, false],
    ["the same in a shared mailbox", { ...message, sharedMailbox: "s@example.com" }, false],
    ["nothing", null, false],
  ])("is about the selected message where that is %s: %j", async (_what, selected, isAbout) => {
    await controller.run("report", message, content);
    controller.select(selected);
    expect(isAboutSelected(controller.state.get())).toBe(isAbout);
  });
});

describe("undo", () => {
  test("moves back what was deleted", async () => {
    await controller.run("delete", message, content);
    await controller.undo();
    expect(calls.at(-1)).toBe("undo new");
    expect(activity()).toMatchObject({ phase: "done", action: "undo", achieved: { undo: null } });
  });

  test("that failed can be tried again", async () => {
    await controller.run("delete", message, content);
    undo = failed;
    await controller.undo();
    expect(activity()).toMatchObject({ phase: "failed", action: "undo" });
    undo = { kind: "restored" };
    await controller.undo();
    expect(activity()).toMatchObject({ phase: "done", action: "undo" });
  });
});

test("those who listen are told of each change until they no longer want to", async () => {
  let told = 0;
  const stop = controller.state.subscribe(() => (told += 1));
  await controller.run("report", message, content);
  expect(told).toBe(2);
  stop();
  controller.select(otherMessage);
  expect(told).toBe(2);
});
