import { withoutComments, withoutEscapes } from "./css-syntax";

/** `content: "…"` (CSS Generated Content), which stands before or after an element. */
const content = /(?:^|[\s;{])content\s*:\s*(?:"([^"]{0,200})"|'([^']{0,200})')/giu;

/** The texts that a style sheet puts into a page. Mail programs differ in whether they show them. */
export function generatedTexts(styleSheet: string): readonly string[] {
  if (!/content/iu.test(styleSheet)) return [];
  return [...withoutComments(styleSheet).matchAll(content)].map(([, double, single]) =>
    withoutEscapes(double ?? single ?? "").trim(),
  );
}
