/**
 * An alternative text this short is one or two letters of a word that is drawn picture by picture.
 */
const maxLetters = 2;
/** The maximum length of such a word, in code units. */
const maxWordLength = 200;
/** The maximum length of a text that may be a part of a name drawn in several pictures. */
const maxPartLength = 16;
const maxParts = 12;

/** The distinct alternative texts of pictures, in order. */
export class ImageTexts {
  private readonly texts = new Set<string>();
  /** The word that adjacent pictures of single letters spell. */
  private letters = "";
  /** The texts of the pictures right before. */
  private parts: string[] = [];

  add(text: string): void {
    if (text === "") return;
    if (text.length <= maxLetters) {
      if (this.letters.length < maxWordLength) this.letters += text;
      this.landParts();
      return;
    }
    this.landLetters();
    this.texts.add(text);
    if (text.length > maxPartLength) {
      this.landParts();
      return;
    }
    const before = this.parts.at(-1);
    if (before === text) return;
    if (before !== undefined) this.texts.add(before + text);
    if (this.parts.length === maxParts) this.landParts();
    this.parts.push(text);
  }

  /** Call this for text after a picture: a spelled word ends there. */
  endLetters(source: string, start: number, end: number): void {
    if (this.letters === "" && this.parts.length === 0) return;
    if (source.slice(start, end).trim() === "") return;
    this.landLetters();
    this.landParts();
  }

  /** Whether there are none so far. */
  get isEmpty(): boolean {
    return this.texts.size === 0 && this.letters === "";
  }

  all(): readonly string[] {
    this.landLetters();
    this.landParts();
    return [...this.texts];
  }

  private landParts(): void {
    if (this.parts.length > 2) this.texts.add(this.parts.join(""));
    this.parts = [];
  }

  private landLetters(): void {
    if (this.letters !== "") this.texts.add(this.letters);
    this.letters = "";
  }
}
