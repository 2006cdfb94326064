/** A run of letters that are alike in both words, or are not. */
export interface LetterRun {
  readonly text: string;
  readonly differs: boolean;
}

/** What was found and what would be right, with the letters marked in which they differ. */
export interface LetterComparison {
  readonly found: readonly LetterRun[];
  readonly right: readonly LetterRun[];
}

/** More letters than this are not compared: time grows with the product of the lengths. */
const maxLetters = 200;

function runsOf(letters: readonly string[], alike: ReadonlySet<number>): readonly LetterRun[] {
  const runs: { text: string; differs: boolean }[] = [];
  for (const [index, letter] of letters.entries()) {
    const differs = !alike.has(index);
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += letter;
    else runs.push({ text: letter, differs });
  }
  return runs;
}

/**
 * Compares two words letter by letter, by their longest common subsequence; case does not count.
 */
export function compareLetters(found: string, right: string): LetterComparison {
  const ours = Array.from(found).slice(0, maxLetters);
  const theirs = Array.from(right).slice(0, maxLetters);
  const isAlike = (row: number, column: number): boolean =>
    ours[row]?.toLowerCase() === theirs[column]?.toLowerCase();
  // length[row][column]: of the longest common subsequence of what begins there.
  const length = ours.map(() => new Array<number>(theirs.length + 1).fill(0));
  const lengthAt = (row: number, column: number): number => length[row]?.[column] ?? 0;
  for (let row = ours.length - 1; row >= 0; row -= 1) {
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      const longest = isAlike(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      length[row]?.splice(column, 1, longest);
    }
  }
  const alikeInFound = new Set<number>();
  const alikeInRight = new Set<number>();
  let row = 0;
  let column = 0;
  while (row < ours.length && column < theirs.length) {
    if (isAlike(row, column)) {
      alikeInFound.add(row);
      alikeInRight.add(column);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return { found: runsOf(ours, alikeInFound), right: runsOf(theirs, alikeInRight) };
}

const lettersAlike = ({ found }: LetterComparison): number =>
  found.reduce((sum, { text, differs }) => sum + (differs ? 0 : text.length), 0);

/**
 * Compares a host with the one that it imitates: of its labels the one that is most like the
 * other's name.
 */
export function compareHosts(host: string, official: string): LetterComparison {
  const [name = official] = official
    .replace(/^www\./u, "")
    .split(".")
    .toSorted((a, b) => b.length - a.length);
  const comparisons = host.split(".").map((label) => compareLetters(label, name));
  const [closest = compareLetters(host, name)] = comparisons.toSorted(
    (one, other) => lettersAlike(other) - lettersAlike(one),
  );
  return closest;
}
