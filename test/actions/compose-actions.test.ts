import { expect, test } from "@jest/globals";
import { composeActions } from "../../src/actions/compose/compose-actions";
import type { ComposeForm } from "../../src/outlook/compose-form";
import { content, message } from "./support/fixtures";

const headerFields = [{ name: "X-Test", value: "0f9b1c2d" }];

test.each([
  ["goes where the organization wants it", ["training@contoso.example"], "needs-send"],
  ["goes nowhere where the organization wants none", [], "reported"],
])("a report of the organization's own test %s", async (_, reportAddresses, kind) => {
  const forms: ComposeForm[] = [];
  const open = (form: ComposeForm): Promise<void> => {
    forms.push(form);
    return Promise.resolve();
  };
  const actions = composeActions(open, {
    destination: { addresses: ["spoof@brand.example"], microsoft: false },
    simulation: { header: "X-Test", value: "0f9b1c2d", reportAddresses },
    subjectPrefix: "Phishing: ",
    line: "",
    host: "addin.example",
    secret: () => "secret",
  });
  const outcome = await actions.report(message, { ...content, headerFields }, false);
  expect(outcome.kind).toBe(kind);
  expect(forms.map(({ recipients }) => recipients)).toEqual(
    kind === "needs-send" ? [reportAddresses] : [],
  );
});

const actionsWith = (open: () => Promise<void>): ReturnType<typeof composeActions> =>
  composeActions(open, {
    destination: { addresses: ["spoof@brand.example"], microsoft: false },
    simulation: null,
    subjectPrefix: "Phishing: ",
    line: "",
    host: "addin.example",
    secret: () => "secret",
  });

test("a form that was opened for a message is not opened again unasked", async () => {
  let opened = 0;
  const actions = actionsWith(() => {
    opened += 1;
    return Promise.resolve();
  });
  const other = { ...message, itemId: "another" };
  expect(await actions.report(message, content, false)).toEqual({ kind: "needs-send" });
  expect(await actions.report(message, content, false)).toEqual({
    kind: "already-reported",
    certain: false,
  });
  expect(await actions.report(message, content, true)).toEqual({ kind: "needs-send" });
  expect(await actions.report(other, content, false)).toEqual({ kind: "needs-send" });
  expect(opened).toBe(3);
});

test("a form that did not open may be opened again", async () => {
  const actions = actionsWith(() => Promise.reject(new Error("refused")));
  expect(await actions.report(message, content, false)).toMatchObject({ kind: "failed" });
  expect(await actions.report(message, content, false)).toMatchObject({ kind: "failed" });
});
