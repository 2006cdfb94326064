import { expect, test } from "@jest/globals";
import { drawBoxes } from "../../src/attachments/box";
import { findPagePictures } from "../../src/attachments/page-pictures";

const row = `<tr>${"<td bgcolor=#000>".repeat(21)}</tr>`;
const drawing = `<table>${row.repeat(21)}</table>`;

test("a picture is found beside any number of siblings", () => {
  const page = `<img src="data:image/png;base64,AAAA">${"<br>".repeat(100_000)}`;
  expect(findPagePictures(page)).toEqual(
    expect.objectContaining({ dataAddresses: ["data:image/png;base64,AAAA"], isIncomplete: false }),
  );
});

test.each([
  ["more drawings than are looked at", drawing.repeat(30)],
  ["more block letters than are looked at", `<pre>${`${"█▄▀".repeat(50)}\n`.repeat(1000)}`],
  ["more elements than are looked at", "<br>".repeat(300_000)],
  ["more shadows than are looked at", `<b style="box-shadow:${"0 1px #000,".repeat(50_000)}"></b>`],
  [
    "cells that are nested too deeply",
    `<div>${"<p>x</p>".repeat(30)}</div>`.replaceAll("x", "<i>".repeat(5000)),
  ],
  [
    "a list of shadows for each of many elements",
    `<style>b{box-shadow:${"0 1px #000,".repeat(200)}}</style>${"<b></b>".repeat(30)}`,
  ],
])("%s are said not to be read", (_what, page) => {
  expect(findPagePictures(page).isIncomplete).toBe(true);
});

test("below more elements than are looked at nothing is looked for", () => {
  const page = `${"<br>".repeat(300_000)}<img src="data:image/png;base64,AAAA">`;
  expect(findPagePictures(page).dataAddresses).toEqual([]);
});

test("one drawing is read as a whole", () => {
  const { drawings, isIncomplete } = findPagePictures(drawing);
  expect(drawings).toHaveLength(1);
  expect(isIncomplete).toBe(false);
});

test("a row of any width is a drawing of bounded width", () => {
  const wide = `<table>${`<tr>${"<td colspan=1000>".repeat(500)}</tr>`.repeat(21)}</table>`;
  const [found] = findPagePictures(wide).drawings;
  const widest = Math.max(...(found?.boxes ?? []).map(({ x, width }) => x + width));
  expect(widest).toBeLessThanOrEqual(3000);
});

test("a rule counts for each of its selectors, however many they are", () => {
  const dark = `${"b,".repeat(10_000)}td,i{${"background:#fff;".repeat(5000)}background:#000}`;
  const cells = `<table>${`<tr>${"<td></td>".repeat(21)}</tr>`.repeat(21)}</table>`;
  const [found] = findPagePictures(`<style>${dark}</style>${cells}`).drawings;
  expect(new Set(found?.boxes.map(({ shade }) => shade))).toEqual(new Set([0]));
});

test("a path of any length is read", () => {
  const page = `<svg><path d="M0 0${"h1v1".repeat(100_000)}z${"M0 0h1v1h-1z".repeat(70)}">`;
  expect(findPagePictures(page).drawings).toHaveLength(1);
});

test("boxes upon boxes are not painted without end", () => {
  const box = { x: 0, y: 0, width: 1, height: 1, shade: 0 };
  expect(drawBoxes([box], true)).not.toBeNull();
  expect(
    drawBoxes(
      Array.from({ length: 1000 }, () => box),
      true,
    ),
  ).toBeNull();
});

test("a picture is found below any number of open elements", () => {
  const page = `${"<i>".repeat(5000)}<img src="data:image/png;base64,AAAA">`;
  expect(findPagePictures(page).dataAddresses).toHaveLength(1);
});
