import { afterEach, expect, test } from "@jest/globals";
import { displayLanguage } from "../../src/outlook/display-language";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test.each([
  ["ja-JP", "ja"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("an Outlook in %s has the pane in %s", (outlookLanguage, language) => {
  installOffice({ displayLanguage: outlookLanguage });
  expect(displayLanguage()).toBe(language);
});
