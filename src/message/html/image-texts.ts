/**
 * An alternative text this short is one or two letters of a word that is drawn picture by picture.
 */
const maxLetters = 2;
/** The maximum length of such a word, in code units. */
const maxWordLength = 200;

/** The distinct alternative texts of pictures, in order. */
export class ImageTexts {
  private readonly texts = new Set<string>();
  /** The word that adjacent pictures of single letters spell. */
  private letters = "";

  add(text: string): void {
    if (text === "") return;
    if (text.length <= maxLetters) {
      if (this.letters.length < maxWordLength) this.letters += text;
      return;
    }
    this.landLetters();
    this.texts.add(text);
  }

  /** Call this for text after a picture: a spelled word ends there. */
  endLetters(source: string, start: number, end: number): void {
    if (this.letters !== "" && source.slice(start, end).trim() !== "") this.landLetters();
  }

  /** Whether there are none so far. */
  get isEmpty(): boolean {
    return this.texts.size === 0 && this.letters === "";
  }

  all(): readonly string[] {
    this.landLetters();
    return [...this.texts];
  }

  private landLetters(): void {
    if (this.letters !== "") this.texts.add(this.letters);
    this.letters = "";
  }
}
