import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseDocument, DomUtils } from "htmlparser2";
import { plainTextAsHtml } from "../../src/actions/compose/report-html";

test("text stays text, whatever it holds", () => {
  const pieces = fc.constantFrom(
    "<",
    ">",
    "&",
    '"',
    "'",
    "\n",
    "<img src=x onerror=alert(1)>",
    "a",
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join("")),
      (text) => {
        const document = parseDocument(plainTextAsHtml(text));
        const elements = DomUtils.findAll(() => true, document.children).map(({ name }) => name);
        expect(elements.every((name) => name === "br")).toBe(true);
        expect(elements).toHaveLength(text.split("\n").length);
        expect(DomUtils.textContent(document)).toBe(text.replaceAll("\n", ""));
      },
    ),
  );
});

test("is cut between two lines to what a form takes", () => {
  const line = "日".repeat(1_000);
  const html = plainTextAsHtml(Array.from({ length: 50 }, () => line).join("\n"));
  expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(32 * 1024);
  expect(html).toBe(`${line}<br>`.repeat(10));
});

test("each character that HTML reads is escaped", () => {
  expect(plainTextAsHtml(`<a href="x">&lt;`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;lt;<br>");
});
