import { TextFolder } from "./fold";
import { foldToLetters } from "./fold-to-letters";
import { PhraseMatcher } from "./phrase-matcher";

const folder = new TextFolder();
const notLetters = /[^\p{L}\p{M}]+/u;
const latin = /^\p{Script=Latin}+$/u;
/** Shorter ones stand in many a name by chance. */
const minPartLetters = 3;
/** No word is longer; a hostile name may be. */
const maxCompoundLetters = 40;

/** Words that say what somebody does and not who it is: `Card Services`, `お客様センター`. */
export class RoleNames {
  private readonly matcher: PhraseMatcher<"role" | "company-form">;
  private readonly parts: ReadonlySet<string>;
  /** In a script without spaces one letter is a role only beside another: `阿部` is a surname. */
  private readonly letters: ReadonlySet<string>;

  /**
   * @param names Words, or several words with spaces between, in any language.
   * @param companyForms Words for the legal form of a company, which are roles as well: `株式会社`.
   */
  constructor(names: readonly string[], companyForms: readonly string[]) {
    this.matcher = new PhraseMatcher([
      ...names
        .filter((name) => name.length > 1)
        .map((phrase) => ({ phrase, value: "role" }) as const),
      ...companyForms.map((phrase) => ({ phrase, value: "company-form" }) as const),
    ]);
    this.letters = new Set(names.filter((name) => name.length === 1));
    this.parts = new Set(
      names.filter((name) => latin.test(name) && name.length >= minPartLetters).map(foldToLetters),
    );
  }

  /**
   * What is left of a sender's name without such words: the name of somebody, or nothing.
   *
   * @returns the words that are left, as written; empty where it is a role's name, or no name
   */
  properWords(name: string): readonly string[] {
    const rest = name.split("");
    for (const { start, end } of this.matcher.find(folder.fold(name))) rest.fill(" ", start, end);
    return rest
      .join("")
      .split(notLetters)
      .filter((word) => word.length > 1 && foldToLetters(word) !== "" && !this.isMadeOfRoles(word));
  }

  /** Whether a name says what somebody does and not who it is. */
  isRole(name: string): boolean {
    return this.properWords(name).length === 0;
  }

  /** Whether a line names a company by its legal form and a name of its own: `森川株式会社 経理部`. */
  namesCompany(line: string): boolean {
    return (
      this.matcher.find(folder.fold(line)).some(({ value }) => value === "company-form") &&
      !this.isRole(line)
    );
  }

  /** Whether a word is made of several of these alone: `Kartenservice`, `cardsupport`, `様係`. */
  private isMadeOfRoles(word: string): boolean {
    if (word.split("").every((letter) => this.letters.has(letter))) return true;
    if (word.length > maxCompoundLetters || !latin.test(word)) return false;
    const letters = foldToLetters(word);
    const isReached = [true];
    for (let end = minPartLetters; end <= letters.length; end += 1) {
      for (let start = 0; start <= end - minPartLetters && isReached[end] !== true; start += 1) {
        isReached[end] = isReached[start] === true && this.parts.has(letters.slice(start, end));
      }
    }
    return isReached[letters.length] === true;
  }
}
