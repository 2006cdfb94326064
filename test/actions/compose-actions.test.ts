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
