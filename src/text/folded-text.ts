/** The unit that marks the end of a sentence in folded text. */
export const sentenceBreak = 0x0a;
/** The unit that marks the end of a clause in folded text. */
export const clauseBreak = 0x2c;

/**
 * Text without its disguise: only letters, digits and breaks remain, each with the position in the
 * source that it came from.
 */
export interface FoldedText {
  readonly source: string;
  /** UTF-16 code units; as in the other arrays, `length` of them are in use. */
  readonly units: Uint16Array;
  /** For each unit, its index in `source`. */
  readonly origins: Uint32Array;
  /** For each unit, 1 where a separator or break precedes it in the source. */
  readonly starts: Uint8Array;
  readonly length: number;
}
