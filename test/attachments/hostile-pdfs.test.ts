import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { maxPageMs } from "../../src/attachments/limits";
import { type PdfContent, readPdf } from "../../src/attachments/pdf-content";

afterEach(() => {
  jest.restoreAllMocks();
});

interface MadePage {
  readonly content: string;
  readonly annotations?: readonly string[];
}

/** A PDF (ISO 32000), its cross-reference table left to be rebuilt. */
function pdfOf(pages: readonly MadePage[], emptyPages = 0): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${pages.map((_, index) => `${4 + 2 * index} 0 R `).join("")}${"<</Type/Page>>".repeat(emptyPages)}]/Count ${pages.length + emptyPages}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...pages.flatMap(({ content, annotations = [] }, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${5 + 2 * index} 0 R/Resources<</Font<</F1 3 0 R>>>>/Annots[${annotations.join("")}]>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  const written = objects.map((object, index) => `${index + 1} 0 obj ${object} endobj\n`);
  return Buffer.from(`%PDF-1.4\n${written.join("")}trailer <</Root 1 0 R>>\n%%EOF`);
}

const read = (pdf: Uint8Array, isOver = (): boolean => false): Promise<PdfContent> =>
  readPdf(
    pdf,
    {
      mayTake: () => false,
      read: () => Promise.resolve(),
      readDrawing: () => Promise.resolve(),
    },
    isOver,
  );

const words = (text: string): string => `BT /F1 12 Tf 72 700 Td (${text}) Tj ET `;
const manyOperators = "0 g ".repeat(100_000);

const annotation = (kind: string, address: string): string =>
  `<</Type/Annot${kind}/Rect[0 0 9 9]/A<</S/URI/URI(${address})>>>>`;
describe("a page that takes too long", () => {
  test("is not read on once time is up", async () => {
    let asked = 0;
    const isOver = (): boolean => {
      asked += 1;
      return asked > 50;
    };
    const { isIncomplete } = await read(pdfOf([{ content: manyOperators }]), isOver);
    expect(isIncomplete).toBe(true);
    expect(asked).toBeLessThan(100);
  });

  test("is the last one that is read, and the links of all are kept", async () => {
    const [first, late, last] = ["First", "Late", "Last"].map((text) => ({
      content: words(text),
      annotations: [annotation("/Subtype/Link", `https://${text.toLowerCase()}.example/`)],
    }));
    if (first === undefined || late === undefined || last === undefined) throw new Error();
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += maxPageMs / 100));
    const slow = { ...late, content: late.content + manyOperators };
    const { text, links, isIncomplete } = await read(pdfOf([first, slow, last]));
    expect(isIncomplete).toBe(true);
    expect(text).toBe("First");
    expect(links.map(({ address }) => address)).toEqual([
      "https://first.example/",
      "https://late.example/",
      "https://last.example/",
    ]);
  });

  test("to draw keeps the words of no other page from being read", async () => {
    const pdf = pdfOf([{ content: manyOperators }, { content: words("Last") }]);
    let asked = 0;
    await read(pdf, () => {
      asked += 1;
      return false;
    });
    let left = asked * 0.75;
    const { text, isIncomplete } = await read(pdf, () => {
      left -= 1;
      return left < 0;
    });
    expect({ text, isIncomplete }).toEqual({ text: "\n\nLast", isIncomplete: true });
  });

  test("leaves the clock as it was", async () => {
    const { now } = Date;
    await read(pdfOf([{ content: manyOperators }]), () => true);
    await read(pdfOf([{ content: words("x") }]));
    expect(Date.now).toBe(now);
  });
});

test("a button leads somewhere as a link does", async () => {
  const button = annotation("/Subtype/Widget/FT/Btn/Ff 65536/T(a)", "https://a.example/");
  const { links } = await read(pdfOf([{ content: words("x"), annotations: [button] }]));
  expect(links.map(({ address }) => address)).toEqual(["https://a.example/"]);
});

test.each([
  ["unknown operators", 1000, false],
  ["more unknown operators than are passed over", 10_001, true],
])("%s", async (_, count, isIncomplete) => {
  const pdf = pdfOf([{ content: words("x") + "xx ".repeat(count) }]);
  expect(await read(pdf)).toMatchObject({ isIncomplete });
});

test.each([
  ["operands as many as an operator has", 33, false],
  ["operands beyond which no text is read", 34, true],
])("%s", async (_, count, isIncomplete) => {
  const pdf = pdfOf([{ content: `${words("x")}${"1 ".repeat(count)} n` }]);
  expect(await read(pdf)).toMatchObject({ text: "x", isIncomplete });
});

test("a PDF of more pages than can be passed over is not read", async () => {
  const page = { content: words("x") };
  expect(await read(pdfOf([page], 9999))).toMatchObject({ isIncomplete: true });
  await expect(read(pdfOf([page], 10_000))).rejects.toThrow("pages");
});
