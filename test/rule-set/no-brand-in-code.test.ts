import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const source = join(__dirname, "../../src");
const brand = /american.?express|amex|aexp|アメリカン|アメックス/iu;

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/u.test(name),
);

test("no line of code names the brand (comments may): that is what rules/ is for", () => {
  const named = files.flatMap((name) =>
    readFileSync(join(source, name), "utf8")
      .split("\n")
      .filter((line) => brand.test(line) && !/^\s*(?:\*|\/[/*]|import )/u.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});
