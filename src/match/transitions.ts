const FIRST_SIZE = 1 << 12;
/** Fields of an entry: the key, the target + 1. */
const WIDTH = 2;
const SYMBOL_BITS = 15;
/** Larger numbers are not kept. */
const MOST_SYMBOLS = 1 << SYMBOL_BITS;
const MOST_KEPT = 1 << (32 - SYMBOL_BITS);

export const UNASKED = -2;
export const NOWHERE = -1;

/** Steps between states by number, in one table: a look-up touches one line of memory, where a Map for each state touches several. */
export class Transitions {
  private entries = new Int32Array(FIRST_SIZE * WIDTH);
  private size = FIRST_SIZE;
  private count = 0;

  /** The target, or NOWHERE, or UNASKED. A symbol is never 0, so a key neither. */
  get(state: number, symbol: number): number {
    if (state >= MOST_KEPT || symbol >= MOST_SYMBOLS) return UNASKED;
    const { entries, size } = this;
    const key = (state << SYMBOL_BITS) | symbol;
    for (let i = place(key, size); ; i = (i + WIDTH) & (size * WIDTH - 1)) {
      const found = entries[i]!;
      if (found === key) return entries[i + 1]! - 1;
      if (found === 0) return UNASKED;
    }
  }

  /** Adds what `get` did not know; what is too large for a key is asked again each time. */
  set(state: number, symbol: number, target: number): void {
    if (state >= MOST_KEPT || symbol >= MOST_SYMBOLS) return;
    if (++this.count * 2 > this.size) this.grow();
    this.put((state << SYMBOL_BITS) | symbol, target + 1);
  }

  private put(key: number, value: number): void {
    const { entries, size } = this;
    let i = place(key, size);
    while (entries[i] !== 0) i = (i + WIDTH) & (size * WIDTH - 1);
    entries[i] = key;
    entries[i + 1] = value;
  }

  private grow(): void {
    const old = this.entries;
    this.size *= 2;
    this.entries = new Int32Array(this.size * WIDTH);
    for (let at = 0; at < old.length; at += WIDTH) if (old[at] !== 0) this.put(old[at]!, old[at + 1]!);
  }
}

function place(key: number, size: number): number {
  let hash = Math.imul(key, 0x9e3779b1);
  hash ^= hash >>> 15;
  return (hash & (size - 1)) * WIDTH;
}
