import { hashed, type Spellings, spelled, type Vocabulary } from '../text/vocabulary.ts';
import { decode, encode } from './codec.ts';
import { factor, multiply } from './factor.ts';
import { FIRST_SPECIAL, Label, Root } from './labels.ts';
import type { Automaton } from './machine.ts';
import type { Matcher } from './matcher.ts';

/**
 * A matcher as it is shipped: JSON, and numbers as text. States stand in the order of a walk from the roots, so that most edges lead to
 * the next new state; labels, phrases and word classes are numbered as the walk meets them. Both compress well.
 */
export interface MatcherTables {
  spaces: Matcher['spaces'];
  slots: readonly string[];
  /** By root: how far it stands from the one before; the three kinds of start, then the phrases. */
  roots: string;
  rootCount: number;
  counts: [states: number, edges: number, groups: number, labels: number];
  /** By state: twice the number of targets, plus one where patterns end. */
  shape: string;
  /** By target: how many labels lead to it, less one. */
  sizes: string;
  /** By edge: 0 a new label, else its number. */
  label: string;
  /** By label: 0 the next word class, 1 the next phrase, else the label itself plus 2. */
  kinds: string;
  /** By target: 0 the next new state, else how far back it was met. */
  target: string;
  /** By state where patterns end: 0 a new list, else its number. */
  accept: string;
  ends: number;
  lists: number[][];
  accepts: [entry: number, lead: string, trail: string, bound: 0 | 1][];
  words: VocabularyTables | null;
}

interface SpellingTables {
  /** Each word as a capital that says how many letters it shares with the one before, and the rest. */
  text: string;
  /** By word: 0 a new entry, else its number. */
  entries: string;
  count: number;
}

interface VocabularyTables {
  words: SpellingTables;
  stems: SpellingTables;
  reads: Record<number, readonly number[]>;
  /** By word class: the entries in it. */
  classes: string;
  /** How many numbers that is, and of how many classes. */
  length: number;
  count: number;
  entries: number;
}

/** Numbers things in the order in which they are first met; 0 says “new”. */
class Numbers {
  readonly met = new Map<number, number>();
  code(thing: number): number {
    const known = this.met.get(thing);
    if (known !== undefined) return known;
    this.met.set(thing, this.met.size + 1);
    return 0;
  }
}

export function toTables({ spaces, vocabulary, automaton, slots }: Matcher): MatcherTables {
  const { first, label, target } = automaton.edges;
  const ids = new Int32Array(automaton.accept.length).fill(-1);
  const labels = new Numbers();
  const lists = new Numbers();
  const phrases = new Map<number, number>();
  const classes = new Map<number, number>();
  const shape: number[] = [];
  const sizes: number[] = [];
  const labelOut: number[] = [];
  const kinds: number[] = [];
  const targetOut: number[] = [];
  const accept: number[] = [];
  let next = 0;

  function kindOf(raw: number): number {
    if (raw >= Label.Call && raw < Label.Gap) {
      phrases.set(raw - Label.Call, phrases.size);
      return 1;
    }
    if (vocabulary && raw < FIRST_SPECIAL) {
      classes.set(raw, classes.size + 1);
      return 0;
    }
    return raw + 2;
  }

  function visit(state: number): void {
    ids[state] = next++;
    const groups = new Map<number, number[]>();
    for (let i = first[state]!; i < first[state + 1]!; i++) {
      const group = groups.get(target[i]!);
      if (group) group.push(label[i]!);
      else groups.set(target[i]!, [label[i]!]);
    }
    shape.push(groups.size * 2 + (automaton.accept[state] ? 1 : 0));
    if (automaton.accept[state]) accept.push(lists.code(automaton.accept[state]!));
    for (const [to, own] of groups) {
      sizes.push(own.length - 1);
      for (const raw of own) {
        const code = labels.code(raw);
        labelOut.push(code);
        if (code === 0) kinds.push(kindOf(raw));
      }
      if (ids[to]! >= 0) targetOut.push(next - ids[to]!);
      else {
        targetOut.push(0);
        visit(to);
      }
    }
  }

  const rootIds: number[] = [];
  const enter = (root: number): number => {
    if (root < 0) return -1;
    if (ids[root]! < 0) visit(root);
    return ids[root]!;
  };
  for (let kind = 0; kind < Root.Phrase; kind++) rootIds.push(enter(automaton.roots[kind]!));
  // phrases are entered in the order in which they are first called; entering one may meet others
  for (let done = 0; done < phrases.size; done++) rootIds.push(enter(automaton.roots[Root.Phrase + [...phrases.keys()][done]!]!));

  return {
    spaces,
    slots,
    roots: encode(deltas(rootIds)),
    rootCount: rootIds.length,
    counts: [next, labelOut.length, sizes.length, kinds.length],
    shape: encode(shape),
    sizes: encode(sizes),
    label: encode(labelOut),
    kinds: encode(kinds),
    target: encode(targetOut),
    accept: encode(accept),
    ends: accept.length,
    lists: [...lists.met.keys()].map((id) => automaton.lists[id]!),
    accepts: automaton.accepts.map(({ entry, lead, trail, bound }) => [entry, lead, trail, bound ? 1 : 0]),
    words: vocabulary && vocabularyTables(vocabulary, classes),
  };
}

function vocabularyTables({ words, stems, reads, symbols }: Vocabulary, classes: ReadonlyMap<number, number>): VocabularyTables {
  const entries = new Numbers();
  const wordTables = spellingTables(words, entries);
  const stemTables = spellingTables(stems, entries);
  // entries that only others are read as
  for (const parts of reads) for (const part of parts ?? []) if (part !== 0) entries.code(part);
  const order = [...entries.met.keys()];
  const numberOf = (entry: number): number => (entry === 0 ? 0 : entries.met.get(entry)!);
  const members: number[][] = Array.from({ length: classes.size }, () => []);
  order.forEach((entry, i) => {
    for (const symbol of symbols[entry]!) if (classes.has(symbol)) members[classes.get(symbol)! - 1]!.push(i + 1);
  });
  const factored = factor(members);
  return {
    words: wordTables,
    stems: stemTables,
    reads: Object.fromEntries(order.flatMap((entry, i) => (reads[entry]?.length ? [[i + 1, reads[entry].map(numberOf)]] : []))),
    classes: encode(factored),
    length: factored.length,
    count: members.length,
    entries: order.length,
  };
}

const CAPITAL = 65;
const MOST_SHARED = 25;

function spellingTables(spellings: Spellings, numbers: Numbers): SpellingTables {
  const list = spelled(spellings);
  const { entries } = spellings;
  let text = '';
  let last = '';
  for (const word of list) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < last.length && word[shared] === last[shared]) shared++;
    text += String.fromCharCode(CAPITAL + shared) + word.slice(shared);
    last = word;
  }
  return { text, entries: encode(list.map((_, i) => numbers.code(entries[i]!))), count: list.length };
}

export function fromTables(tables: MatcherTables): Matcher {
  return {
    spaces: tables.spaces,
    slots: tables.slots,
    automaton: readAutomaton(tables),
    vocabulary: tables.words && readVocabulary(tables.words),
  };
}

function readAutomaton(tables: MatcherTables): Automaton {
  const [states, edges, groups, labels] = tables.counts;
  const shape = decode(tables.shape, states);
  const sizes = decode(tables.sizes, groups);
  const labelIn = decode(tables.label, edges);
  const kinds = decode(tables.kinds, labels);
  const targetIn = decode(tables.target, groups);
  const acceptIn = decode(tables.accept, tables.ends);
  const accept = new Int32Array(states);
  const raw = rawLabels(kinds);
  // the walk again, edges as it meets them; then each state's edges together, sorted by label
  const ownerOf = new Int32Array(edges);
  const labelOf = new Uint16Array(edges);
  const targetOf = new Int32Array(edges);
  const first = new Int32Array(states + 1);
  let next = 0;
  let group = 0;
  let edge = 0;
  let end = 0;
  let lists = 0;
  let newLabels = 0;
  const enter = (): number => {
    const id = next++;
    const size = shape[id]!;
    if (size & 1) accept[id] = acceptIn[end++]! || ++lists;
    for (let g = size >> 1; g > 0; g--) {
      const at = edge;
      for (let n = sizes[group]!; n >= 0; n--) {
        ownerOf[edge] = id;
        labelOf[edge] = raw[labelIn[edge]! || ++newLabels]!;
        edge++;
      }
      const till = edge;
      first[id + 1]! += till - at;
      const back = targetIn[group++]!;
      const to = back === 0 ? enter() : next - back;
      for (let i = at; i < till; i++) targetOf[i] = to;
    }
    return id;
  };
  while (next < states) enter();
  for (let state = 0; state < states; state++) first[state + 1]! += first[state]!;
  const label = new Uint16Array(edges);
  const target = new Int32Array(edges);
  const filled = first.slice();
  for (let i = 0; i < edges; i++) {
    const owner = ownerOf[i]!;
    let at = filled[owner]!++;
    for (; at > first[owner]! && label[at - 1]! > labelOf[i]!; at--) {
      label[at] = label[at - 1]!;
      target[at] = target[at - 1]!;
    }
    label[at] = labelOf[i]!;
    target[at] = targetOf[i]!;
  }
  return {
    edges: { first, label, target },
    roots: readRoots(tables),
    accept,
    lists: [[], ...tables.lists],
    accepts: tables.accepts.map(([entry, lead, trail, bound]) => ({ entry, lead, trail, bound: bound === 1 })),
  };
}

const deltas = (numbers: readonly number[]): number[] => numbers.map((n, i) => n - (i ? numbers[i - 1]! : 0));

function readRoots({ roots, rootCount }: MatcherTables): number[] {
  let last = 0;
  return Array.from(decode(roots, rootCount), (delta) => (last += delta));
}

/** By number of a label, from 1: the label itself. */
function rawLabels(kinds: Int32Array): Uint16Array {
  const raw = new Uint16Array(kinds.length + 1);
  let classes = 0;
  let phrases = 0;
  kinds.forEach((kind, i) => {
    raw[i + 1] = kind === 0 ? ++classes : kind === 1 ? Label.Call + phrases++ : kind - 2;
  });
  return raw;
}

function readVocabulary(tables: VocabularyTables): Vocabulary {
  const symbols: number[][] = Array.from({ length: tables.entries + 1 }, () => []);
  multiply(decode(tables.classes, tables.length), tables.count, tables.entries).forEach((members, i) => {
    for (const entry of members) symbols[entry]!.push(i + 1);
  });
  const reads: (readonly number[] | undefined)[] = [];
  for (const [entry, parts] of Object.entries(tables.reads)) reads[Number(entry)] = parts;
  let met = 0;
  const read = ({ text, entries, count }: SpellingTables): Spellings => {
    // a word repeats the first letters of the one before
    const letters = new Uint16Array(text.length + MOST_SHARED * count);
    const first = new Int32Array(count + 1);
    let at = 0;
    for (let i = 0, word = -1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const shared = code - CAPITAL;
      if (shared < 0 || shared > MOST_SHARED) letters[at++] = code;
      else {
        const last = word < 0 ? 0 : first[word]!;
        first[++word] = at;
        for (let k = 0; k < shared; k++) letters[at++] = letters[last + k]!;
      }
    }
    first[count] = at;
    const codes = decode(entries, count);
    for (let i = 0; i < count; i++) if (codes[i] === 0) codes[i] = ++met;
    return hashed(letters.slice(0, at), first, codes);
  };
  const words = read(tables.words);
  return { words, stems: read(tables.stems), reads, symbols };
}
