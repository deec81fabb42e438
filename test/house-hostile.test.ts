import { describe, expect, it } from 'vitest';
import { createLinter, definePack, type HouseRule } from '../src/index.ts';
import { linterOf, packOf } from './language.ts';

const base = packOf({ 'a/x': { patterns: [{ match: ['you failed'] }] } });
const house = (rules: HouseRule[]) => definePack({ name: 'acme', base, rules });
const rule = (match: string[]): HouseRule => ({ id: 'acme/words', message: 'No.', patterns: [{ match }] });

/** Phrases of three words, no two alike. */
const phrases = (count: number): string[] => Array.from({ length: count }, (_, i) => `w${i % 97} x${Math.floor(i / 97) % 89} y${i}`);

describe('a large house pack', () => {
  const draft = `${'The parcel left on Monday and you failed to tell us that the w1 x0 y1 door was locked. '.repeat(40)}w3 x0 y3.`;
  const linters = [10, 10_000].map((count) => createLinter({ packs: [base, house([rule(phrases(count))])] }));
  const time = ({ lint }: { lint(text: string): unknown }): number => {
    const start = performance.now();
    for (let i = 0; i < 20; i++) lint(draft);
    return performance.now() - start;
  };

  it('finds what is in it', () => {
    for (const { lint } of linters) expect(lint(draft).findings.filter(({ ruleId }) => ruleId === 'acme/words')).toHaveLength(41);
  });
  it('costs hardly more than a small one', () => {
    for (const linter of linters) time(linter);
    let ratio = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 15 && ratio > 1.5; i++) ratio = Math.min(ratio, time(linters[1]!) / time(linters[0]!));
    expect(ratio).toBeLessThanOrEqual(1.5);
  });
});

describe('a hostile pattern', () => {
  it.each([
    ['gaps in a row', '… … … … … … … … x'],
    ['slots in a row', '{a} {b} {c} {d} {e} {f} x'],
    ['alternatives that multiply', Array(12).fill('(a|b|c|d|e|f)').join(' ')],
    ['optional parts that multiply', Array(40).fill('[a]').join(' ')],
    ['a deep nest', `${'('.repeat(300)}a${')'.repeat(300)}`],
    ['a deep nest that is not closed', '('.repeat(1900)],
    ['endings in a row', 'a* b* c* d* e* f* g*'],
    ['only gaps', '…'],
    ['only an ending', '*'],
    ['nothing', ''],
    ['nothing but optional', '[a] [b]'],
    ['a phrase that is not there', '<constructor>'],
    ['a slot named after the prototype', 'x {constructor} y'],
    ['a regular expression', '(a+)+$'],
    ['half an emoji', '\ud83d \udc00'],
  ])('%s is refused with its rule, or costs no more than others', { timeout: 60_000 }, (_, pattern) => {
    const started = performance.now();
    let linter: ReturnType<typeof createLinter>;
    try {
      linter = createLinter({ packs: [base, house([rule([pattern])])] });
    } catch (error) {
      expect((error as Error).message).toMatch(/acme\/words/);
      return;
    }
    const setUp = performance.now() - started;
    const plain = createLinter({ packs: [base, house([rule(['harmless words'])])] });
    const text = 'a b c d e f g x y '.repeat(600);
    const once = ({ lint }: { lint(text: string): unknown }): number => {
      const start = performance.now();
      lint(text);
      return performance.now() - start;
    };
    const hot = once(linter);
    once(plain);
    const usual = Math.max(2, once(plain));
    expect({ setUp: setUp < 400 * usual, ratio: Math.min(hot, once(linter)) < 100 * usual }).toEqual({ setUp: true, ratio: true });
    // twice the text, about twice the time
    const twice = { lint: (words: string) => linter.lint(words + words) };
    let growth = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 12 && growth > 4; i++) growth = Math.min(growth, once(twice) / Math.max(1, once(linter)));
    expect(growth).toBeLessThanOrEqual(4);
  });
});

describe('keys of the prototype', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const clean = () => expect(({} as Record<string, unknown>).polluted).toBeUndefined();

  it.each(KEYS)('%s is no option, no rule and no preset', (key) => {
    const own = (value: unknown) => JSON.parse(`{ "${key}": ${JSON.stringify(value)} }`) as object;
    expect(() => createLinter({ packs: [base], ...own({ polluted: 1 }) } as never)).toThrow(TypeError);
    expect(() => createLinter({ packs: [base], rules: own('off') as never })).toThrow(TypeError);
    expect(() => createLinter({ packs: [base], preset: key })).toThrow(TypeError);
    clean();
  });
  it.each(KEYS)('%s is no key of a house rule, and no phrase', (key) => {
    const own = JSON.parse(`{ "${key}": { "polluted": 1 } }`) as object;
    const good = rule(['bad words']);
    expect(() => house([Object.assign(Object.create(null), good, Object.fromEntries(Object.entries(own))) as HouseRule])).toThrow(key);
    expect(() => house([rule([`<${key}>`])])).toThrow(/acme\/words/);
    clean();
  });
  it.each(KEYS)('%s is text, a fact, a language or a placeholder like any other', (key) => {
    const { lint } = linterOf({
      'a/x': {
        patterns: [{ match: [key.replaceAll('_', ' ').trim()], rewrite: [{ range: `{blank: ${key}}` }] }],
        entry: { situation: { praise: 'off' } },
      },
    });
    const [finding] = lint({
      text: `It is ${key} here.`,
      language: key,
      facts: {},
      placeholders: [key],
      customerName: key,
      situation: key as never,
    }).findings;
    expect(finding?.severity).toBe('warning');
    expect(finding?.rewrites[0]?.blanks).toHaveLength(1);
    const facts = Object.fromEntries([[key, 'known']]);
    expect(lint({ text: `It is ${key} here.`, facts }).findings[0]?.rewrites[0]?.text).toBe('known');
    clean();
  });
});
