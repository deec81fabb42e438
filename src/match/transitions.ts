const FIRST_SIZE = 1 << 12;
/** Fields of an entry: state + 1, symbol, target + 1. */
const WIDTH = 4;

/** Steps between states by number, in one table: a look-up touches one line of memory, where a Map for each state touches several. */
export class Transitions {
  private entries = new Int32Array(FIRST_SIZE * WIDTH);
  private size = FIRST_SIZE;
  private count = 0;

  /** The target; −1 for a known dead end; undefined if nobody has asked yet. */
  get(state: number, symbol: number): number | undefined {
    const { entries, size } = this;
    for (let i = place(state, symbol, size); ; i = (i + 1) & (size - 1)) {
      const at = i * WIDTH;
      const owner = entries[at]!;
      if (owner === 0) return undefined;
      if (owner === state + 1 && entries[at + 1] === symbol) return entries[at + 2]! - 1;
    }
  }

  /** Adds what `get` did not know. */
  set(state: number, symbol: number, target: number): void {
    if (++this.count * 2 > this.size) this.grow();
    this.put(state + 1, symbol, target + 1);
  }

  private put(owner: number, symbol: number, target: number): void {
    const { entries, size } = this;
    let i = place(owner - 1, symbol, size);
    while (entries[i * WIDTH] !== 0) i = (i + 1) & (size - 1);
    entries[i * WIDTH] = owner;
    entries[i * WIDTH + 1] = symbol;
    entries[i * WIDTH + 2] = target;
  }

  private grow(): void {
    const old = this.entries;
    this.size *= 2;
    this.entries = new Int32Array(this.size * WIDTH);
    for (let at = 0; at < old.length; at += WIDTH) if (old[at] !== 0) this.put(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}

function place(state: number, symbol: number, size: number): number {
  let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  hash ^= hash >>> 15;
  return hash & (size - 1);
}
