import type { ClueKind } from "../../rule-set/presentation-model";

/** A place where a message shows the brand. What it weighs stands in `rules/model/presentation.json`. */
export interface Clue {
  readonly kind: ClueKind;
  /** As it stands in the message; hostile. */
  readonly evidence: string;
}

/** The clue of a kind, where there is evidence of it. */
export const clueFrom = (kind: ClueKind, evidence: string | undefined): Clue[] =>
  evidence === undefined ? [] : [{ kind, evidence }];
