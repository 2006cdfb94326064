import { describe, expect, test } from "@jest/globals";
import { withScriptTexts } from "../../src/attachments/script-texts";

const page = '<h1>Your card</h1><a href="https://evil.example/x">Verify</a>';
const quoted = page.replaceAll('"', "'");
const codes = (add: number): string =>
  Array.from(page, (letter) => letter.charCodeAt(0) + add).join(",");
const coded = (prefix: string, digits: number): string =>
  Array.from(
    page,
    (letter) => prefix + letter.charCodeAt(0).toString(16).padStart(digits, "0"),
  ).join("");
const reversed = (text: string): string => Array.from(text).reverse().join("");
const pieces = (text: string, between: string): string =>
  (text.match(/.{1,7}/gu) ?? []).join(between);
const base64 = Buffer.from(page).toString("base64");

describe("a page that a script puts together is read", () => {
  test.each([
    ["a sum", `document.write("${pieces(quoted, '" + "')}")`],
    ["a list that is joined", `document.write(["${pieces(quoted, '","')}"].join(""))`],
    ["concat", `document.write("${pieces(quoted, '".concat("')}"))`],
    [
      "a variable in a sum",
      `var a = "card</h1>"; document.write("<h1>Your "+a+"${quoted.slice(18)}")`,
    ],
    ["a template", `let a = "card"; document.write(\`\${a}${quoted}\`.slice(4))`],
    ["codes of characters", `String.fromCharCode(${codes(0)})`],
    ["codes that are moved", `[${codes(3)}].map((c) => String.fromCharCode(c - 3)).join("")`],
    ["hexadecimal escapes", `document.write("${coded("\\x", 2)}")`],
    ["Unicode escapes", `document.write("${coded("\\u", 4)}")`],
    ["unescape", `document.write(unescape("${coded("%u", 4)}"))`],
    ["hexadecimal digits", `parse("${coded("", 2)}")`],
    ["letters in reverse", `document.write("${reversed(quoted)}".split("").reverse().join(""))`],
    ["base64 in pieces", `document.write(atob("${pieces(base64, '"+"')}"))`],
    ["base64 in reverse", `atob("${reversed(base64)}".split("").reverse().join(""))`],
    [
      "signs to be replaced",
      `document.write("${quoted.replaceAll("e", "~#")}".replace(/~#/g, "e"))`,
    ],
    [
      "a word to be replaced",
      `document.write("${quoted.replaceAll("card", "XYZ")}".replace("XYZ", "card"))`,
    ],
  ])("%s", (_, source) => {
    const { html: whole } = withScriptTexts(`<script>${source}</script>`);
    expect(whole.replace(/^<script>.*?<\/script>/su, "").replaceAll("'", '"')).toContain(
      page.slice(20),
    );
  });

  test("where a script leads at once", () => {
    const { html: whole } = withScriptTexts(
      '<script>location.href = "https://evil.example/x"</script>',
    );
    expect(whole).toContain('content="0;url=https://evil.example/x"');
  });

  test.each([
    [
      "replacements",
      `${'.replace(/q/g, "qqqqqqqqqqqqqqqqqqqq")\n'.repeat(10)}${"q".repeat(150_000)}`,
    ],
    ["variables", `v = "${"q".repeat(2000)}"; ${"${v}".repeat(40_000)}`],
  ])("%s do not make a text grow out of bounds", (_, source) => {
    const { html: whole } = withScriptTexts(`<script>x = '<b>'; ${source}; x = '</b>'</script>`);
    expect(whole.length).toBeLessThan(20_000_000);
  });

  test.each([
    "<p>No script</p>",
    '<script>const a = 1 + 2; track("https://tracker.example/", "page")</script>',
  ])("nothing is added to %s", (html) => {
    expect(withScriptTexts(html).html.trim()).toBe(html);
  });
});
