import { FIRST_SPECIAL, LAST_SPECIAL } from './labels.ts';
import type { Matcher } from './matcher.ts';

/** The number of a symbol that no pattern knows, where characters are the symbols. */
export const NO_SYMBOL = 0;
const UNMET = 0xffff;

/**
 * Numbers symbols from 1 in the order in which texts bring them, so that what is kept about the words that everybody uses lies close
 * together. Words that stand in the same classes are one symbol to the patterns, and share a number.
 */
export class Numbers {
  private readonly known: Uint16Array;
  private readonly symbols: number[] = [NO_SYMBOL];
  private readonly alike = new Map<string, number>();
  private readonly classes: readonly (readonly number[])[] | undefined;

  constructor({ automaton, vocabulary }: Matcher) {
    this.classes = vocabulary?.symbols;
    if (vocabulary) this.known = new Uint16Array(vocabulary.symbols.length).fill(UNMET);
    else {
      this.known = new Uint16Array(0x10000);
      for (const label of automaton.edges.label) if (label < FIRST_SPECIAL || label > LAST_SPECIAL) this.known[label] = UNMET;
    }
  }

  /** How many there are. */
  get count(): number {
    return this.symbols.length - 1;
  }

  of(symbol: number): number {
    const known = this.known[symbol]!;
    return known === UNMET ? this.meet(symbol) : known;
  }

  /** A symbol of this number. */
  symbolOf(number: number): number {
    return this.symbols[number]!;
  }

  private meet(symbol: number): number {
    const key = this.classes ? this.classes[symbol]!.join() : undefined;
    let number = key === undefined ? undefined : this.alike.get(key);
    if (number === undefined) {
      number = this.symbols.push(symbol) - 1;
      if (key !== undefined) this.alike.set(key, number);
    }
    return (this.known[symbol] = number);
  }
}
