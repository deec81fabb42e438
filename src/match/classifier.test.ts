import { describe, expect, it } from 'vitest';
import { foldTable } from '../text/fold.ts';
import { type LexRules, lex } from '../text/lex.ts';
import { Classifier, type ClassifierTables, Features, unitsOf } from './classifier.ts';
import { encode } from './codec.ts';

const rules = (spaces: LexRules['spaces'], folds: string[]): LexRules => ({
  spaces,
  fold: foldTable({ folds }),
  jamo: folds.includes('jamo'),
  vocabulary:
    spaces === 'strict' ? ({ symbols: [[]], reads: [], slots: new Int32Array(2), text: '', offsets: new Int32Array(2) } as never) : null,
  abbreviations: new Set(),
  questionMarks: '',
});
const units = (text: string, lexRules: LexRules): string => {
  const tokens = lex(text, 0, text.length, [], lexRules);
  return unitsOf(text, tokens, 0, tokens.count, lexRules);
};

describe('unitsOf', () => {
  const loose = rules('loose', ['jamo']);

  it('reads Korean whatever its spacing and composition', () => {
    expect(units('확인 하지않으셔서', loose)).toBe('|확인하지않으셔서|');
    expect(units('확인하지 않으셔서'.normalize('NFD'), loose)).toBe('|확인하지않으셔서|');
  });

  it('reads every number as 0 and parts clauses', () => {
    expect(units('11월 3일, 2,000원', loose)).toBe('|0월0일|0원|');
  });
});

describe('Features', () => {
  it('counts an n-gram once', () => {
    const features = new Features([2, 2], 1024);
    expect(features.read('abab')).toBe(2);
    expect(features.read('aaaa')).toBe(1);
    expect(features.read('a')).toBe(0);
  });
});

describe('Classifier', () => {
  const features = new Features([1, 1], 64);
  const bucketOf = (letter: string): number => {
    features.read(letter);
    return features.found[0]!;
  };
  const weights = new Int32Array(64 * 2);
  weights[bucketOf('x') * 2] = 7;
  weights[bucketOf('y') * 2 + 1] = 7;
  const tables: ClassifierTables = {
    lengths: [1, 1],
    buckets: 64,
    weak: -0.75,
    sure: 0,
    quiet: [],
    rules: [
      { id: 'defensive/denial', scale: 0.5, bias: -1 },
      { id: 'scripted/impersonal', scale: 0.5, bias: -1 },
    ],
    weights: encode(weights),
  };

  it('names the likeliest rule and its margin', () => {
    const classifier = new Classifier(tables);
    expect(classifier.judge('x')).toEqual({ rule: 0, margin: 2.5 });
    expect(classifier.judge('y')).toEqual({ rule: 1, margin: 2.5 });
  });

  it('weighs a long text no more than a short one', () => {
    const { margin } = new Classifier(tables).judge('xz');
    expect(margin).toBeCloseTo(3.5 / Math.sqrt(2) - 1);
  });

  it('makes something of nothing', () => {
    expect(new Classifier(tables).judge('').margin).toBe(-1);
  });

  it('refuses a table that is too short', () => {
    expect(() => new Classifier({ ...tables, weights: encode([1, 2]) })).toThrow(RangeError);
  });
});
