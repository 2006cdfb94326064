import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  type Theme,
  typographyStyles,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { expect, test } from "@jest/globals";

const taskpane = path.join(__dirname, "../../src/taskpane");
const components = path.join(taskpane, "components");
const styleSheet = readFileSync(path.join(taskpane, "taskpane.css"), "utf8");

/** What the pane needs before Fluent UI is there. */
function neededTokens(): ReadonlySet<string> {
  const source = readdirSync(components)
    .map((file) => readFileSync(path.join(components, file), "utf8"))
    .join("\n");
  const inTypography = Object.entries(typographyStyles)
    .filter(([name]) => source.includes(`typographyStyles.${name}`))
    .flatMap(([, style]) => Object.values(style));
  const used = [source.replace(/\btokens\.(\w+)/g, "var(--$1)"), styleSheet, ...inTypography];
  return new Set([...used.join("\n").matchAll(/var\(--(\w+)\)/g)].map(([, name = ""]) => name));
}

const withoutLayout = (value: unknown): string => String(value).replace(/[\s'"]/g, "");

/** The needed tokens of a theme, as far as another does not say the same. */
const tokensOf = (theme: Theme, other?: Theme): Record<string, string> =>
  Object.fromEntries(
    Object.entries(theme)
      .filter(([name]) => neededTokens().has(name))
      .filter(([name, value]) => other?.[name as keyof Theme] !== value)
      .map(([name, value]) => [name, withoutLayout(value)]),
  );

/** The custom properties that the style sheet declares in the rule with this selector. */
function declaredIn(selector: string): Record<string, string> {
  const [, rest = ""] = styleSheet.split(`\n${selector} {\n`);
  const [rule = ""] = rest.split("}");
  return Object.fromEntries(
    [...rule.matchAll(/--(\w+):([^;]+);/g)].map(([, name = "", value]) => [
      name,
      withoutLayout(value),
    ]),
  );
}

test("the style sheet declares the tokens that are used before Fluent UI is there, as Fluent UI has them", () => {
  expect(declaredIn(":root")).toEqual(tokensOf(webLightTheme));
});

test("for the dark theme it declares those that differ", () => {
  expect(declaredIn(".dark")).toEqual(tokensOf(webDarkTheme, webLightTheme));
});
