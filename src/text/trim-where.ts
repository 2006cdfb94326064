/** A text without the characters at its beginning and end for which a test holds; in linear time. */
export function trimWhere(text: string, isLeftOut: (character: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && isLeftOut(text.charAt(start))) start += 1;
  while (end > start && isLeftOut(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
