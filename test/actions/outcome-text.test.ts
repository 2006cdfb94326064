import { describe, expect, test } from "@jest/globals";
import { ActionError, actionErrorCodes } from "../../src/actions/action-error";
import {
  type Achievements,
  type Activity,
  nothingAchieved,
  type ReaderAction,
} from "../../src/actions/action-state";
import { actionsTexts, type ActionsText } from "../../src/actions/text/actions-text";
import { outcomeText as outcomeOf } from "../../src/actions/text/outcome-text";
import { languages } from "../../src/explain/language";
import { message, taskOf } from "./support/fixtures";

const failedWith = (
  action: ReaderAction | "undo",
  error: ActionError,
  achieved: Partial<Achievements> = {},
) =>
  ({
    phase: "failed",
    ...taskOf(action),
    error,
    achieved: { ...nothingAchieved, ...achieved },
  }) as const;

const outcomeText = (text: ActionsText, activity: Activity, clickedWhileRunning = false) =>
  outcomeOf(text, { activity, clickedWhileRunning });

describe.each(languages)("in %s", (language) => {
  const text = actionsTexts[language];
  const said = (...of: Parameters<typeof failedWith>): readonly string[] =>
    outcomeText(text, failedWith(...of)).sentences;

  test.each(actionErrorCodes)("%s has a sentence of its own", (code) => {
    const sentence = text.errors[code];
    const others = actionErrorCodes.filter((other) => other !== code);
    expect(sentence).toMatch(/[.。)]$/);
    expect(others.map((other) => text.errors[other])).not.toContain(sentence);
    expect(said("report", new ActionError(code))).toContain(sentence);
  });

  test("a test by the organization is told before all else, also where deleting it failed", () => {
    const achieved = { ...nothingAchieved, report: "sent", isSimulation: true } as const;
    const done = { phase: "done", ...taskOf("report"), achieved } as const;
    expect(outcomeText(text, done).sentences).toEqual([text.simulation, text.reported]);
    const failed = said("report-and-delete", new ActionError("not-permitted"), achieved);
    expect(failed.slice(0, 2)).toEqual([text.simulation, text.reportedButNotDeleted]);
  });

  test("a click while an action runs is told to have done nothing", () => {
    const running = { phase: "running", ...taskOf("report") } as const;
    expect(outcomeText(text, running).sentences).toEqual([text.running.report]);
    const clicked = outcomeText(text, running, true).sentences;
    expect(clicked).toEqual([text.running.report, text.stillRunning]);
  });

  test("a failed report and delete says that nothing was deleted", () => {
    expect(said("report-and-delete", new ActionError("throttled"))[0]).toBe(
      text.reportFailedNothingDeleted,
    );
  });

  test("a deletion that failed after the report says that the report went out", () => {
    const sentences = said("report-and-delete", new ActionError("not-permitted"), {
      report: "sent",
    });
    expect(sentences[0]).toBe(text.reportedButNotDeleted);
  });

  test("what may have happened is never called failed", () => {
    const unanswered = new ActionError("timed-out", { mayHaveActed: true });
    const deleting = said("delete", unanswered);
    expect(deleting).not.toContain(text.deleteFailed);
    expect(deleting).toContain(text.mayHaveActed);
    const sending = said("report", new ActionError("may-have-been-sent"));
    expect(sending).toEqual([text.errors["may-have-been-sent"]]);
  });

  test("a wait, the server's code and the consent link are passed on", () => {
    const error = new ActionError("throttled", { retryAfterMs: 42000, serverCode: "HTTP 429" });
    const outcome = outcomeText(text, failedWith("report", error));
    expect(outcome.sentences).toContain(text.tryAgainIn(42));
    expect(outcome.codes).toEqual(["HTTP 429"]);
    const consent = new ActionError("consent-required", { consentLink: "https://x.example" });
    expect(outcomeText(text, failedWith("report", consent)).consentLink).toBe("https://x.example");
  });

  test("another account is named on both sides", () => {
    const accounts = { signedIn: "a@x.example", mailbox: "b@x.example" };
    const error = new ActionError("other-account", { accounts });
    expect(said("report", error)).toContain(text.accounts(accounts));
  });

  test.each(["graph", "ews", "compose"] as const)(
    "a report by %s after a refusal says so, why, and what an administrator can do",
    (transport) => {
      const consentLink = "https://x.example";
      const error = new ActionError("consent-required", { consentLink, serverCode: "AADSTS65001" });
      const refusals = [{ transport: "graph", error }] as const;
      const outcome = outcomeText(text, {
        phase: "done",
        ...taskOf("report"),
        achieved: { ...nothingAchieved, report: "form-opened", transport, refusals },
      });
      expect(outcome.sentences).toEqual([
        text.formOpened,
        text.usedInstead[transport],
        text.errors["consent-required"],
      ]);
      expect(outcome.codes).toEqual(["graph consent-required AADSTS65001"]);
      expect(outcome.consentLink).toBe(consentLink);
    },
  );

  test.each<readonly [ReaderAction | "undo", Partial<Achievements>, readonly string[]]>([
    ["report", { report: "sent" }, [text.reported]],
    ["report", { report: "sent", microsoft: "reported" }, [text.reported, text.microsoftReported]],
    ["report", { report: "sent", sentFrom: "a@b" }, [text.reported, text.sentFrom("a@b")]],
    ["report", { report: "form-opened" }, [text.formOpened]],
    ["report-and-delete", { report: "form-opened" }, [text.formOpened, text.deleteByHand]],
    ["delete", { removed: true, undo: { message, id: "1", folderId: "2" } }, [text.deleted]],
    ["delete", { removed: true }, [text.deleted, text.noUndo]],
    ["undo", {}, [text.restored]],
  ])("%s with %j says what was done, and no more", (action, achieved, sentences) => {
    const done = {
      phase: "done",
      ...taskOf(action),
      achieved: { ...nothingAchieved, ...achieved },
    } as const;
    expect(outcomeText(text, done).sentences).toEqual(sentences);
  });
});
