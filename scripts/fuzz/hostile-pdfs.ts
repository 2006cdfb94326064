const stream = (entries: string, content: string): string =>
  `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`;

/** What a page has: the entries of its dictionary, and objects from number 6 on. */
interface PageParts {
  readonly content?: string;
  readonly entries?: string;
  readonly resources?: string;
  readonly objects?: readonly string[];
}

/** A PDF of one page (ISO 32000), whose cross-reference table is left to be rebuilt. */
function pdf({ content = "", entries = "", resources = "", objects = [] }: PageParts): string {
  const words = "BT /F1 12 Tf 72 700 Td (Your American Express card) Tj ET ";
  const all = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>${entries}>>`,
    stream("", words + content),
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...objects,
  ];
  const written = all.map((object, index) => `${index + 1} 0 obj ${object} endobj\n`).join("");
  return `%PDF-1.4\n${written}trailer <</Root 1 0 R>>\n%%EOF`;
}

/** More of them within each other overflow the stack, which ends them early. */
const nestedForms = 300;

/** Forms each of which paints the next one twice: all together more often than can be counted. */
function formsWithin(size: number): PageParts {
  const indices = Array.from({ length: nestedForms }, (_, index) => index);
  const space = " ".repeat(size / nestedForms);
  return {
    content: "/X0 Do",
    resources: `/XObject<<${indices.map((index) => `/X${index} ${6 + index} 0 R`).join("")}>>`,
    objects: indices.map((index) =>
      stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]",
        `/X${index + 1} Do /X${index + 1} Do${space}`,
      ),
    ),
  };
}

const link = (index: number): string =>
  `<</Type/Annot/Subtype/Link/Rect[0 0 612 792]/A<</S/URI/URI(https://a${index}.example/)>>>>`;

/** PDFs made to be slow or to take memory, by what they hold; each takes about the bytes it is given. */
export const hostilePdfs: Readonly<Record<string, (size: number) => string>> = {
  "nested graphics states": (size) => pdf({ content: "q ".repeat(size / 2) }),
  "colours in nested graphics states": (size) =>
    pdf({ content: "q ".repeat(size / 4) + "0 g ".repeat(size / 8) }),
  "forms within each other": (size) => pdf(formsWithin(size)),
  links: (size) => {
    const objects = Array.from({ length: size / 130 }, (_, index) => link(index));
    return pdf({
      entries: `/Annots[${objects.map((_, at) => `${at + 6} 0 R `).join("")}]`,
      objects,
    });
  },
  "unknown operators": (size) => pdf({ content: "xx ".repeat(size / 3) }),
  "letters of text": (size) => pdf({ content: `BT /F1 12 Tf ${"(a) Tj ".repeat(size / 7)}` }),
};
