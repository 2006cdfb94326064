import { expect, test } from "@jest/globals";
import unusedStyleConstantsLoader from "../../scripts/webpack/unused-style-constants-loader.js";

test("a constant of tokens that nothing uses goes", () => {
  const source =
    "const thin = `calc(${tokens.strokeWidthThin} + 0.25px)`;\nexport const styles = {};\n";
  expect(unusedStyleConstantsLoader(source)).toBe("\nexport const styles = {};\n");
});

test.each([
  "const thin = `calc(${tokens.strokeWidthThin} + 0.25px)`;\nexport const styles = { width: thin };\n",
  "const thin = `${measure()}px`;\n",
  "export const thin = `${tokens.strokeWidthThin}`;\n",
])("anything else stays: %j", (source) => {
  expect(unusedStyleConstantsLoader(source)).toBe(source);
});
