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
  list: readonly string[];
  entries: ArrayLike<number>;
  /** Hash → index into `list` + 1. */
  slots: Int32Array;
}

/** The words that patterns know. Entry 0 is the unknown word. */
export interface Vocabulary {
  words: Spellings;
  /** Beginnings (`stem*`). */
  stems: Spellings;
  /** By entry: the entries it is read as (`won't` → will, not); none for most. */
  reads: readonly (readonly number[])[];
  /** By entry: the symbols it matches, sorted. */
  symbols: readonly (readonly number[])[];
}

const FNV = 0x811c9dc5;
const PRIME = 0x01000193;
/** Longer words are in no pattern. */
const LONGEST = 64;

/** Hashes the spellings; open addressing, at most half full. */
export function spellings(list: readonly string[], entries: ArrayLike<number>): Spellings {
  let size = 16;
  while (size < list.length * 2) size *= 2;
  const slots = new Int32Array(size);
  list.forEach((word, index) => {
    let hash = FNV;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
    let slot = spread(hash) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return { list, entries, slots };
}

const spread = (hash: number): number => hash ^ (hash >>> 15);
const folded = new Uint16Array(LONGEST);

function find({ list, entries, slots }: Spellings, hash: number, length: number): number {
  const mask = slots.length - 1;
  for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const word = list[slots[slot]! - 1]!;
    if (word.length !== length) continue;
    let i = 0;
    while (i < length && word.charCodeAt(i) === folded[i]) i++;
    if (i === length) return entries[slots[slot]! - 1]!;
  }
  return 0;
}

/** The entry of the word text[from, to), or 0. A known word goes before a known beginning, a longer beginning before a shorter. */
export function lookUp({ words, stems }: Vocabulary, text: string, from: number, to: number, fold: FoldTable): number {
  if (to - from > LONGEST) return 0;
  const anyStems = stems.list.length > 0;
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
