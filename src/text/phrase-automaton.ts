const unitCount = 0x10000;
/** Parents and units make keys of 32 bits. */
const mostStates = 0xffff;
const smallestTable = 1024;
/** The share of the table that is kept empty, so that most misses are told by one look. */
const slotsPerState = 3;

/** Told each place where sequences end, and what was added with them. */
export type ReportEnd<Output> = (end: number, outputs: readonly Output[]) => void;

/**
 * Finds many sequences of UTF-16 code units in one pass (A. V. Aho and M. J. Corasick, "Efficient
 * string matching", 1975). Time grows with the text, not with the number of sequences.
 */
export class PhraseAutomaton<Output> {
  private readonly rootTransitions = new Int32Array(unitCount);
  /** By state: the state before it, the unit between them, and the longest other beginning. */
  private readonly parents: number[] = [0];
  private readonly labels: number[] = [0];
  private failures = new Int32Array(0);
  /** By state: which units, by their last five bits, can lead on from it or its failures. */
  private leads = new Int32Array(0);
  private readonly found: (readonly Output[] | undefined)[] = [undefined];
  /** By state: 1 where `found` has something. */
  private ends = new Uint8Array(0);
  /** States by their number of units, for `finish`. */
  private readonly levels: number[][] = [];
  /** All states but those of one unit, hashed by their keys; 0 where there is none. */
  private keys = new Uint32Array(smallestTable);
  private states = new Uint16Array(smallestTable);

  /**
   * Adds a sequence of at least one unit. Only before `finish`.
   *
   * @throws RangeError where all sequences together have 65,535 units or more.
   */
  add(units: ArrayLike<number>, output: Output): void {
    let state = 0;
    for (let depth = 0; depth < units.length; depth += 1) {
      const unit = units[depth] ?? 0;
      const next = state === 0 ? (this.rootTransitions[unit] ?? 0) : this.child(state, unit);
      state = next === 0 ? this.addState(state, unit, depth) : next;
    }
    this.found[state] = [...(this.found[state] ?? []), output];
  }

  /** Links each state to the longest other sequence that its end may begin, shortest first. */
  finish(): void {
    const { parents, labels, found, levels } = this;
    this.failures = new Int32Array(parents.length);
    this.leads = new Int32Array(parents.length);
    for (let state = 1; state < parents.length; state += 1) {
      const parent = parents[state] ?? 0;
      this.leads[parent] = (this.leads[parent] ?? 0) | (1 << (labels[state] ?? 0));
    }
    for (const states of levels.slice(1)) {
      for (const state of states) {
        const parent = parents[state] ?? 0;
        const failure = this.next(this.failures[parent] ?? 0, labels[state] ?? 0);
        this.failures[state] = failure;
        this.leads[state] = (this.leads[state] ?? 0) | (this.leads[failure] ?? 0);
        const inherited = found[failure];
        if (inherited === undefined) continue;
        const own = found[state];
        found[state] = own === undefined ? inherited : [...own, ...inherited];
      }
    }
    this.ends = Uint8Array.from(found, (outputs) => (outputs === undefined ? 0 : 1));
    levels.length = 0;
  }

  /**
   * @param units The text, `length` of them in use.
   * @param report Told of sequences in the order in which they end.
   */
  scan(units: Uint16Array, length: number, report: ReportEnd<Output>): void {
    const { ends } = this;
    let state = 0;
    for (let index = 0; index < length; index += 1) {
      state = this.next(state, units[index] ?? 0);
      if (ends[state] === 1) report(index + 1, this.found[state] ?? []);
    }
  }

  /** The state after one more unit; 0 is the state before any. */
  private next(state: number, unit: number): number {
    const { failures, leads } = this;
    for (let from = state; from !== 0; from = failures[from] ?? 0) {
      if ((((leads[from] ?? 0) >>> unit) & 1) === 0) break;
      const next = this.child(from, unit);
      if (next !== 0) return next;
    }
    return this.rootTransitions[unit] ?? 0;
  }

  private child(state: number, unit: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    const key = keyOf(state, unit);
    for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
      const found = keys[slot] ?? 0;
      if (found === key) return this.states[slot] ?? 0;
      if (found === 0) return 0;
    }
  }

  private addState(parent: number, unit: number, depth: number): number {
    const state = this.parents.length;
    if (state > mostStates) throw new RangeError("The phrases are too many for one automaton.");
    this.parents.push(parent);
    this.labels.push(unit);
    this.found.push(undefined);
    (this.levels[depth] ??= []).push(state);
    if (parent === 0) this.rootTransitions[unit] = state;
    else if (state * slotsPerState > this.keys.length) this.growTable();
    else this.insert(state);
    return state;
  }

  private insert(state: number): void {
    const { keys } = this;
    const mask = keys.length - 1;
    const key = keyOf(this.parents[state] ?? 0, this.labels[state] ?? 0);
    let slot = slotOf(key) & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    this.states[slot] = state;
  }

  private growTable(): void {
    const size = this.keys.length * 4;
    this.keys = new Uint32Array(size);
    this.states = new Uint16Array(size);
    for (let state = 1; state < this.parents.length; state += 1) {
      if (this.parents[state] !== 0) this.insert(state);
    }
  }
}

/** Of the state that a unit leads to from another state; never 0, for that is no child's parent. */
const keyOf = (parent: number, unit: number): number => ((parent << 16) | unit) >>> 0;

/** Spreads neighbouring states and units over the table (D. E. Knuth's multiplicative hashing). */
const slotOf = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 8;
