import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { SelectedItem } from "../../src/outlook/selected-item";
import { type Observable, observable } from "../../src/observable";
import type { PaneState } from "../../src/taskpane/pane-state";
import { type PaneSetting, startPane } from "../../src/taskpane/start-pane";
import { installOffice, removeOffice } from "../outlook/stand-in-office";

let state: Observable<PaneState>;
let setting: Observable<PaneSetting>;
let selected: SelectedItem["kind"][];
const start = (): Promise<void> => startPane(state, setting, ({ kind }) => selected.push(kind));

beforeEach(() => {
  state = observable<PaneState>({ kind: "starting" });
  setting = observable<PaneSetting>({ language: "en", theme: "light" });
  selected = [];
});
afterEach(() => {
  removeOffice();
  Reflect.deleteProperty(globalThis, "document");
  Reflect.deleteProperty(globalThis, "location");
});

test("takes language, theme and selection from Outlook", async () => {
  installOffice({ item: {}, displayLanguage: "ja-JP", bodyBackgroundColor: "#1f1f1f" });
  await start();
  expect(setting.get()).toEqual({ language: "ja", theme: "dark" });
  expect(selected).toEqual(["mail"]);
});

test("follows the selection", async () => {
  const office = installOffice({ item: {} });
  await start();
  office.select(null);
  office.select({ itemType: "appointment" });
  expect(selected).toEqual(["mail", "none", "not-mail"]);
});

test("follows the theme, and keeps the language", async () => {
  const office = installOffice({ displayLanguage: "ja-JP" });
  await start();
  office.changeTheme("#000000");
  expect(setting.get()).toEqual({ language: "ja", theme: "dark" });
});

test("takes a theme that was stale at load from the next selection", async () => {
  const office = installOffice({ mailboxVersion: 5 });
  await start();
  Reflect.set(Office.context, "officeTheme", { bodyBackgroundColor: "#000000" });
  office.select({});
  expect(setting.get().theme).toBe("dark");
});

test("shows the message that it was opened on where Outlook takes no handler", async () => {
  installOffice({ item: {}, handlerAnswer: { errorCode: 5001 } });
  await expect(start()).resolves.toBeUndefined();
  expect(selected).toEqual(["mail"]);
});

test("says why it cannot start, and what must be reachable", async () => {
  const scripts = [
    { src: "https://office.example/1/office.js" },
    { src: "https://addin.contoso.example/static/taskpane.js" },
  ];
  Reflect.set(globalThis, "document", { scripts });
  Reflect.set(globalThis, "location", { host: "addin.contoso.example" });
  await start();
  expect(state.get()).toEqual({
    kind: "cannot-start",
    failure: "office-missing",
    hosts: ["office.example", "ajax.aspnetcdn.com"],
  });
  expect(selected).toEqual([]);
});
