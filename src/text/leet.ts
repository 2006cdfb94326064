import leetLetters from "../../rules/text/leet-letters.json";

const letterOf: ReadonlyMap<string, string> = new Map(
  leetLetters.entries.flatMap(({ letters, as }) => Array.from(letters, (sign) => [sign, as])),
);
const signs = new RegExp(`[${[...letterOf.keys()].join("").replace("^", "\\^")}]+`, "gu");
/** Kanji and kana stand beside digits that are digits. Half of a surrogate pair is a fancy letter. */
const letter = /[a-z\u00aa-\u1fff\u2070-\u2dff\ua640-\uabff\ud800-\udfff\uff21-\uff5a]/i;
/** What ends a word, in place of standing for its last letter. */
const closing = new Set("!|*%)");
/** How much beside what is changed belongs to the same name. */
const reach = 32;

/** A text with letters for digits and signs. */
interface LeetReading {
  /** As long as the text as written. */
  readonly readable: string;
  /** What stands around all that was changed: as written, and with the letters. */
  readonly changed: { readonly from: string; readonly to: string };
}

function lettersFor(run: string, goesOn: boolean): string {
  let end = run.length;
  while (!goesOn && closing.has(run.charAt(end - 1))) end -= 1;
  const letters = Array.from(run.slice(0, end), (sign) => letterOf.get(sign) ?? sign);
  return letters.join("") + run.slice(end);
}

/**
 * Reads digits and signs beside letters as the letters they stand for: `l0g1n` as `login`.
 *
 * @returns `null` where there are none.
 */
export function readLeet(text: string): LeetReading | null {
  const places: number[] = [];
  const readable = text.replace(signs, (run: string, index: number) => {
    const goesOn = letter.test(text.charAt(index + run.length));
    if (!goesOn && !letter.test(text.charAt(index - 1))) return run;
    const letters = lettersFor(run, goesOn);
    if (letters !== run) places.push(index);
    return letters;
  });
  if (places.length === 0) return null;
  let [from, to, end] = ["", "", 0];
  for (const place of places) {
    const start = Math.max(end, place - reach);
    if (start > end) [from, to] = [`${from}\n\n`, `${to}\n\n`];
    end = Math.max(end, place + reach);
    from += text.slice(start, end);
    to += readable.slice(start, end);
  }
  return { readable, changed: { from, to } };
}
