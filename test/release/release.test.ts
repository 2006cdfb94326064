import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { releaseProblems } from "../../scripts/release/release-problems";
import { zipFolder } from "../../scripts/release/zip-folder";
import { temporaryFolder } from "../temporary-folder";

const facts = {
  version: "1.10.0",
  manifestXml: "<OfficeApp><Version>1.10.0</Version></OfficeApp>",
  changelog: "# Changelog\n\n## Unreleased\n\n## 1.10.0 (2026-11-22)\n\n- New.\n",
  tags: ["v1.9.3", "v0.20.0", "v1.10.0", "nightly", ""],
};

describe("a release", () => {
  test("of a version that is told and higher than all before has no problem", () => {
    expect(releaseProblems(facts)).toEqual([]);
  });

  test.each([
    [
      "a manifest of another version",
      { manifestXml: "<Version>1.9.3</Version>" },
      /manifest\.xml/u,
    ],
    [
      "a version that the changelog lacks",
      { changelog: "## 1.10.01 (2026-11-22)\n" },
      /CHANGELOG\.md/u,
    ],
    ["a version without a date", { changelog: "## 1.10.0\n" }, /CHANGELOG\.md/u],
    ["a version below an earlier one", { tags: ["v1.11.0"] }, /1\.11\.0 has been released/u],
  ])("with %s has a problem", (_, change, problem) => {
    expect(releaseProblems({ ...facts, ...change })).toEqual([expect.stringMatching(problem)]);
  });
});

test("a zip holds each file below its path, and is the same when made again", async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "static"));
  writeFileSync(path.join(folder, "taskpane.html"), "page");
  writeFileSync(path.join(folder, "static/pane.js"), "script");
  const zip = await zipFolder(folder);
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files.sort()).toEqual([
    ["static/pane.js", "script"],
    ["taskpane.html", "page"],
  ]);
  expect(await zipFolder(folder)).toEqual(zip);
});
