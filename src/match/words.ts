import { type FoldTable, foldText } from '../text/fold.ts';
import { spellings, type Vocabulary } from '../text/vocabulary.ts';
import type { WordClass } from './machine.ts';

/** Builds the vocabulary: every word of the classes, and every spelling that is read as such words. */
export function buildVocabulary(classes: readonly WordClass[], expand: ReadonlyMap<string, string>, fold: FoldTable): Vocabulary {
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, word: string, label: number) => {
    const labels = map.get(word);
    if (labels) labels.push(label);
    else map.set(word, [label]);
  };
  for (const { label, members } of classes)
    for (const member of members) {
      if (member.endsWith('*')) add(stems, member.slice(0, -1), label);
      else add(exact, member, label);
    }
  const sorted = (labels: Iterable<number>): number[] => [...new Set(labels)].sort((a, b) => a - b);
  /** What a word matches: its own classes and those of all stems that it begins with. */
  const symbolsOf = (word: string): number[] => sorted([...(exact.get(word) ?? []), ...stemSymbols(word)]);
  /** What any word that begins so matches: nothing that is only known as a whole word. */
  const stemSymbols = (beginning: string): number[] => {
    const labels: number[] = [];
    for (let n = 1; n <= beginning.length; n++) labels.push(...(stems.get(beginning.slice(0, n)) ?? []));
    return sorted(labels);
  };

  const symbols: number[][] = [[]];
  const reads: number[][] = [[]];
  const ids = new Map<string, number>([['', 0]]);
  const entryOf = (own: number[], parts: number[] = []): number => {
    const key = parts.length ? `r${parts.join()}` : own.join();
    let id = ids.get(key);
    if (id === undefined) {
      ids.set(key, (id = symbols.push(own) - 1));
      reads.push(parts);
    }
    return id;
  };

  const words = new Map<string, number>();
  for (const word of exact.keys()) words.set(word, entryOf(symbolsOf(word)));
  for (const [spelling, text] of expand) {
    const parts = text
      .split(' ')
      .filter(Boolean)
      .map((part) => sorted(part.split('|').flatMap((word) => symbolsOf(foldText(word, fold)))));
    if (parts.every((part) => part.length === 0)) continue;
    if (parts.length === 1) words.set(spelling, entryOf(parts[0]!));
    else
      words.set(
        spelling,
        entryOf(
          [],
          parts.map((part) => entryOf(part)),
        ),
      );
  }

  const spelled = [...words.keys()].sort();
  const beginnings = [...stems.keys()].sort();
  return {
    words: spellings(
      spelled,
      spelled.map((word) => words.get(word)!),
    ),
    stems: spellings(
      beginnings,
      beginnings.map((stem) => entryOf(stemSymbols(stem))),
    ),
    reads,
    symbols,
  };
}
