const unitCount = 0x10000;
const maxStates = 0xffff;

/**
 * Values of `ends`, by state: no sequence ends there, one does, or its failure is not linked yet.
 */
const noEnd = 0;
const someEnd = 1;
const notLinked = 2;

/** A sequence to find: one or more UTF-16 code units, and the output to report for it. */
export interface Sequence<Output> {
  readonly units: Uint16Array;
  readonly output: Output;
}

/** Called for each position where sequences end, with their outputs. */
type ReportEnd<Output> = (end: number, outputs: readonly Output[]) => void;

/**
 * Finds many sequences in one pass (A. V. Aho and M. J. Corasick, "Efficient string matching", 1975).
 * Time grows with the text, and with how many units may follow one beginning, not with the number of
 * sequences. A state is linked to its failure when a text first reaches it: most of a rule set's
 * states are never reached. Looking sequences up by their last three units in a plain table would be
 * 60 lines, but took four to nine times as long on 87 messages.
 */
export class PhraseAutomaton<Output> {
  /** By unit: the state that it leads to from the state before any, 0. */
  private readonly rootTransitions = new Uint16Array(unitCount);
  /** By state: the one before it, and the unit that leads to it from there. */
  private readonly parents: Uint16Array;
  private readonly labels: Uint16Array;
  /** By state: the last one that was planted after it, and the one that was planted there before; 0 for none. */
  private readonly children: Uint16Array;
  private readonly siblings: Uint16Array;
  /**
   * By state: its failure, the longest proper suffix that is a prefix of a sequence, once it is
   * linked.
   */
  private readonly failures: Uint16Array;
  /** By state: which units, by their last five bits, can lead on from it or, once linked, its failures. */
  private readonly leads: Int32Array;
  private readonly ends: Uint8Array;
  private stateCount = 1;
  /** By state: the outputs of sequences that end there and, once linked, at its failures. */
  private readonly found: (readonly Output[])[] = [];

  /** @throws RangeError where all sequences together need more than 65,535 states. */
  constructor(sequences: readonly Sequence<Output>[]) {
    const unitsInAll = sequences.reduce((sum, { units }) => sum + units.length, 0);
    const capacity = Math.min(unitsInAll, maxStates) + 1;
    this.parents = new Uint16Array(capacity);
    this.labels = new Uint16Array(capacity);
    this.children = new Uint16Array(capacity);
    this.siblings = new Uint16Array(capacity);
    this.failures = new Uint16Array(capacity);
    this.leads = new Int32Array(capacity);
    this.ends = new Uint8Array(capacity).fill(notLinked);
    this.ends[0] = noEnd;
    for (const { units, output } of sequences) this.plant(units, output);
  }

  /**
   * @param units The text, `length` of them in use.
   * @param report Called for sequences in the order in which they end.
   */
  scan(units: Uint16Array, length: number, report: ReportEnd<Output>): void {
    const { ends } = this;
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
    const { failures, leads } = this;
    for (let from = state; from !== 0; from = failures[from] ?? 0) {
      if ((((leads[from] ?? 0) >>> unit) & 1) === 0) break;
      const next = this.child(from, unit);
      if (next !== 0) return next;
    }
    return this.rootTransitions[unit] ?? 0;
  }

  /** Links a state, whose parent is linked, to the longest other sequence that its end may begin. */
  private link(state: number): void {
    const { failures, leads, ends } = this;
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
    const { parents, labels, failures } = this;
    const parent = parents[state] ?? 0;
    return parent === 0 ? 0 : this.next(failures[parent] ?? 0, labels[state] ?? 0);
  }

  private child(state: number, unit: number): number {
    const { labels, siblings } = this;
    let child = this.children[state] ?? 0;
    while (child !== 0 && labels[child] !== unit) child = siblings[child] ?? 0;
    return child;
  }

  private plant(units: Uint16Array, output: Output): void {
    let state = 0;
    for (const unit of units) {
      const next = state === 0 ? (this.rootTransitions[unit] ?? 0) : this.child(state, unit);
      state = next === 0 ? this.addState(state, unit) : next;
    }
    const others = this.found[state];
    this.found[state] = others === undefined ? [output] : [...others, output];
  }

  private addState(parent: number, unit: number): number {
    const state = this.stateCount;
    if (state > maxStates) throw new RangeError("The phrases are too many for one automaton.");
    this.stateCount += 1;
    const { children, leads } = this;
    this.parents[state] = parent;
    this.labels[state] = unit;
    if (parent === 0) this.rootTransitions[unit] = state;
    else {
      leads[parent] = (leads[parent] ?? 0) | (1 << unit);
      this.siblings[state] = children[parent] ?? 0;
      children[parent] = state;
    }
    return state;
  }
}
