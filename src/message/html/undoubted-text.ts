import type { OrderedText } from "./ordered-text";
import { beginsWithLetter, type TextBuilder } from "./text-builder";

interface ElementInWord {
  readonly depth: number;
  /** How long the text is up to there. */
  readonly length: number;
}

const space = /\s/u;

/** Another reading of the visible text: without what may be hidden in a way that is not understood. */
export class UndoubtedText {
  /** `null` as long as there was nothing of the kind. */
  private builder: TextBuilder | null = null;
  /** Outermost first. */
  private readonly opened: ElementInWord[] = [];
  /** The length before an element that has just ended, and that began within a word. */
  private lengthOfWord: number | null = null;
  /** Something was left out of the word that is being read. */
  private leftOutOfWord = false;

  /**
   * @param visible The whole visible text, to which the same is appended afterwards.
   * @param without What is left out beside doubtful text: elements that begin and end within a word,
   *   and then one at its end as well.
   */
  constructor(
    private readonly visible: OrderedText,
    private readonly without: "nothing-else" | "elements-in-words",
  ) {}

  append(source: string, start: number, end: number, isDoubtful: boolean): void {
    if (isDoubtful) {
      this.builder ??= this.visible.copy();
      return;
    }
    if (beginsWithLetter(source, start)) this.leaveOut();
    else this.endWord();
    if (this.leftOutOfWord) this.leftOutOfWord = !space.test(source.slice(start, end));
    this.builder?.append(source, start, end);
  }

  separate(separator: " " | "\t" | "\n"): void {
    this.endWord();
    this.builder?.separate(separator);
  }

  private leaveOut(): void {
    if (this.lengthOfWord === null) return;
    this.builder?.cutTo(this.lengthOfWord);
    this.lengthOfWord = null;
    this.leftOutOfWord = true;
  }

  private endWord(): void {
    if (this.leftOutOfWord) this.leaveOut();
    this.lengthOfWord = null;
    this.leftOutOfWord = false;
  }

  /** @param depth Of the element that begins. */
  open(depth: number): void {
    const text = this.builder ?? this.visible;
    if (this.without === "nothing-else" || !text.endsInWord) return;
    this.builder ??= this.visible.copy();
    this.opened.push({ depth, length: this.builder.length });
  }

  /** Call this when the element at `depth` ends. */
  close(depth: number): void {
    if (this.opened.at(-1)?.depth !== depth) return;
    this.lengthOfWord = this.opened.pop()?.length ?? null;
  }

  /** @returns `null` where it is the whole visible text. */
  toString(): string | null {
    this.endWord();
    const text = this.builder?.toString() ?? null;
    return text === this.visible.toString() ? null : text;
  }
}
