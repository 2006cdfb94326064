import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { licenceProblems } from "../../scripts/licences/licence-problems";

const lockfile = (entry: object, folder = "node_modules/some") =>
  JSON.stringify({ packages: { "": { license: "UNLICENSED" }, [folder]: entry } });

describe("the licences of the packages", () => {
  test("of this project are all allowed", () => {
    const ours = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
    expect(licenceProblems(ours).problems).toEqual([]);
  });

  test.each([
    ["MIT", {}],
    ["(MIT OR GPL-3.0)", {}],
    ["Apache-2.0 AND MIT", {}],
    ["MPL-2.0", { dev: true }],
  ])("allow %s %j", (license, more) => {
    expect(licenceProblems(lockfile({ license, ...more })).problems).toEqual([]);
  });

  test.each([["GPL-3.0"], ["MPL-2.0"], ["MIT AND GPL-3.0"], ["LICENSE"], [undefined]])(
    "do not allow %s in what is distributed",
    (license) => {
      expect(licenceProblems(lockfile({ license })).problems).toHaveLength(1);
    },
  );

  test("name the package that is nested in another", () => {
    const nested = lockfile({ license: "GPL-3.0" }, "node_modules/outer/node_modules/@scope/inner");
    expect(licenceProblems(nested).problems).toEqual([
      "@scope/inner has the licence GPL-3.0, which scripts/licences does not allow.",
    ]);
  });
});
