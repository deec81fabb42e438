import type { Passage } from '../match/passage.ts';
import type { OpenPack } from '../pack.ts';

interface Converter {
  letters: Map<string, string>;
  /** By the first character, longer ones first; each as long as what it becomes. */
  words: Map<string, [string, string][]>;
  back: Set<string>;
}
const converters = new WeakMap<OpenPack, Converter | null>();

function converterOf(pack: OpenPack): Converter | null {
  const known = converters.get(pack);
  if (known !== undefined) return known;
  const { script, letters: folded = '' } = pack.data;
  let made: Converter | null = null;
  if (script) {
    const pairs = (text: string) => Array.from({ length: text.length >> 1 }, (_, i): [string, string] => [text[2 * i]!, text[2 * i + 1]!]);
    made = {
      letters: new Map(pairs(script.letters)),
      words: byFirst(Object.entries(script.words)),
      back: new Set(pairs(folded).flatMap(([from, to]) => (from === to ? [] : [from]))),
    };
  }
  converters.set(pack, made);
  return made;
}

function byFirst(words: readonly [string, string][]): Converter['words'] {
  const out: Converter['words'] = new Map();
  for (const pair of [...words].sort((a, b) => b[0].length - a[0].length)) {
    if (pair[0].length !== pair[1].length) continue;
    const first = pair[0][0]!;
    out.set(first, [...(out.get(first) ?? []), pair]);
  }
  return out;
}

/** Asked for every finding of a passage. */
const decided = new WeakMap<Passage, boolean>();

/** Is the passage written in the pack's second script? */
export function inSecondScript(text: string, passage: Passage, pack: OpenPack): boolean {
  const converter = converterOf(pack);
  if (!converter) return false;
  let second = decided.get(passage);
  if (second === undefined) decided.set(passage, (second = countsSecond(text, passage, converter)));
  return second;
}

function countsSecond(text: string, { start, end }: Passage, converter: Converter): boolean {
  let second = 0;
  let first = 0;
  for (let i = start; i < end && i < start + 4000; i++) {
    const c = text[i]!;
    if (converter.back.has(c)) second++;
    else if (converter.letters.has(c)) first++;
  }
  return second > first;
}

/** Turns text of the pack's script into its second one. Blanks keep their places: every replacement has the same length. */
export function toSecondScript(text: string, pack: OpenPack): string {
  const converter = converterOf(pack);
  if (!converter) return text;
  let out = '';
  for (let i = 0; i < text.length; ) {
    const word = converter.words.get(text[i]!)?.find(([from]) => text.startsWith(from, i));
    if (word) {
      out += word[1];
      i += word[0].length;
    } else {
      out += converter.letters.get(text[i]!) ?? text[i]!;
      i++;
    }
  }
  return out;
}
