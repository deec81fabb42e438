import type { FoldTable } from './fold.ts';

/** Finished tables of an automaton without loops: the edges of state `s` are `first[s]` to `first[s + 1]`, sorted by label. */
export interface Edges {
  first: Int32Array;
  label: Uint16Array;
  target: Int32Array;
}

/** The target of the edge `label` of `state`, or -1. */
export function follow(edges: Edges, state: number, label: number): number {
  let low = edges.first[state]!;
  let high = edges.first[state + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = edges.label[middle]!;
    if (found === label) return edges.target[middle]!;
    if (found < label) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Folded spellings with the entry that each stands for, in a table that is searched by hash. */
export interface Spellings {
  /** All letters, one spelling after the other; spelling `i` is `first[i]` to `first[i + 1]`. */
  letters: Uint16Array;
  first: Int32Array;
  entries: ArrayLike<number>;
  /** Hash → number of the spelling + 1. */
  slots: Int32Array;
}

/** The words that patterns know. Entry 0 is the unknown word. */
export interface Vocabulary {
  words: Spellings;
  /** Beginnings (`stem*`). */
  stems: Spellings;
  /** By entry: the entries it is read as (`won't` → will, not); most are read as themselves. */
  reads: readonly (readonly number[] | undefined)[];
  /** By entry: the symbols it matches, sorted. */
  symbols: readonly (readonly number[])[];
}

const FNV = 0x811c9dc5;
const PRIME = 0x01000193;
/** Longer words are in no pattern. */
const LONGEST = 64;

/** Hashes the spellings; open addressing, at most half full. */
export function hashed(letters: Uint16Array, first: Int32Array, entries: ArrayLike<number>): Spellings {
  const count = first.length - 1;
  let size = 16;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let index = 0; index < count; index++) {
    let hash = FNV;
    for (let i = first[index]!; i < first[index + 1]!; i++) hash = Math.imul(hash ^ letters[i]!, PRIME);
    let slot = spread(hash) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  }
  return { letters, first, entries, slots };
}

export function spellings(list: readonly string[], entries: ArrayLike<number>): Spellings {
  const first = new Int32Array(list.length + 1);
  list.forEach((word, i) => {
    first[i + 1] = first[i]! + word.length;
  });
  const letters = new Uint16Array(first[list.length]!);
  list.forEach((word, i) => {
    for (let k = 0; k < word.length; k++) letters[first[i]! + k] = word.charCodeAt(k);
  });
  return hashed(letters, first, entries);
}

export function spelled({ letters, first }: Spellings): string[] {
  return Array.from({ length: first.length - 1 }, (_, i) => String.fromCharCode(...letters.subarray(first[i]!, first[i + 1]!)));
}

const spread = (hash: number): number => hash ^ (hash >>> 15);
const folded = new Uint16Array(LONGEST);

function find({ letters, first, entries, slots }: Spellings, hash: number, length: number): number {
  const mask = slots.length - 1;
  for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const index = slots[slot]! - 1;
    const start = first[index]!;
    if (first[index + 1]! - start !== length) continue;
    let i = 0;
    while (i < length && letters[start + i] === folded[i]) i++;
    if (i === length) return entries[index]!;
  }
  return 0;
}

/** The entry of the word text[from, to), or 0. A known word goes before a known beginning, a longer beginning before a shorter. */
export function lookUp({ words, stems }: Vocabulary, text: string, from: number, to: number, fold: FoldTable): number {
  if (to - from > LONGEST) return 0;
  const anyStems = stems.first.length > 1;
  let hash = FNV;
  let length = 0;
  let entry = 0;
  for (let i = from; i < to; i++) {
    const code = fold(text.charCodeAt(i));
    if (code === 0) continue;
    folded[length++] = code;
    hash = Math.imul(hash ^ code, PRIME);
    if (anyStems) entry = find(stems, hash, length) || entry;
  }
  return find(words, hash, length) || entry;
}
