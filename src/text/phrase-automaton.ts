const unitCount = 0x10000;
/** Parents and units make keys of 32 bits. */
const mostStates = 0xffff;
const smallestTable = 1024;
/** The share of the table that is kept empty, so that most misses are told by one look. */
const slotsPerState = 3;

/** By state, in `ends`: nothing ends there, something does, or its failure is not linked yet. */
const noEnd = 0;
const someEnd = 1;
const notLinked = 2;

/** Told each place where sequences end, and what was added with them. */
export type ReportEnd<Output> = (end: number, outputs: readonly Output[]) => void;

/** What is kept by state, for so many of them. */
class States {
  /** The state before it. */
  readonly parents: Uint16Array;
  /** The unit that leads to it from there. */
  readonly labels: Uint16Array;
  /** The longest other beginning that its end is, once it is linked. */
  readonly failures: Uint16Array;
  /** Which units, by their last five bits, can lead on from it or, once linked, its failures. */
  readonly leads: Int32Array;
  readonly ends: Uint8Array;

  constructor(readonly capacity: number) {
    this.parents = new Uint16Array(capacity);
    this.labels = new Uint16Array(capacity);
    this.failures = new Uint16Array(capacity);
    this.leads = new Int32Array(capacity);
    this.ends = new Uint8Array(capacity).fill(notLinked);
    this.ends[0] = noEnd;
  }

  grownTo(capacity: number): States {
    const grown = new States(capacity);
    grown.parents.set(this.parents);
    grown.labels.set(this.labels);
    grown.failures.set(this.failures);
    grown.leads.set(this.leads);
    grown.ends.set(this.ends);
    return grown;
  }
}

/**
 * Finds many sequences of UTF-16 code units in one pass (A. V. Aho and M. J. Corasick, "Efficient
 * string matching", 1975). Time grows with the text, not with the number of sequences. States are
 * linked to their failures as texts first come to them: most of a rule set's never are.
 */
export class PhraseAutomaton<Output> {
  private readonly rootTransitions = new Uint16Array(unitCount);
  private states = new States(Math.floor(smallestTable / slotsPerState));
  private stateCount = 1;
  /** By state: what was added with sequences that end there and, once linked, at its failures. */
  private readonly found: (readonly Output[])[] = [];
  /** All states but those of one unit, hashed by their keys; 0 where there is none. */
  private keys = new Uint32Array(smallestTable);
  private stateByKey = new Uint16Array(smallestTable);

  /**
   * Adds a sequence of at least one unit. Only before the first `scan`.
   *
   * @throws RangeError where all sequences together need more than 65,535 states.
   */
  add(units: Uint16Array, output: Output): void {
    let state = 0;
    for (const unit of units) {
      const next = state === 0 ? (this.rootTransitions[unit] ?? 0) : this.child(state, unit);
      state = next === 0 ? this.addState(state, unit) : next;
    }
    const others = this.found[state];
    this.found[state] = others === undefined ? [output] : [...others, output];
  }

  /**
   * @param units The text, `length` of them in use.
   * @param report Told of sequences in the order in which they end.
   */
  scan(units: Uint16Array, length: number, report: ReportEnd<Output>): void {
    const { ends } = this.states;
    let state = 0;
    for (let index = 0; index < length; index += 1) {
      state = this.next(state, units[index] ?? 0);
      if (ends[state] === noEnd) continue;
      if (ends[state] === notLinked) this.link(state);
      if (ends[state] === someEnd) report(index + 1, this.found[state] ?? []);
    }
  }

  /** The state after one more unit; 0 is the state before any. */
  private next(state: number, unit: number): number {
    const { failures, leads } = this.states;
    for (let from = state; from !== 0; from = failures[from] ?? 0) {
      if ((((leads[from] ?? 0) >>> unit) & 1) === 0) break;
      const next = this.child(from, unit);
      if (next !== 0) return next;
    }
    return this.rootTransitions[unit] ?? 0;
  }

  /** Links a state, whose parent is linked, to the longest other sequence that its end may begin. */
  private link(state: number): void {
    const { failures, leads, ends } = this.states;
    const unlinked: number[] = [];
    for (let each = state; ends[each] === notLinked; each = failures[each] ?? 0) {
      failures[each] = this.failureOf(each);
      unlinked.push(each);
    }
    for (const each of unlinked.reverse()) {
      const failure = failures[each] ?? 0;
      leads[each] = (leads[each] ?? 0) | (leads[failure] ?? 0);
      const own = this.found[each];
      const inherited = this.found[failure];
      const outputs =
        own === undefined || inherited === undefined ? (own ?? inherited) : [...own, ...inherited];
      if (outputs !== undefined) this.found[each] = outputs;
      ends[each] = outputs === undefined ? noEnd : someEnd;
    }
  }

  /** Its parent is linked, and so are all that the parent's failures lead to. */
  private failureOf(state: number): number {
    const { parents, labels, failures } = this.states;
    const parent = parents[state] ?? 0;
    return parent === 0 ? 0 : this.next(failures[parent] ?? 0, labels[state] ?? 0);
  }

  private child(state: number, unit: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    const key = keyOf(state, unit);
    for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
      const found = keys[slot] ?? 0;
      if (found === key) return this.stateByKey[slot] ?? 0;
      if (found === 0) return 0;
    }
  }

  private addState(parent: number, unit: number): number {
    const state = this.stateCount;
    if (state > mostStates) throw new RangeError("The phrases are too many for one automaton.");
    this.stateCount += 1;
    if (state === this.states.capacity) this.grow();
    const { parents, labels, leads } = this.states;
    parents[state] = parent;
    labels[state] = unit;
    if (parent === 0) this.rootTransitions[unit] = state;
    else {
      leads[parent] = (leads[parent] ?? 0) | (1 << unit);
      this.insert(state);
    }
    return state;
  }

  private insert(state: number): void {
    const { keys } = this;
    const { parents, labels } = this.states;
    const mask = keys.length - 1;
    const key = keyOf(parents[state] ?? 0, labels[state] ?? 0);
    let slot = slotOf(key) & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    this.stateByKey[slot] = state;
  }

  private grow(): void {
    const before = this.states.capacity;
    const size = this.keys.length * 4;
    this.states = this.states.grownTo(Math.floor(size / slotsPerState));
    this.keys = new Uint32Array(size);
    this.stateByKey = new Uint16Array(size);
    for (let state = 1; state < before; state += 1) {
      if (this.states.parents[state] !== 0) this.insert(state);
    }
  }
}

/** Of the state that a unit leads to from another state; never 0, for that is no child's parent. */
const keyOf = (parent: number, unit: number): number => ((parent << 16) | unit) >>> 0;

/** Spreads neighbouring states and units over the table (D. E. Knuth's multiplicative hashing). */
const slotOf = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 8;
