/**
 * An alternative text this short is one or two letters of a word that is drawn picture by picture.
 */
const maxLetters = 2;
/** The maximum length of such a word, in code units. */
const maxWordLength = 200;
/** The maximum length of a text that may be half of a name drawn in two pictures. */
const maxHalfLength = 16;

/** The distinct alternative texts of pictures, in order. */
export class ImageTexts {
  private readonly texts = new Set<string>();
  /** The word that adjacent pictures of single letters spell. */
  private letters = "";
  /** The text of the picture right before. */
  private half = "";

  add(text: string): void {
    if (text === "") return;
    if (text.length <= maxLetters) {
      if (this.letters.length < maxWordLength) this.letters += text;
      this.half = "";
      return;
    }
    this.landLetters();
    this.texts.add(text);
    if (text.length > maxHalfLength) {
      this.half = "";
      return;
    }
    if (this.half !== "" && this.half !== text) this.texts.add(this.half + text);
    this.half = text;
  }

  /** Call this for text after a picture: a spelled word ends there. */
  endLetters(source: string, start: number, end: number): void {
    if (this.letters === "" && this.half === "") return;
    if (source.slice(start, end).trim() === "") return;
    this.landLetters();
    this.half = "";
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
