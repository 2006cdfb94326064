const keyShift = 0x10000;
const noOutputs: readonly never[] = [];

/**
 * Finds many sequences of UTF-16 code units in one pass (A. V. Aho and M. J. Corasick, "Efficient
 * string matching", 1975). Time grows with the text, not with the number of sequences.
 */
export class PhraseAutomaton<Output> {
  /** From `state * keyShift + unit` to the next state. */
  private readonly transitions = new Map<number, number>();
  private readonly rootTransitions = new Uint32Array(keyShift);
  private readonly children: [unit: number, state: number][][] = [[]];
  private readonly failures: number[] = [0];
  private readonly found: Output[][] = [[]];

  /** Adds a sequence of at least one unit. Only before `finish`. */
  add(units: readonly number[], output: Output): void {
    let state = 0;
    for (const unit of units) {
      const key = state * keyShift + unit;
      let next = this.transitions.get(key);
      if (next === undefined) {
        next = this.failures.length;
        this.transitions.set(key, next);
        this.children[state]?.push([unit, next]);
        this.children.push([]);
        this.failures.push(0);
        this.found.push([]);
        if (state === 0) this.rootTransitions[unit] = next;
      }
      state = next;
    }
    this.found[state]?.push(output);
  }

  /** Links each state to the longest other sequence that its end may begin, breadth first. */
  finish(): void {
    const queue = (this.children[0] ?? []).map(([, state]) => state);
    for (const state of queue) {
      for (const [unit, child] of this.children[state] ?? []) {
        const failure = this.next(this.failures[state] ?? 0, unit);
        this.failures[child] = failure;
        this.found[child]?.push(...(this.found[failure] ?? []));
        queue.push(child);
      }
    }
    this.children.length = 0;
  }

  /** The state after one more unit; 0 is the state before any. */
  next(state: number, unit: number): number {
    let from = state;
    while (from !== 0) {
      const next = this.transitions.get(from * keyShift + unit);
      if (next !== undefined) return next;
      from = this.failures[from] ?? 0;
    }
    return this.rootTransitions[unit] ?? 0;
  }

  /** All that ends in this state. */
  outputs(state: number): readonly Output[] {
    return this.found[state] ?? noOutputs;
  }
}
