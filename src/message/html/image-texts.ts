/** An alternative text this short is a letter, or two, of a word that is drawn picture by picture. */
const maxLetters = 2;
/** Code units of such a word. */
const maxWordLength = 200;

/** The alternative texts of pictures, each once, in order. */
export class ImageTexts {
  private readonly texts = new Set<string>();
  /** What pictures of single letters spell, one beside the other. */
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

  /** To be called with text that stands after a picture: words end there. */
  endLetters(source: string, start: number, end: number): void {
    if (this.letters !== "" && source.slice(start, end).trim() !== "") this.landLetters();
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
