import { mutate } from "./mutate";
import type { Random } from "./random";

/** As `uuencode` writes it (POSIX.1-2017), now and then with a line too long or too short. */
export function uuencoded(content: Uint8Array, name: string, random: Random): string {
  const lines = Array.from({ length: Math.ceil(content.length / 45) }, (_, index) => {
    const bytes = content.subarray(45 * index, 45 * (index + 1));
    const length = random.below(40) === 0 ? random.below(64) : bytes.length;
    const triples = Array.from({ length: Math.ceil(bytes.length / 3) }, (__, at) => {
      const [a = 0, b = 0, c = 0] = bytes.subarray(3 * at, 3 * at + 3);
      return [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    });
    return String.fromCharCode(...[length, ...triples.flat()].map((bits) => bits + 0x20));
  });
  const end = random.below(8) === 0 ? "" : "end\r\n";
  return `begin ${random.pick(["644", "0644", "9"])} ${name}\r\n${lines.join("\r\n")}\r\n\`\r\n${end}`;
}

type Operator = (random: Random) => string;

const operators: readonly [Operator, ...Operator[]] = [
  (random) => `${random.below(40)} ${random.below(40)} 1 1 re f`,
  (random) => Array.from({ length: random.below(99) }, (_, at) => `${at} 0 1 1 re`).join(" "),
  (random) => `${random.below(400)} ${random.below(9)} m 1 1 l 2 2 l 3 3 l h f*`,
  (random) => `${random.pick(["0", "-1", "1e9", "4", "x"])} 0 0 4 72 400 cm`,
  (random) => `${random.pick(["0 0 0", "1 1 1", "2", "/P"])} rg`,
  () => "q",
  () => "Q",
  () => "f",
  () => "BT /F1 12 Tf 72 700 Td (Verify your card number) Tj ET",
  () => "/I1 Do",
  () => "/X1 Do",
  () => "BI /W 4 /H 4 /BPC 8 /CS /G ID 0123456789abcdef EI",
];

/** A PDF that draws boxes, pictures and forms, whose cross-reference table is left to be rebuilt. */
export function pdf(random: Random): Uint8Array {
  const content = Array.from({ length: random.below(80) }, () =>
    random.pick(operators)(random),
  ).join("\n");
  const side = random.pick(["4", "0", "-1", "40", "5000", "99999"]);
  const bits = random.pick(["8", "1", "16", "3"]);
  const colours = random.pick(["/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "[/Indexed 1]"]);
  const made = Buffer.from(
    `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Annots[6 0 R]/Resources 8 0 R>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
6 0 obj <</Type/Annot/Subtype/Link/Rect[72 690 200 710]/A<</S/URI/URI(https://a.example/)>>>> endobj
7 0 obj <</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace${colours}/BitsPerComponent ${bits}/Length 16>> stream
0123456789abcdef
endstream endobj
8 0 obj <</Font<</F1 5 0 R>>/XObject<</I1 7 0 R/X1 9 0 R>>>> endobj
9 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 8 0 R/Length ${content.length}>> stream
${content}
endstream endobj
trailer <</Root 1 0 R>>
%%EOF`,
  );
  return random.below(3) === 0 ? mutate(made, random) : made;
}

/** A script that puts a page together from pieces, in one of the ways that are undone. */
export function script(page: string, random: Random): string {
  const cut = random.below(page.length + 1);
  const [start, end] = [page.slice(0, cut), page.slice(cut)];
  const codes = Array.from(page, (letter) => letter.codePointAt(0) ?? 0);
  const quote = random.pick(['"', "'", "`"]);
  const written = random.pick<() => string>([
    () => `${quote}${start}${quote} + ${quote}${end}${quote}`,
    () => `["${start}", '${end}'].join("")`,
    () => `"${start}".concat("${end}")`,
    () => `\`\${a}${end}\`); var a = "${start}"; (a`,
    () => `"${Array.from(page).reverse().join("")}".split("").reverse().join("")`,
    () => `String.fromCharCode(${codes.map((code) => code + random.below(2)).join(",")})`,
    () => `atob("${Buffer.from(page).toString("base64")}")`,
    () => `unescape("${encodeURIComponent(Buffer.from(page).toString())}")`,
    () => `"${codes.map((code) => `\\x${code.toString(16)}`).join("")}"`,
    () => `"${codes.map((code) => `\\u{${code.toString(16)}}`).join("")}"`,
    () => `"${Buffer.from(page).toString("hex")}"`,
    () => `"${page}".replace(/${quote}|./g, "${start}").replace("${end}", "$&")`,
  ])();
  return `<script>document.write(${written});location.href="https://a.example/"${
    random.below(4) === 0 ? "" : "</script>"
  }`;
}

/** Lines of letters that draw, as codes are drawn. */
export function blockLetters(random: Random): string {
  const side = random.below(30);
  return Array.from({ length: side }, () =>
    Array.from({ length: side }, () => random.pick(["█", "▀", "▄", " ", "■", "▚"])).join(""),
  ).join("\r\n");
}
