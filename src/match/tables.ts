import type { Edges, Vocabulary } from '../text/vocabulary.ts';
import { decode, encode } from './codec.ts';
import type { Accept } from './labels.ts';
import type { Automaton } from './machine.ts';
import type { Matcher } from './matcher.ts';

/** A matcher as it is shipped: JSON, and numbers as text. */
export interface MatcherTables {
  spaces: Matcher['spaces'];
  slots: readonly string[];
  roots: number[];
  states: number;
  edges: number;
  degree: string;
  label: string;
  target: string;
  accept: string;
  lists: number[][];
  accepts: [entry: number, lead: string, trail: string, bound: 0 | 1][];
  words: {
    root: number;
    states: number;
    edges: number;
    degree: string;
    label: string;
    target: string;
    word: string;
    stem: string;
    reads: Record<number, readonly number[]>;
    symbols: string;
    entries: number;
    sizes: string;
    total: number;
  } | null;
}

const deltas = (from: ArrayLike<number>): number[] => Array.from(from, (n, i) => n - (i ? from[i - 1]! : 0));
const degrees = ({ first }: Edges): number[] => Array.from({ length: first.length - 1 }, (_, i) => first[i + 1]! - first[i]!);

/** Labels rise within a state; targets come soon before their state. */
function edgeNumbers({ first, label, target }: Edges): { label: number[]; target: number[] } {
  const labels: number[] = [];
  const targets: number[] = [];
  for (let state = 0; state + 1 < first.length; state++)
    for (let i = first[state]!; i < first[state + 1]!; i++) {
      labels.push(label[i]! - (i > first[state]! ? label[i - 1]! : 0));
      targets.push(state - target[i]!);
    }
  return { label: labels, target: targets };
}

function readEdges(states: number, edges: number, degree: string, labels: string, targets: string): Edges {
  const degreeOf = decode(degree, states);
  const label = new Uint16Array(edges);
  const target = decode(targets, edges);
  const raw = decode(labels, edges);
  const first = new Int32Array(states + 1);
  let i = 0;
  for (let state = 0; state < states; state++) {
    const end = i + degreeOf[state]!;
    let last = 0;
    for (; i < end; i++) {
      last += raw[i]!;
      label[i] = last;
      target[i] = state - target[i]!;
    }
    first[state + 1] = end;
  }
  return { first, label, target };
}

export function toTables({ spaces, vocabulary, automaton, slots }: Matcher): MatcherTables {
  const own = edgeNumbers(automaton.edges);
  const words = vocabulary && edgeNumbers(vocabulary.edges);
  return {
    spaces,
    slots,
    roots: automaton.roots,
    states: automaton.accept.length,
    edges: automaton.edges.label.length,
    degree: encode(degrees(automaton.edges)),
    label: encode(own.label),
    target: encode(own.target),
    accept: encode(automaton.accept),
    lists: automaton.lists,
    accepts: automaton.accepts.map(({ entry, lead, trail, bound }) => [entry, lead, trail, bound ? 1 : 0]),
    words: vocabulary &&
      words && {
        root: vocabulary.root,
        states: vocabulary.word.length,
        edges: vocabulary.edges.label.length,
        degree: encode(degrees(vocabulary.edges)),
        label: encode(words.label),
        target: encode(words.target),
        word: encode(vocabulary.word),
        stem: encode(vocabulary.stem),
        reads: Object.fromEntries(vocabulary.reads.flatMap((parts, i) => (parts.length ? [[i, parts]] : []))),
        symbols: encode(vocabulary.symbols.flatMap((list) => deltas(list))),
        sizes: encode(vocabulary.symbols.map((list) => list.length)),
        entries: vocabulary.symbols.length,
        total: vocabulary.symbols.reduce((sum, list) => sum + list.length, 0),
      },
  };
}

export function fromTables(tables: MatcherTables): Matcher {
  const accepts: Accept[] = tables.accepts.map(([entry, lead, trail, bound]) => ({ entry, lead, trail, bound: bound === 1 }));
  const automaton: Automaton = {
    edges: readEdges(tables.states, tables.edges, tables.degree, tables.label, tables.target),
    roots: tables.roots,
    accept: decode(tables.accept, tables.states),
    lists: tables.lists,
    accepts,
  };
  return { spaces: tables.spaces, slots: tables.slots, automaton, vocabulary: tables.words && readVocabulary(tables.words) };
}

function readVocabulary(words: NonNullable<MatcherTables['words']>): Vocabulary {
  const sizes = decode(words.sizes, words.entries);
  const numbers = decode(words.symbols, words.total);
  const symbols: number[][] = [];
  let at = 0;
  for (const size of sizes) {
    const list: number[] = [];
    let last = 0;
    for (let i = 0; i < size; i++) list.push((last += numbers[at++]!));
    symbols.push(list);
  }
  const reads: (readonly number[])[] = new Array(words.entries).fill([]);
  for (const [entry, parts] of Object.entries(words.reads)) reads[Number(entry)] = parts;
  return {
    root: words.root,
    edges: readEdges(words.states, words.edges, words.degree, words.label, words.target),
    word: decode(words.word, words.states),
    stem: decode(words.stem, words.states),
    reads,
    symbols,
  };
}
