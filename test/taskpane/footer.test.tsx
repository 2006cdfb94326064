import { expect, test } from "@jest/globals";
import { renderToStaticMarkup } from "react-dom/server";
import { observable } from "../../src/observable";
import { Footer } from "../../src/taskpane/footer";
import type { StartedActions } from "../../src/taskpane/actions/start-actions";
import { checkedMessageOf } from "./fixtures";

const footerWith = (help: StartedActions["help"], language: "ja" | "en" = "en"): string => {
  const started = {
    controller: { actions: { transport: "none" } },
    problems: [],
    pinHint: {
      shown: observable(null),
      select: () => undefined,
      dismiss: () => undefined,
    },
    help,
  } as unknown as StartedActions;
  return renderToStaticMarkup(
    <Footer checked={checkedMessageOf()} language={language} started={started} />,
  );
};
const address = "https://helpdesk.contoso.example/";

test.each([
  ["en", "Contoso", "Help from Contoso"],
  ["en", null, "Help from your organization"],
  ["ja", "Contoso", "Contosoのヘルプ"],
  ["ja", null, "組織のヘルプ"],
] as const)("the organization's help is a link, in %s by %p", (language, organization, label) => {
  const markup = footerWith({ address, organization }, language);
  expect(markup).toContain(`href="${address}"`);
  expect(markup).toContain(`>${label}</a>`);
});

test("there is no such link where none is configured", () => {
  expect(footerWith(null)).not.toContain("data-help");
});
