import { describe, expect, test } from "@jest/globals";
import { ActionError, type ActionErrorCode } from "../../src/actions/action-error";
import { fallBack } from "../../src/actions/fall-back";
import type {
  ReportDestination,
  Transport,
  TransportActions,
} from "../../src/actions/mail-actions";
import { content, message } from "./support/fixtures";

const refusal = (code: ActionErrorCode, mayHaveActed = false) =>
  new ActionError(code, { mayHaveActed, serverCode: "x" });

const byHand: ReportDestination = { addresses: ["reports@contoso.example"], microsoft: false };
const fallBackOf = (candidates: readonly TransportActions[]) => fallBack(candidates, byHand);

function transportOf(
  transport: Transport,
  fails: ActionError | null,
  probed?: ActionError | null,
): TransportActions {
  const removed = { message, id: `in ${transport}`, folderId: "inbox" };
  const failed = { kind: "failed", error: fails ?? refusal("throttled") } as const;
  const sent = {
    kind: "reported",
    microsoft: "not-asked",
    sentFrom: null,
    isSimulation: false,
  } as const;
  return {
    transport,
    destination: { addresses: [transport], microsoft: false },
    can: { report: true, remove: transport !== "compose" },
    ...(probed !== undefined && { probe: () => Promise.resolve(probed) }),
    report: () => Promise.resolve(fails === null ? sent : failed),
    remove: () => Promise.resolve(fails === null ? { kind: "removed", removed } : failed),
    undo: ({ id }) => Promise.resolve(id === removed.id ? ({ kind: "restored" } as const) : failed),
  };
}

describe("a refusal", () => {
  test.each(["host-refused", "sign-in-failed", "session-refused", "consent-required"] as const)(
    "of %s goes on to the next transport, which stays",
    async (code) => {
      const error = refusal(code);
      const actions = await fallBackOf([
        transportOf("graph", error),
        transportOf("ews", error),
        transportOf("compose", null),
      ]);
      expect(actions.transport).toBe("graph");
      expect(await actions.report(message, content, false)).toMatchObject({ kind: "reported" });
      expect(actions.refusals).toEqual([
        { transport: "graph", error },
        { transport: "ews", error },
      ]);
      expect(actions.transport).toBe("compose");
      expect(actions.can.remove).toBe(false);
      expect(actions.destination.addresses).toEqual(["compose"]);
    },
  );

  test("of the last transport is the outcome", async () => {
    const actions = await fallBackOf([transportOf("graph", refusal("host-refused"))]);
    expect(await actions.remove(message)).toMatchObject({ error: { code: "host-refused" } });
    expect(actions.transport).toBe("graph");
  });

  test("that may have acted is never followed by another transport", async () => {
    const unsure = refusal("host-refused", true);
    const actions = await fallBackOf([transportOf("ews", unsure), transportOf("compose", null)]);
    expect(await actions.report(message, content, false)).toMatchObject({ kind: "failed" });
    expect(actions.transport).toBe("ews");
  });
});

test.each(["sign-in-cancelled", "message-gone", "no-connection", "not-permitted"] as const)(
  "%s says nothing against the transport",
  async (code) => {
    const actions = await fallBackOf([
      transportOf("graph", refusal(code)),
      transportOf("compose", null),
    ]);
    expect(await actions.report(message, content, false)).toMatchObject({ error: { code } });
    expect(actions.refusals).toEqual([]);
  },
);

test("an undo goes by the transport that deleted, whichever is current", async () => {
  let graphFails: ActionError | null = null;
  const graph = transportOf("graph", null);
  const actions = await fallBackOf([
    {
      ...graph,
      report: () => Promise.resolve({ kind: "failed", error: graphFails ?? refusal("throttled") }),
    },
    transportOf("ews", null),
  ]);
  const outcome = await actions.remove(message);
  if (outcome.kind !== "removed" || outcome.removed === null) throw new Error("not removed");
  graphFails = refusal("sign-in-failed");
  await actions.report(message, content, false);
  expect(actions.transport).toBe("ews");
  expect(await actions.undo(outcome.removed)).toEqual({ kind: "restored" });
});

describe("a transport that can be asked beforehand", () => {
  test("is passed over where it is refused", async () => {
    const refused = refusal("host-refused");
    const actions = await fallBackOf([
      transportOf("ews", null, refused),
      transportOf("compose", null),
    ]);
    expect(actions.transport).toBe("compose");
    expect(actions.refusals).toEqual([{ transport: "ews", error: refused }]);
  });

  test.each([null, refusal("throttled")])("is kept where the answer is %s", async (probed) => {
    const actions = await fallBackOf([
      transportOf("ews", null, probed),
      transportOf("compose", null),
    ]);
    expect(actions.transport).toBe("ews");
  });
});

test("without any transport the reader acts by hand", async () => {
  const actions = await fallBackOf([]);
  expect(actions).toMatchObject({
    transport: "none",
    destination: byHand,
    can: { report: false, remove: false },
  });
  expect(await actions.remove(message)).toMatchObject({ error: { code: "delete-by-hand" } });
  expect(await actions.report(message, content, false)).toMatchObject({ kind: "failed" });
});
