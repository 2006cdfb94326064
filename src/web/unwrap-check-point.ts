import { withBothSlashes } from "./with-both-slashes";

const opening = "___";
/** Followed by a token. */
const closing = "___.";

/**
 * Reads the target of a Check Point v2 path: `/v2/___` target `___.` token, with a region such as
 * `r01/` before it or not. In the target `*2F` stands for `%2F`. The target's fragment may follow
 * the token.
 *
 * Source: https://blog.checkpoint.com/product-updates/click-time-protection-replaced-url-domain-change
 *
 * @param pathAndQuery What follows the host.
 * @returns `null` where it is not of that form.
 */
export function decodeCheckPointV2(pathAndQuery: string): string | null {
  const start = pathAndQuery.indexOf(opening);
  const end = pathAndQuery.lastIndexOf(closing);
  if (start < 0 || end <= start) return null;
  const target = pathAndQuery
    .slice(start + opening.length, end)
    .replace(/\*([\da-f]{2})/giu, "%$1");
  return /^https?:\//iu.test(target) ? withBothSlashes(target) : null;
}
