import { decodeBase64Text } from "../web/base64-text";
import { percentDecode } from "../web/percent-decode";

/**
 * In quotes, base64 or percent-encoded: a shorter one holds no page and hardly an address. Which quote
 * opens and which closes is not known, so that one may do both.
 */
const encoded = /["'`]([\w+/=%.\s-]{24,})(?=["'`])/gu;
const elementOrAddress = /<\w|https?:\/\//iu;
/** One may hold others. */
const maxDepth = 3;

/**
 * A page with what its scripts may write into it: the texts in them that are base64 or
 * percent-encoded and hold elements or addresses. No script is run.
 */
export function withScriptTexts(html: string): string {
  let whole = html;
  let added = html;
  for (let depth = 0; depth < maxDepth && added !== ""; depth += 1) {
    added = Array.from(added.matchAll(encoded), ([, literal = ""]) =>
      literal.includes("%") ? percentDecode(literal) : (decodeBase64Text(literal) ?? ""),
    )
      .filter((text) => elementOrAddress.test(text))
      .join("\n");
    whole += added;
  }
  return whole;
}
