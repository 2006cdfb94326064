import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { descendant, descendants, parseXml, xml } from "../../src/actions/ews/xml";

describe("XML that is written", () => {
  test("reads back as it was, whatever its text and attributes hold", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, (content, value) => {
        const kept = (string: string): string =>
          string.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
        const read = parseXml(xml`<a b="${value}">${xml`<c>${content}</c>`}</a>`.xml);
        expect(read.attributes["b"]).toBe(kept(value));
        expect(read.children[0]?.text).toBe(kept(content));
        expect(read.children).toHaveLength(1);
      }),
    );
  });

  test("cannot be broken out of", () => {
    const written = xml`<a b="${'"><x/>'}">${"</a><x/>]]>&"}</a>`.xml;
    expect(written).toBe('<a b="&quot;&gt;&lt;x/&gt;">&lt;/a&gt;&lt;x/&gt;]]&gt;&amp;</a>');
  });
});

test("a template's indentation is not written, and a value's is", () => {
  const items = [xml`<b/>`, xml`<c/>`];
  const written = xml`
    <a>
      ${items}
      <d>${"1\n  2"}</d>
    </a>`;
  expect(written.xml).toBe("<a><b/><c/><d>1&#10;  2</d></a>");
});

describe("XML that is read", () => {
  test("is found by name without its prefix", () => {
    const root = parseXml(
      '<s:A xmlns:s="urn:s"><s:B n="1">x<![CDATA[<y>]]></s:B><C xmlns="urn:c"><B/></C></s:A>',
    );
    expect(descendants(root, "B").map(({ text }) => text)).toEqual(["x<y>", ""]);
    expect(descendant(root, "B")?.attributes).toEqual({ n: "1" });
    expect(descendant(root, "D")).toBeNull();
  });

  test.each([
    ["nothing", ""],
    ["text", "Service Unavailable"],
    ["a web page", "<html><body><p>Sign in<br></body></html>"],
    ["an element that is not closed", "<a><b></a>"],
    ["an unknown prefix", "<s:a/>"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["a document type with entities", '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
  ])("is refused where it is %s", (_, xml) => {
    expect(() => parseXml(xml)).toThrow();
  });
});
