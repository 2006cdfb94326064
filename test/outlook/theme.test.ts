import { afterEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import { currentTheme, themeOf, watchTheme } from "../../src/outlook/theme";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test.each([
  ["#FFFFFF", "light"],
  ["#f3f2f1", "light"],
  ["#808080", "light"],
  ["#767676", "light"],
  ["#757575", "dark"],
  ["#666666", "dark"],
  ["#292929", "dark"],
  ["1f1f1f", "dark"],
  ["#000000", "dark"],
  ["#0000ff", "dark"],
  ["#ffff00", "light"],
  ["", "light"],
  ["white", "light"],
  [undefined, "light"],
])("a background of %s is %s", (colour, theme) => {
  expect(themeOf(colour)).toBe(theme);
});

test("any text has a theme", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(["light", "dark"]).toContain(themeOf(text));
    }),
  );
});

test("is Outlook's own at the time of asking", () => {
  installOffice({ bodyBackgroundColor: "#292929" });
  expect(currentTheme()).toBe("dark");
});

test("is light where Outlook tells none", () => {
  installOffice();
  expect(currentTheme()).toBe("light");
});

test("is followed live", async () => {
  const office = installOffice({ mailboxVersion: 14 });
  const seen: string[] = [];
  await watchTheme((theme) => seen.push(theme));
  office.changeTheme("#000000");
  office.changeTheme("#ffffff");
  expect(seen).toEqual(["dark", "light"]);
});

test("is not watched before Mailbox 1.14", async () => {
  const office = installOffice({ mailboxVersion: 13 });
  await watchTheme(() => undefined);
  expect(office.handled()).toEqual([]);
});
