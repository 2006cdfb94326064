import { anyWordOf } from "./context-words";
import { firstIndex } from "./first-index";
import type { Span } from "./span";

/** A possible sentence end: punctuation with any closing brackets after it, or a line end. */
const possibleEnd =
  /[。．！？!?…‥\u2028\u2029][。．！？!?…‥」』）)】〉》”’"']*|\.["'”’)\]]*(?=[\s\u2e80-\uffef]|$)|\r?\n[^\S\n]*/gu;

const bullet = /^(?:[・･·•●○◯◆◇■□▼▽▲△►▶▷★☆※＊*＋–—‐−⇒→✓✔☑✅①②③④⑤⑥⑦⑧⑨⑩-]|\(?\d{1,2}[.)．）])/u;
/** A lower-case letter, or a particle that belongs to the word before it. */
const goingOn = new RegExp(`^(?:\\p{Ll}|${anyWordOf("continued-line")})`, "u");
/** A comma, or a particle or ending that cannot end a sentence. */
const unfinished = new RegExp(`(?:[,，、､;；]|${anyWordOf("unfinished-line")})$`, "u");
const finished = new RegExp(`${anyWordOf("finished-line")}$`, "u");

/** Whether a sentence continues on the next line, as where a mail program wrapped it. */
function goesOn(line: string, next: string): boolean {
  if (next === "" || bullet.test(next)) return false;
  return (unfinished.test(line) && !finished.test(line)) || goingOn.test(next);
}

/** How much of a line is looked at to tell how it begins or ends. */
const lineReach = 64;

/**
 * A text's sentences, as its reader sees them: they end at full stops and the like, and at the end
 * of a line, unless it is visibly unfinished (a comma or particle at its end, or lower case at the
 * start of the next line).
 */
export class Sentences {
  /** Found when the first sentence is asked for: most texts are asked for none. */
  private ends: readonly number[] | null = null;

  /** @param source Any text, including hostile text. */
  constructor(private readonly source: string) {}

  /** The sentence at a position, with the white space around it. */
  at(place: number): Span {
    const { source } = this;
    this.ends ??= endsIn(source);
    const { ends } = this;
    const next = firstIndex(ends.length, (index) => (ends[index] ?? 0) > place);
    return { start: ends[next - 1] ?? 0, end: ends[next] ?? source.length };
  }
}

/** Where sentences end; in one pass. */
function endsIn(source: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, 0: mark } of source.matchAll(possibleEnd)) {
    const end = index + mark.length;
    if (mark.includes("\n")) {
      const line = source.slice(Math.max(0, index - lineReach), index).trimEnd();
      const [next = ""] = source.slice(end, end + lineReach).split(/\r?\n/u, 1);
      if (goesOn(line, next.trimStart())) continue;
    }
    ends.push(end);
  }
  return ends;
}
