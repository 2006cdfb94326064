import { describe, expect, test } from "@jest/globals";
import type { MailStore } from "../../src/actions/mail-store";
import { storedMailActions } from "../../src/actions/stored-mail-actions";
import { content, message } from "./support/fixtures";
import { type Fault, Mailbox } from "./support/mailbox";

const simulation = {
  header: "X-Contoso-Test",
  value: "0f9b1c2d",
  reportAddresses: ["training@contoso.example"],
};

const actionsOver = (mailbox: Mailbox, addresses = ["spoof@brand.example"], microsoft = false) =>
  storedMailActions(mailbox, {
    destination: { addresses, microsoft },
    subjectPrefix: "Phishing: ",
    line: "",
    simulation,
    host: "addin.example",
    secret: () => "secret",
  });

describe("report", () => {
  test("sends one mail with the message as its one attachment", async () => {
    const mailbox = new Mailbox(message);
    const outcome = await actionsOver(mailbox).report(message, content, false);
    expect(outcome).toEqual({
      kind: "reported",
      microsoft: "not-asked",
      sentFrom: null,
      isSimulation: false,
    });
    expect(mailbox.in("drafts")).toHaveLength(0);
    expect(mailbox.in("sentitems").map(({ mail }) => mail)).toEqual([
      expect.objectContaining({
        recipients: ["spoof@brand.example"],
        subject: "Phishing: Your account has been locked",
        attachment: { name: "reported-message.eml", bytes: new Uint8Array([1, 2, 3]) },
      }),
    ]);
  });

  test("of the organization's own phishing test goes where the organization wants it", async () => {
    const mailbox = new Mailbox(message);
    const headerFields = [{ name: "x-contoso-test", value: " 0f9b1c2d " }];
    const actions = actionsOver(mailbox, ["spoof@brand.example"], true);
    expect(await actions.report(message, { ...content, headerFields }, false)).toMatchObject({
      kind: "reported",
      microsoft: "not-asked",
      isSimulation: true,
    });
    expect(mailbox.in("sentitems").map(({ mail }) => mail?.recipients)).toEqual([
      ["training@contoso.example"],
    ]);
  });

  const timedOut = (when: Fault["when"]): Fault => ({ when, code: "timed-out" });
  const sentOnce: readonly (readonly [string, keyof MailStore, readonly Fault[]])[] = [
    ["the answer to sending is lost after the server sent", "sendDraft", [timedOut("after")]],
    ["sending times out before the server acts", "sendDraft", [timedOut("before")]],
    [
      "a repeated sending no longer finds the draft",
      "sendDraft",
      [{ when: "after", code: "message-gone" }],
    ],
  ];
  test.each(sentOnce)("is sent exactly once where %s", async (_, call, faults) => {
    const mailbox = new Mailbox(message);
    mailbox.fail(call, ...faults);
    const outcome = await actionsOver(mailbox).report(message, content, false);
    expect(outcome.kind).toBe("reported");
    expect(mailbox.in("sentitems")).toHaveLength(1);
    expect(mailbox.in("drafts")).toHaveLength(0);
  });

  const nothingSent: readonly (readonly [string, keyof MailStore, readonly Fault[], string])[] = [
    [
      "the message is gone",
      "readSource",
      [{ when: "before", code: "message-gone" }],
      "message-gone",
    ],
    [
      "it may not be read",
      "readSource",
      [{ when: "before", code: "not-permitted" }],
      "not-permitted",
    ],
    ["it is too large", "createDraft", [{ when: "before", code: "too-large" }], "too-large"],
    ["the draft's answer is lost", "createDraft", [timedOut("after")], "timed-out"],
    [
      "the upload breaks off",
      "createDraft",
      [{ when: "before", code: "upload-interrupted" }],
      "upload-interrupted",
    ],
    [
      "sending is refused",
      "sendDraft",
      [{ when: "before", code: "sending-refused" }],
      "sending-refused",
    ],
    ["sending never works", "sendDraft", [timedOut("before"), timedOut("before")], "timed-out"],
    [
      "earlier reports cannot be looked for",
      "findReports",
      [{ when: "before", code: "throttled" }],
      "throttled",
    ],
  ];
  test.each(nothingSent)(
    "sends nothing and leaves no draft where %s",
    async (_, call, faults, code) => {
      const mailbox = new Mailbox(message);
      mailbox.fail(call, ...faults);
      const outcome = await actionsOver(mailbox).report(message, content, false);
      expect(outcome).toMatchObject({ kind: "failed", error: { code, mayHaveActed: false } });
      expect(mailbox.in("sentitems")).toHaveLength(0);
      expect(mailbox.in("drafts")).toHaveLength(0);
    },
  );

  describe("that may have gone out", () => {
    const unanswered = async (when: Fault["when"]) => {
      const mailbox = new Mailbox(message);
      mailbox.fail("sendDraft", timedOut(when));
      mailbox.fail("isUnsent", { when: "before", code: "no-connection" });
      const actions = actionsOver(mailbox);
      expect(await actions.report(message, content, false)).toMatchObject({
        kind: "failed",
        error: { code: "may-have-been-sent" },
      });
      expect(mailbox.calls.filter((call) => call === "sendDraft")).toHaveLength(1);
      return { mailbox, actions };
    };

    test("is asked about where its sent copy is found later", async () => {
      const { actions } = await unanswered("after");
      expect(await actions.report(message, content, false)).toEqual({
        kind: "already-reported",
        certain: true,
      });
    });

    test("is asked about where no trace of it is found later", async () => {
      const { mailbox, actions } = await unanswered("after");
      for (const [id, { folder }] of mailbox.items) {
        if (folder === "sentitems") mailbox.items.delete(id);
      }
      expect(await actions.report(message, content, false)).toEqual({
        kind: "already-reported",
        certain: false,
      });
    });

    test("is sent where its draft is found unsent later", async () => {
      const { mailbox, actions } = await unanswered("before");
      expect(await actions.report(message, content, false)).toMatchObject({ kind: "reported" });
      expect(mailbox.in("sentitems")).toHaveLength(1);
      expect(mailbox.in("drafts")).toHaveLength(0);
    });
  });

  test("whose draft vanished before it was sent is not called sent", async () => {
    const mailbox = new Mailbox(message);
    mailbox.fail("sendDraft", { when: "before", code: "message-gone" });
    expect(await actionsOver(mailbox).report(message, content, false)).toMatchObject({
      kind: "failed",
      error: { code: "may-have-been-sent" },
    });
  });

  test("of the same message asks, in another session too, and is sent again where wanted", async () => {
    const mailbox = new Mailbox(message);
    await actionsOver(mailbox).report(message, content, false);
    const laterSession = actionsOver(mailbox);
    expect(await laterSession.report(message, content, false)).toEqual({
      kind: "already-reported",
      certain: true,
    });
    expect(mailbox.in("sentitems")).toHaveLength(1);
    expect(await laterSession.report(message, content, true)).toMatchObject({ kind: "reported" });
    const ids = mailbox.in("sentitems").map(({ internetMessageId }) => internetMessageId);
    expect(new Set(ids).size).toBe(2);
  });

  test("takes a draft away that an earlier try left behind, and sends a whole one", async () => {
    const mailbox = new Mailbox(message);
    mailbox.fail("sendDraft", { when: "before", code: "sending-refused" });
    mailbox.fail("discardDraft", { when: "before", code: "service-unavailable" });
    await actionsOver(mailbox).report(message, content, false);
    expect(mailbox.in("drafts")).toHaveLength(1);
    expect(await actionsOver(mailbox).report(message, content, false)).toMatchObject({
      kind: "reported",
    });
    expect(mailbox.in("drafts")).toHaveLength(0);
    expect(mailbox.in("sentitems")).toHaveLength(1);
  });

  test.each(["reported", "unavailable", "unconfirmed"] as const)(
    "tells what came of telling Microsoft: %s",
    async (microsoft) => {
      const mailbox = new Mailbox(message);
      mailbox.microsoft = microsoft;
      const outcome = await actionsOver(mailbox, undefined, true).report(message, content, false);
      expect(outcome).toEqual({ kind: "reported", microsoft, sentFrom: null, isSimulation: false });
    },
  );

  test("to Microsoft alone fails where Microsoft does not take it", async () => {
    const mailbox = new Mailbox(message);
    mailbox.microsoft = "unavailable";
    const outcome = await actionsOver(mailbox, [], true).report(message, content, false);
    expect(outcome.kind).toBe("failed");
  });

  test("is not sent twice in a session, though the mailbox does not find the first yet", async () => {
    const mailbox = new Mailbox(message);
    mailbox.findReports = () => Promise.resolve([]);
    const actions = actionsOver(mailbox);
    expect(await actions.report(message, content, false)).toMatchObject({ kind: "reported" });
    expect(await actions.report(message, content, false)).toEqual({
      kind: "already-reported",
      certain: true,
    });
    expect(mailbox.in("sentitems")).toHaveLength(1);
    const other = { ...message, internetMessageId: "<another@mail.example>" };
    expect(await actions.report(other, content, false)).toMatchObject({ kind: "reported" });
  });

  test("of a message without an id fails before anything is asked", async () => {
    const mailbox = new Mailbox(message);
    const nameless = { ...message, itemId: "" };
    expect(await actionsOver(mailbox).report(nameless, content, false)).toMatchObject({
      error: { code: "message-has-no-id" },
    });
    expect(mailbox.calls).toEqual([]);
  });
});

describe("remove and undo", () => {
  test("move to Deleted Items and back", async () => {
    const mailbox = new Mailbox(message);
    const actions = actionsOver(mailbox);
    const outcome = await actions.remove(message);
    expect(mailbox.in("deleteditems")).toHaveLength(1);
    if (outcome.kind !== "removed" || outcome.removed === null) throw new Error("not removed");
    expect(outcome.removed).toMatchObject({ folderId: "inbox", message });
    expect(await actions.undo(outcome.removed)).toEqual({ kind: "restored" });
    expect(mailbox.in("inbox")).toHaveLength(1);
  });

  test.each(["timed-out", "message-gone"] as const)(
    "find the moved message again where its move is answered by %s",
    async (code) => {
      const mailbox = new Mailbox(message);
      mailbox.fail("moveToDeletedItems", { when: "after", code });
      const actions = actionsOver(mailbox);
      const outcome = await actions.remove(message);
      if (outcome.kind !== "removed" || outcome.removed === null) throw new Error("not removed");
      expect(await actions.undo(outcome.removed)).toEqual({ kind: "restored" });
    },
  );

  const nameless = { ...message, internetMessageId: "" };
  test.each([
    ["the moved message cannot be found again", message],
    ["it has no Message-ID, for which any message would do", nameless],
  ])("offer no undo where %s", async (_, moved) => {
    const mailbox = new Mailbox(moved);
    mailbox.fail("moveToDeletedItems", { when: "after", code: "timed-out" });
    if (moved !== nameless) {
      mailbox.fail("findInDeletedItems", { when: "before", code: "throttled" });
    }
    expect(await actionsOver(mailbox).remove(moved)).toEqual({ kind: "removed", removed: null });
  });

  test("say that nothing was moved where the message is still there", async () => {
    const mailbox = new Mailbox(message);
    mailbox.fail("moveToDeletedItems", { when: "before", code: "timed-out" });
    expect(await actionsOver(mailbox).remove(message)).toMatchObject({
      kind: "failed",
      error: { code: "timed-out", mayHaveActed: false },
    });
  });

  test("say that it may have been moved where that cannot be found out", async () => {
    const mailbox = new Mailbox(message);
    mailbox.fail("moveToDeletedItems", { when: "before", code: "timed-out" });
    const actions = actionsOver(mailbox);
    mailbox.folderOf = () =>
      mailbox.calls.length === 0 ? Promise.resolve("inbox") : Promise.reject(new Error("offline"));
    expect(await actions.remove(message)).toMatchObject({
      kind: "failed",
      error: { code: "timed-out", mayHaveActed: true },
    });
  });

  test("say that a message is gone that someone else deleted", async () => {
    const mailbox = new Mailbox(message);
    mailbox.items.clear();
    expect(await actionsOver(mailbox).remove(message)).toMatchObject({
      error: { code: "message-gone" },
    });
  });

  test("call an undo done where its answer is lost but the message left Deleted Items", async () => {
    const mailbox = new Mailbox(message);
    const actions = actionsOver(mailbox);
    const outcome = await actions.remove(message);
    if (outcome.kind !== "removed" || outcome.removed === null) throw new Error("not removed");
    mailbox.fail("moveBack", { when: "after", code: "timed-out" });
    expect(await actions.undo(outcome.removed)).toEqual({ kind: "restored" });
    mailbox.fail("moveBack", { when: "before", code: "message-gone" });
    expect(await actions.undo(outcome.removed)).toMatchObject({ kind: "failed" });
  });
});
