import { afterEach, expect, test } from "@jest/globals";
import { displayLanguage } from "../../src/outlook/display-language";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test("Outlook says in which language to speak", () => {
  installOffice({ displayLanguage: "ja-JP" });
  expect(displayLanguage()).toBe("ja-JP");
});

test("before Outlook is ready, the browser does", () => {
  installOffice({ displayLanguage: "ja-JP" });
  Reflect.deleteProperty(Office, "context");
  Object.defineProperty(globalThis, "navigator", {
    configurable: true,
    value: { language: "de-CH" },
  });
  expect(displayLanguage()).toBe("de-CH");
});
