import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { PhraseAutomaton } from "../../src/text/phrase-automaton";

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

const automatonOf = (sequences: readonly string[]): PhraseAutomaton<string> =>
  new PhraseAutomaton(sequences.map((output) => ({ units: unitsOf(output), output })));

type Found = readonly [end: number, sequences: readonly string[]];

function scan(automaton: PhraseAutomaton<string>, text: string): readonly Found[] {
  const found: Found[] = [];
  automaton.scan(unitsOf(text), text.length, (end, sequences) => {
    found.push([end, sequences]);
  });
  return found;
}

/** By looking for each at each place; the longest first. */
function scanPlainly(sequences: readonly string[], text: string): readonly Found[] {
  return Array.from({ length: text.length }, (_, index): Found => {
    const read = text.slice(0, index + 1);
    const ended = sequences.filter((sequence) => read.endsWith(sequence));
    return [index + 1, ended.sort((one, other) => other.length - one.length)];
  }).filter(([, ended]) => ended.length > 0);
}

test("finds what a plain search finds, in text after text", () => {
  // So few letters that sequences begin within one another; `!` and `A` differ from `a` in their
  // upper bits only.
  const text = (maxLength: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom("a", "b", "A", "!"), maxLength });
  const sequences = fc.array(
    text(6).filter((sequence) => sequence !== ""),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(sequences, fc.array(text(40), { maxLength: 4 }), (looked, texts) => {
      const automaton = automatonOf(looked);
      for (const each of texts) {
        expect(scan(automaton, each)).toEqual(scanPlainly(looked, each));
      }
    }),
  );
});
