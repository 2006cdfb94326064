/** What opens a run of its own, from right to left or from left to right, and what ends one. */
const controls = /([\u202b\u202e\u2067])|[\u202a\u202d\u2066\u2068]|([\u202c\u2069])|(\n)/gu;
const turning = /[\u202b\u202e\u2067]/u;
const override = "\u202e";
/** Runs within runs; what opens further ones does nothing (Unicode Standard Annex #9, BD2). */
const maxDepth = 125;
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A run of text with those within it, each as it is shown. */
interface Run {
  /** An override turns all letters, an embedding or an isolate only those that may be turned. */
  readonly turns: "all" | "left-to-right" | "none";
  readonly pieces: string[];
}

function shown({ turns, pieces }: Run): string {
  const isTurned =
    turns === "all" ||
    (turns === "left-to-right" && !pieces.some((piece) => rightToLeftLetter.test(piece)));
  return (isTurned ? pieces.toReversed() : pieces).join("");
}

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
  let run: Run = { turns: "none", pieces: [] };
  let tooDeep = 0;
  const add = (piece: string): void => {
    if (run.turns === "none") run.pieces.push(piece);
    else for (const letter of piece) run.pieces.push(letter);
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
      tooDeep = 0;
      add(control);
    } else if (ends !== undefined) {
      if (tooDeep > 0) tooDeep -= 1;
      else close();
    } else if (open.length === maxDepth) tooDeep += 1;
    else {
      open.push(run);
      const kind = turns === override ? "all" : "left-to-right";
      run = { turns: turns === undefined ? "none" : kind, pieces: [] };
    }
  }
  add(text.slice(end));
  while (open.length > 0) close();
  return shown(run);
}
