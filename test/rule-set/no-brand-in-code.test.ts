import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const root = join(__dirname, "../..");
const brand = /american.?express|amex|aexp|アメリカン|アメックス/iu;

/** All code but the preview's texts, which speak of its samples. */
const files = ["src", "preview/page"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|html)$/u.test(name) && name !== "texts.ts")
    .map((name) => join(folder, name)),
);

test("no line of code names the brand (comments may): that is what rules/ is for", () => {
  const named = files.flatMap((name) =>
    readFileSync(join(root, name), "utf8")
      .split("\n")
      .filter((line) => brand.test(line) && !/^\s*(?:\*|\/[/*]|import )/u.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});
