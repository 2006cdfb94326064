const unitCount = 0x10000;
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
  /** All states but those of one unit, hashed by parent and label; 0 where there is none. */
  private table = new Int32Array(smallestTable);

  /** Adds a sequence of at least one unit. Only before `finish`. */
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
    const { table, parents, labels } = this;
    const mask = table.length - 1;
    for (let slot = slotOf(state, unit) & mask; ; slot = (slot + 1) & mask) {
      const candidate = table[slot] ?? 0;
      if (candidate === 0) return 0;
      if (parents[candidate] === state && labels[candidate] === unit) return candidate;
    }
  }

  private addState(parent: number, unit: number, depth: number): number {
    const state = this.parents.length;
    this.parents.push(parent);
    this.labels.push(unit);
    this.found.push(undefined);
    (this.levels[depth] ??= []).push(state);
    if (parent === 0) this.rootTransitions[unit] = state;
    else if (state * slotsPerState > this.table.length) this.growTable();
    else this.insert(state);
    return state;
  }

  private insert(state: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let slot = slotOf(this.parents[state] ?? 0, this.labels[state] ?? 0) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = state;
  }

  private growTable(): void {
    this.table = new Int32Array(this.table.length * 4);
    for (let state = 1; state < this.parents.length; state += 1) {
      if (this.parents[state] !== 0) this.insert(state);
    }
  }
}

/** Spreads neighbouring states and units over the table (D. E. Knuth's multiplicative hashing). */
function slotOf(state: number, unit: number): number {
  return Math.imul(Math.imul(state, 0x9e3779b1) + unit, 0x85ebca6b) >>> 8;
}
