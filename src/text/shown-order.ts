/** What opens a run of its own, from right to left or from left to right, and what ends one. */
const controls = /([\u202b\u202e\u2067])|[\u202a\u202d\u2066\u2068]|([\u202c\u2069])|(\n)/gu;
const turning = /[\u202b\u202e\u2067]/u;
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A run of text with those within it, each as it is shown. */
interface Run {
  readonly isTurned: boolean;
  readonly pieces: string[];
}

const shown = ({ isTurned, pieces }: Run): string =>
  (isTurned && !pieces.some((piece) => rightToLeftLetter.test(piece))
    ? pieces.toReversed()
    : pieces
  ).join("");

/**
 * The text in the order in which its letters are seen, where control characters (Unicode Standard
 * Annex #9) turn letters around that are not written so: overrides, embeddings and isolates. Programs
 * differ in what they do with an embedding or an isolate of Latin letters: nobody needs one, and it
 * is read as if turned. Without those characters the text is returned as it is.
 *
 * @param text Any string.
 */
export function inShownOrder(text: string): string {
  if (!turning.test(text)) return text;
  const open: Run[] = [];
  let run: Run = { isTurned: false, pieces: [] };
  const add = (piece: string): void => {
    if (run.isTurned) run.pieces.push(...Array.from(piece));
    else run.pieces.push(piece);
  };
  const close = (): void => {
    const outer = open.pop();
    if (outer === undefined) return;
    outer.pieces.push(shown(run));
    run = outer;
  };
  let end = 0;
  for (const { 0: control, 1: turns, 2: ends, 3: breaks, index } of text.matchAll(controls)) {
    add(text.slice(end, index));
    end = index + control.length;
    if (breaks !== undefined) {
      while (open.length > 0) close();
      add(control);
    } else if (ends !== undefined) close();
    else {
      open.push(run);
      run = { isTurned: turns !== undefined, pieces: [] };
    }
  }
  add(text.slice(end));
  while (open.length > 0) close();
  return shown(run);
}
