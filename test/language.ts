import { compilePack, type PackSource } from '../src/compile-pack.ts';
import { createLinter } from '../src/linter.ts';
import { type ClassifierTables, Features } from '../src/match/classifier.ts';
import { encode } from '../src/match/codec.ts';
import type { Cell, Language, Linter, LinterOptions, MoveCell, MoveId, Pack, RewriteFrame, RuleEntry, RuleId, Turn } from '../src/types.ts';

/** A tiny language for tests of the engine, so that no pack has to be loaded. */
export const language: Language = {
  code: 'en',
  name: 'Test',
  spaces: 'strict',
  scripts: ['Latin'],
  folds: ['case'],
  expand: { "don't": 'do not', "didn't": 'did not', "it's": 'it is|has', "'s": 'is|has', dont: 'do not' },
  phrases: { we: '(we|i)', file: '(attach|send|upload)', team: '(our|the) (team|office)' },
  clauseEnds: ['(and|but|because|so)'],
  abbreviations: ['mr', 'dr', 'e.g'],
  guards: {
    negated: { before: ['(not|never)'] },
    conditional: { sentence: ['if'] },
    ours: { clause: ['we'] },
    theirs: { before: ['you (say|said|wrote)'] },
    owned: { next: ['(our mistake|we made)'] },
    asked: { reply: ['what is your policy'] },
    alternative: { reply: ['what i can do'] },
  },
  greeting: ['^ (hi|hello|dear) {name}', '^ (hi|hello)'],
  closing: ['kind regards'],
  situation: {
    complaint: { customer: ['(broken|late|angry)'], draft: ['sorry'] },
    question: { customer: ['how do i'], draft: [] },
    praise: { customer: ['(love|great)'], draft: ['thanks for the stars'] },
  },
  registers: { formal: ['dear'], casual: ['hiya'] },
  quoteHeaders: ['On … wrote:'],
  dates: ['(by|on) (monday|tuesday|#)', 'tomorrow'],
  capitals: ['I'],
  subordinators: ['that'],
  causes: ['because', 'as'],
  results: ['so', 'which is why', "that's why"],
};

const entry = (over: Partial<RuleEntry> = {}): RuleEntry => ({
  title: 'Test',
  severity: 'warning',
  by: 'pattern',
  hears: '…',
  guides: { '000': 'x' },
  ...over,
});
const cell = (over: Partial<Cell>): Cell => ({ message: 'They hear it.', patterns: [], flags: {}, allows: [], ...over });

export interface Rules {
  [id: string]: Partial<Cell> & { entry?: Partial<RuleEntry>; offer?: RewriteFrame[] };
}

/** Compiles test rules over the tiny language. */
export function packOf(rules: Rules, moves: Partial<Record<MoveId, MoveCell>> = {}, over: Partial<Language> = {}): Pack {
  const own: PackSource['rules'] = {};
  for (const [id, { entry: e, offer, ...c }] of Object.entries(rules)) {
    own[id as RuleId] = { entry: entry(e), cell: offer ? { message: 'Missing.', offer } : cell(c) };
  }
  return compilePack({ name: over.code ?? 'en', version: '0.0.0', language: { ...language, ...over }, rules: own, moves }, { lines: true });
}

const BUCKETS = 1024;

/** A classifier of one rule, which weighs the words given. */
export function classifierOf(id: RuleId, words: Record<string, number>, bias = -1): ClassifierTables {
  const features = new Features([3, 3], BUCKETS);
  const weights = new Int32Array(BUCKETS);
  for (const [word, weight] of Object.entries(words)) {
    const count = features.read(` ${word} `);
    for (let i = 0; i < count; i++) weights[features.found[i]!] = weight;
  }
  return { lengths: [3, 3], buckets: BUCKETS, weak: -1, sure: 1, quiet: [], rules: [{ id, scale: 0.1, bias }], weights: encode(weights) };
}

export const linterOf = (
  rules: Rules,
  moves: Partial<Record<MoveId, MoveCell>> = {},
  over: Partial<Language> = {},
  options: Partial<LinterOptions> = {},
): Linter => createLinter({ packs: [packOf(rules, moves, over)], ...options });

/** The words that are found, in order. */
export const found = (linter: Linter, text: string, thread: Turn[] = []): string[] =>
  linter.lint({ text, language: 'en', thread }).findings.map(({ range }) => text.slice(range.start, range.end));

/** Does one pattern find these words? */
export const match = (pattern: string, text: string, over: Partial<Language> = {}): string[] =>
  found(linterOf({ 'a/b': { patterns: [{ match: [pattern] }] } }, {}, over), text);
