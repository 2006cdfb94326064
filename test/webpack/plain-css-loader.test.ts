import { expect, test } from "@jest/globals";
import plainCssLoader from "../../scripts/webpack/plain-css-loader.js";

test("comments and blanks that nothing needs go", () => {
  const source =
    "/* One. */\nbody {\n  margin: 0;\n}\n\n/* Two,\n   longer. */\n@media (a: b) {\n  p,\n  b > a {\n    margin: 0;\n  }\n}\n";
  expect(plainCssLoader(source)).toBe("body{margin:0}@media(a:b){p,b>a{margin:0}}");
});

test.each(["a :hover{margin:0 1px}", "a b{inset:calc(1px + 2px)}"])(
  "what counts stays: %s",
  (source) => {
    expect(plainCssLoader(source)).toBe(source);
  },
);
