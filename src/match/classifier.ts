import { foldText } from '../text/fold.ts';
import type { LexRules } from '../text/lex.ts';
import { Before, Flag, type Tokens } from '../text/tokens.ts';
import type { RuleId } from '../types.ts';
import { decode } from './codec.ts';

/**
 * A linear classifier of sentences as a pack holds it: one weighing of character n-grams a rule (support vector machines, one against
 * the rest). `scripts/train.ts` makes it of the labelled drafts in `fixtures/` and of the examples in the cells.
 */
export interface ClassifierTables {
  /** The shortest and the longest n-gram, in UTF-16 units. */
  lengths: readonly [number, number];
  /** N-grams are hashed into so many buckets, a power of two. */
  buckets: number;
  /** A sentence with a smaller margin reads like those of good replies: no pattern of its rules stands in it. */
  weak: number;
  /** A sentence with a larger margin is a finding though no pattern knows its words; from 1 on, none ever is. */
  sure: number;
  /** Rules that need a pattern all the same: whether they are broken hangs on what else the reply says. */
  quiet: readonly RuleId[];
  rules: readonly { id: RuleId; scale: number; bias: number }[];
  /** Whole numbers by bucket, then by rule, written by `encode`. */
  weights: string;
}

/** What the classifier makes of some words: the rule they break most likely, and by how much (over 0: rather than not). */
export interface Verdict {
  rule: number;
  margin: number;
}

/** Longer stretches are judged by their first units, so that no text costs more than its length. */
const MOST_UNITS = 2000;

/** Decodes its weights when it is first asked. */
export class Classifier {
  readonly tables: ClassifierTables;
  /** A byte each, so that they stay near the processor. */
  private weights: Int8Array | undefined;
  private readonly features: Features;
  private readonly sums: Int32Array;
  private readonly byId: ReadonlyMap<RuleId, number>;

  /** @throws RangeError when a table is too short */
  constructor(tables: ClassifierTables) {
    // no number takes less than a character
    if (tables.weights.length < tables.buckets * tables.rules.length) throw new RangeError('the pack is damaged: a table is too short');
    this.tables = tables;
    this.features = new Features(tables.lengths, tables.buckets);
    this.sums = new Int32Array(tables.rules.length);
    this.byId = new Map(tables.rules.map(({ id }, index) => [id, index]));
  }

  /** Is the rule one that a sentence by itself can break? */
  knows(id: RuleId): boolean {
    return this.byId.has(id);
  }

  /** The likeliest rule for some words, read by `unitsOf`. */
  judge(units: string): Verdict {
    const norm = this.weigh(units);
    let best: Verdict = { rule: 0, margin: Number.NEGATIVE_INFINITY };
    for (let rule = 0; rule < this.sums.length; rule++) {
      const margin = this.margin(rule, norm);
      if (margin > best.margin) best = { rule, margin };
    }
    return best;
  }

  /** By how much some words, read by `unitsOf`, break a rule that it knows. */
  marginOf(id: RuleId, units: string): number {
    return this.margin(this.byId.get(id)!, this.weigh(units));
  }

  /** Sums the weights by rule; returns what makes long and short stretches comparable. */
  private weigh(units: string): number {
    const { sums, tables } = this;
    const size = tables.rules.length;
    this.weights ??= Int8Array.from(decode(tables.weights, tables.buckets * size));
    const { weights } = this;
    const count = this.features.read(units);
    sums.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.features.found[i]! * size;
      for (let rule = 0; rule < size; rule++) sums[rule]! += weights[row + rule]!;
    }
    return count ? 1 / Math.sqrt(count) : 0;
  }

  private margin(rule: number, norm: number): number {
    const { scale, bias } = this.tables.rules[rule]!;
    return this.sums[rule]! * scale * norm + bias;
  }
}

/** The character n-grams of a text, each once, as buckets. */
export class Features {
  /** Of the last reading. */
  readonly found: number[] = [];
  private readonly seen: Int32Array;
  private turn = 0;
  private readonly lengths: readonly [number, number];

  constructor(lengths: readonly [number, number], buckets: number) {
    this.lengths = lengths;
    this.seen = new Int32Array(buckets);
  }

  /** Reads a text; returns how many buckets it fills. */
  read(units: string): number {
    const [shortest, longest] = this.lengths;
    const { seen, found } = this;
    const mask = seen.length - 1;
    const length = Math.min(units.length, MOST_UNITS);
    this.turn++;
    let count = 0;
    for (let i = 0; i < length; i++) {
      let hash = 0x811c9dc5; // FNV-1a
      for (let n = 1; n <= longest && i + n <= length; n++) {
        hash = Math.imul(hash ^ units.charCodeAt(i + n - 1), 0x01000193);
        if (n < shortest) continue;
        const bucket = (hash ^ (hash >>> 15)) & mask;
        if (seen[bucket] === this.turn) continue;
        seen[bucket] = this.turn;
        found[count++] = bucket;
      }
    }
    return count;
  }
}

/** Parts clauses, and opens and closes what is read. */
const BREAK = '|';

/**
 * Tokens [first, last) as the classifier reads them: folded, numbers as `0`; a blank between words where words have blanks of their own,
 * a bar between clauses where they have none, so that neither case nor accents nor loose spacing change the verdict.
 */
export function unitsOf(text: string, tokens: Tokens, first: number, last: number, { fold, spaces }: LexRules): string {
  const strict = spaces === 'strict';
  const edge = strict ? ' ' : BREAK;
  let out = edge;
  let numbered = false;
  for (let i = first; i < last; i++) {
    const start = tokens.start[i]!;
    // the letters of a Hangul syllable, or the parts of a contraction, are one token in the text
    if (i > first && start === tokens.start[i - 1]) continue;
    const flags = tokens.flags[i]!;
    if (i > first && (strict ? flags & Flag.WordStart : tokens.before[i]! >= Before.Comma)) out += edge;
    if (flags & Flag.Opaque) out += OPAQUE_UNIT;
    else out += text.slice(start, tokens.end[i]);
    numbered ||= (flags & Flag.Digit) !== 0;
  }
  const folded = foldText(out, fold);
  return (numbered ? folded.replace(/\p{Nd}[\p{Nd}.,:]*/gu, '0') : folded) + edge;
}

const OPAQUE_UNIT = '￼';
