import { describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const guides = readdirSync(path.join(root, "docs")).filter((name) => name.endsWith(".md"));
const pages = [
  ...["README.md", "CONTRIBUTING.md", "CONTRIBUTING.ja.md", "SECURITY.md", "CHANGELOG.md"],
  ...guides.map((name) => `docs/${name}`),
];
const read = (page: string): string => readFileSync(path.join(root, page), "utf8");

/** An address as GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/\s/gu, "-");
const anchorsIn = (page: string): readonly string[] =>
  [...read(page).matchAll(/^#+ (?<heading>.+)$/gmu)].map(({ groups }) =>
    anchorOf(groups?.["heading"] ?? ""),
  );

test.each(pages)("every link of %s within the project leads somewhere", (page) => {
  const targets = [...read(page).matchAll(/\]\((?<target>[^()\s]+)\)/gu)].map(
    ({ groups }) => groups?.["target"] ?? "",
  );
  const broken = targets
    .filter((target) => !/^(?:https?|mailto):/u.test(target))
    .filter((target) => {
      const [file = "", anchor] = target.split("#");
      const leadsTo = file === "" ? page : path.join(path.dirname(page), file);
      if (!existsSync(path.join(root, leadsTo))) return true;
      return anchor !== undefined && !anchorsIn(leadsTo).includes(decodeURIComponent(anchor));
    });
  expect(broken).toEqual([]);
});

describe("each guide", () => {
  test("has a Japanese and an English version, that name each other", () => {
    const names = [...new Set(guides.map((name) => name.split(".")[0] ?? ""))];
    expect(guides.toSorted()).toEqual(
      names.flatMap((name) => [`${name}.en.md`, `${name}.ja.md`]).toSorted(),
    );
    const unlinked = names.filter(
      (name) =>
        !read(`docs/${name}.en.md`).includes(`(${name}.ja.md)`) ||
        !read(`docs/${name}.ja.md`).includes(`(${name}.en.md)`),
    );
    expect(unlinked).toEqual([]);
  });

  test("has as many sections in one language as in the other", () => {
    const counts = (language: string): readonly number[] =>
      guides
        .filter((name) => name.endsWith(`.${language}.md`))
        .map((name) => anchorsIn(`docs/${name}`).length);
    expect(counts("ja")).toEqual(counts("en"));
  });
});

test("every picture is shown somewhere", () => {
  const text = pages.map(read).join("");
  const pictures = readdirSync(path.join(root, "docs/images"));
  expect(pictures.filter((name) => !text.includes(`images/${name}`))).toEqual([]);
});
