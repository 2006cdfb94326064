/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Where a sentence may end: at its mark with the brackets that close after it, or where a line does. */
const possibleEnd =
  /[。．！？!?…‥\u2028\u2029][。．！？!?…‥」』）)】〉》”’"']*|\.["'”’)\]]*(?=[\s\u2e80-\uffef]|$)|\r?\n[^\S\n]*/gu;

const bullet = /^(?:[・･·•●○◯◆◇■□▼▽▲△►▶▷★☆※＊*＋–—‐−⇒→✓✔☑✅①②③④⑤⑥⑦⑧⑨⑩-]|\(?\d{1,2}[.)．）])/u;
/** Small letters, or a particle that belongs to a word before it. */
const goingOn = /^[\p{Ll}を]/u;
/** A comma, or a particle or an ending after which more must come. */
const unfinished =
  /(?:[,，、､;；をはがにのへもや을를은는의에와과]|(?:^|[^こ])と|から|より|[しみりいえきけれめせ]て|んで)$/u;

/** Whether a reader reads on from one line into the next, as where a mail program wrapped it. */
function goesOn(line: string, next: string): boolean {
  if (next === "" || bullet.test(next)) return false;
  return unfinished.test(line) || goingOn.test(next);
}

/** So much of a line is enough to tell how it begins or ends. */
const lineReach = 64;

/**
 * A text's sentences, as its reader sees them: they end at full stops and their like, and where a
 * line ends that is not visibly unfinished (by a comma or a particle at its end, or small letters at
 * the head of the next).
 */
export class Sentences {
  private readonly ends: readonly number[];

  /** @param source Any text, hostile ones included; read in one pass. */
  constructor(private readonly source: string) {
    this.ends = endsIn(source);
  }

  /** The sentence that holds a place, with the white space around it. */
  at(place: number): Span {
    const { ends, source } = this;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return { start: ends[low - 1] ?? 0, end: ends[low] ?? source.length };
  }
}

function endsIn(source: string): readonly number[] {
  const ends: number[] = [];
  possibleEnd.lastIndex = 0;
  for (let found = possibleEnd.exec(source); found !== null; found = possibleEnd.exec(source)) {
    const { index, 0: mark } = found;
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
