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

/** The words that patterns know, as a minimal automaton over folded characters. Entry 0 is the unknown word. */
export interface Vocabulary {
  edges: Edges;
  /** The start state. */
  root: number;
  /** By state: the entry of the word that ends here, or 0. */
  word: Int32Array;
  /** By state: the entry of a word that begins so (`stem*`) and is not known itself, or 0. */
  stem: Int32Array;
  /** By entry: the entries it is read as (`won't` → will, not); itself for most. */
  reads: readonly (readonly number[])[];
  /** By entry: the symbols it matches, sorted. */
  symbols: readonly (readonly number[])[];
}

/** The entry of the word text[from, to), or 0. */
export function lookUp(vocabulary: Vocabulary, text: string, from: number, to: number, fold: FoldTable): number {
  const { edges, word, stem } = vocabulary;
  let state = vocabulary.root;
  let entry = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const folded = fold(code);
    if (folded === 0) continue;
    state = follow(edges, state, folded);
    if (state < 0) return entry;
    if (stem[state] !== 0) entry = stem[state]!;
  }
  return word[state] || entry;
}
