import { describe, expect, it } from 'vitest';
import { linterOf, packOf } from '../test/language.ts';
import { createLinter, definePack, fix } from './index.ts';
import type { LinterOptions, Report } from './types.ts';

const ids = ({ findings }: Report): string[] => findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);

describe('severity', () => {
  const rules = {
    'a/hard': { patterns: [{ match: ['bad'] }], entry: { severity: 'error' as const } },
    'a/soft': { patterns: [{ match: ['meh'] }], entry: { severity: 'suggestion' as const } },
    'b/stock': { patterns: [{ match: ['stock'] }], entry: { situation: { praise: 'off' as const, question: 'suggestion' as const } } },
  };
  it('comes from the catalogue, the preset, the situation, and last from the user', () => {
    const draft = { text: 'Bad. Meh. Stock.' };
    expect(ids(linterOf(rules).lint(draft))).toEqual(['a/hard error', 'a/soft suggestion', 'b/stock warning']);
    expect(ids(linterOf(rules, {}, {}, { preset: 'strict' }).lint(draft))).toContain('a/soft warning');
    expect(ids(linterOf(rules).lint({ ...draft, situation: 'praise' }))).not.toContain('b/stock warning');
    expect(ids(linterOf(rules).lint({ ...draft, situation: 'question' }))).toContain('b/stock suggestion');
    expect(ids(linterOf(rules, {}, {}, { rules: { 'a/*': 'off', 'b/stock': 'error' } }).lint({ ...draft, situation: 'praise' }))).toEqual([
      'b/stock error',
    ]);
  });
});

describe('situation', () => {
  const linter = linterOf({});
  it.each([
    ['It is broken, and late!', '', 'complaint'],
    ['I love it', '', 'praise'],
    ['How do I reset it', '', 'question'],
    ['Is it red?', '', 'question'],
    ['Blue.', '', 'unknown'],
    [undefined, 'We are sorry.', 'complaint'],
    [undefined, 'Thanks for the stars.', 'praise'],
    [undefined, 'It left today.', 'unknown'],
  ])('%s / %s → %s', (customer, text, situation) => {
    expect(linter.lint(customer === undefined ? { text } : { text, customer }).situation).toBe(situation);
  });
  it('can be told', () => {
    expect(linter.lint({ text: '', customer: 'I love it', situation: 'complaint' }).situation).toBe('complaint');
  });
});

describe('settling', () => {
  it('keeps the longer of one family, and both of two', () => {
    const linter = linterOf({
      'a/x': { patterns: [{ match: ['very bad day indeed'] }] },
      'a/y': { patterns: [{ match: ['bad'] }] },
      'b/z': { patterns: [{ match: ['day'] }] },
    });
    expect(ids(linter.lint('A very bad day indeed.'))).toEqual(['a/x warning', 'b/z warning']);
  });
  it('takes nearly the same words of two families once, the graver', () => {
    const linter = linterOf({
      'a/x': { patterns: [{ match: ['a very bad day'] }] },
      'b/y': { patterns: [{ match: ['very bad day'] }], entry: { severity: 'error' } },
    });
    expect(ids(linter.lint('It is a very bad day.'))).toEqual(['b/y error']);
  });
  it('orders by place and tells repeated findings apart', () => {
    const { findings } = linterOf({ 'a/x': { patterns: [{ match: ['bad'] }] } }).lint('Bad. Good. Bad.');
    expect(findings.map(({ range }) => range.start)).toEqual([0, 11]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
  it('keeps a fingerprint when something else is edited', () => {
    const linter = linterOf({ 'a/x': { patterns: [{ match: ['bad'] }] } });
    const of = (text: string) => linter.lint(text).findings[0]!.fingerprint;
    expect(of('Hello. It is bad.')).toBe(of('Good day to you all, this is bad now.'));
  });
});

describe('rewrites', () => {
  const rules = (rewrite: object[]) => ({ 'a/x': { patterns: [{ match: ['you forgot {what}', 'it is bad'], rewrite }] } });
  const first = (rewrite: object[], text: string, options: Partial<LinterOptions> = {}, draft = {}): string | undefined => {
    const linter = linterOf(rules(rewrite) as never, {}, {}, options);
    const [one] = linter.lint({ text, ...draft }).findings.flatMap(({ rewrites }) => rewrites);
    return one && fix(text, one);
  };
  it('fits the capital and the final mark', () => {
    expect(first([{ range: 'send {what}' }], 'You forgot the form!')).toBe('Send the form!');
    expect(first([{ range: 'Send {what}' }], 'Well, you forgot the form, Ana.')).toBe('Well, send the form, Ana.');
    expect(first([{ range: 'I miss {what}' }], 'Well, you forgot the form.')).toBe('Well, I miss the form.');
    expect(first([{ sentence: 'Could you send {what}?' }], 'You forgot the form.')).toBe('Could you send the form?');
  });
  it('goes on in a sentence of its own where a comma would splice', () => {
    expect(first([{ clause: 'I see it.' }], 'It is bad, we know.')).toBe('I see it. We know.');
    expect(first([{ clause: 'I see it.' }], 'It is bad, Ana Maria.')).toBe('I see it, Ana Maria.');
    expect(first([{ clause: 'I see it.' }], 'It is bad, Ana Maria, we know.')).toBe('I see it. Ana Maria, we know.');
  });
  it('refuses what would lose a fact', () => {
    expect(first([{ sentence: 'Let me help.' }], 'You forgot form 4711.')).toBeUndefined();
    expect(first([{ sentence: 'Let me help.' }], 'You forgot Zephyrina.')).toBeUndefined();
    expect(first([{ sentence: 'Let me help.' }], 'You forgot www.example.org.')).toBeUndefined();
  });
  it('refuses a slot that was cut, and a sentence behind a conjunction', () => {
    expect(first([{ range: 'send {what}' }], 'You forgot the form and the photo.')).toBeUndefined();
    expect(first([{ range: 'I am sorry' }], 'We did say to you all that it is bad.')).toBeUndefined();
  });
  it('leaves blanks, or fills them from facts', () => {
    expect(first([{ sentence: 'Back by {blank: day}.' }], 'It is bad.')).toBe('Back by ….');
    expect(first([{ sentence: 'Back by {blank: day}.' }], 'It is bad.', {}, { facts: { day: 'Monday' } })).toBe('Back by Monday.');
    const [finding] = linterOf(rules([{ sentence: 'Back by {blank: day}.' }]) as never).lint('It is bad.').findings;
    expect(finding!.rewrites[0]!.blanks).toEqual([{ range: { start: 8, end: 9 }, ask: 'day' }]);
  });
  it('drops words and mends what is left', () => {
    expect(first([{ delete: 'sentence' }], 'Good. It is bad. Fine.')).toBe('Good. Fine.');
    expect(first([{ delete: 'clause' }], 'It is bad, we know.')).toBe('We know.');
    expect(first([{ delete: 'clause' }], 'We know, it is bad.')).toBe('We know.');
    expect(first([{ delete: 'sentence' }], 'It is bad.')).toBeUndefined();
  });
  it.each([
    ['Look out, your very late parcel went today.', ['Sorry. Your very late parcel went today.']],
    ['Look out, as ever.', ['Sorry.']],
    ['Look out, your blue parcel went today.', ['Sorry. Your blue parcel went today.']],
  ])('mend one of two in a sentence: %s', (text, expected) => {
    const linter = linterOf({
      'a/x': { patterns: [{ match: ['look out'], rewrite: [{ clause: 'Sorry.' }] }] },
      'b/y': { patterns: [{ match: ['your very late parcel went', 'as ever'] }] },
    });
    const [finding] = linter.lint(text).findings;
    expect(finding!.rewrites.map((one) => fix(text, one))).toEqual(expected);
  });
  it.each([
    ['The old parcel came back because it is bad.', 'The old parcel came back. Let me look.'],
    ['The old parcel came back because it is bad, so we sent it.', 'The old parcel came back. Let me look. We sent it.'],
    ['As it is bad, the old parcel came back.', 'Let me look. The old parcel came back.'],
    ['It is bad, so the old parcel came back.', 'Let me look. The old parcel came back.'],
    ['It is bad, which is why it came back.', 'Let me look. It came back.'],
    ['It is bad, that’s why it came back.', 'Let me look. It came back.'],
    ['It came late because it is bad.', 'It came late. Let me look.'],
    ['That is because it is bad.', 'Let me look.'],
    ['It is bad because of you.', 'Let me look.'],
    ['It is bad because the big old parcel came back here on the Monday.', undefined],
    ['It is bad so', 'Let me look'],
  ])('parts a sentence of its own from what hangs on it: %s', (text, expected) => {
    expect(first([{ clause: 'Let me look.' }], text)).toBe(expected);
  });
  it('offers no rewrite that is a finding again', () => {
    expect(first([{ sentence: 'Yes, it is bad.' }], 'It is bad.')).toBeUndefined();
  });
  it('keeps admissions out when asked to', () => {
    const frames = [{ sentence: 'We erred.', admits: true }, { sentence: 'Let me look.' }];
    expect(first(frames, 'It is bad.')).toBe('We erred.');
    expect(first(frames, 'It is bad.', { admissions: false })).toBe('Let me look.');
  });
  it('speaks in the register of the draft', () => {
    const frames = [
      { sentence: 'Formal.', register: 'formal' },
      { sentence: 'Casual.', register: 'casual' },
    ];
    expect(first(frames, 'Dear Ana. It is bad.')).toBe('Dear Ana. Formal.');
    expect(first(frames, 'Hiya Ana. It is bad.')).toBe('Hiya Ana. Casual.');
  });
});

describe('fix', () => {
  const rewrite = (start: number, end: number, text: string) => ({ range: { start, end }, text, blanks: [], kind: 'replace' as const });
  it('applies several, in any order', () => {
    expect(fix('abc', [rewrite(2, 3, 'C'), rewrite(0, 1, 'A')])).toBe('AbC');
  });
  it('refuses overlaps and foreign ranges', () => {
    expect(() => fix('abcdef', [rewrite(0, 3, 'x'), rewrite(2, 4, 'y')])).toThrow('overlap');
    expect(() => fix('abc', rewrite(2, 9, 'x'))).toThrow('outside the text');
  });
});

describe('options', () => {
  const pack = packOf({ 'a/x': { patterns: [{ match: ['bad'] }] } });
  it.each<[object, string]>([
    [{ pack: [pack] }, 'Did you mean “packs”?'],
    [{ packs: [] }, 'give at least one'],
    [{ packs: [{}] }, 'packs[0] is no pack'],
    [{ packs: [{ ...pack, format: 99 }] }, 'update'],
    [{ packs: [pack], preset: 'strickt' }, 'Did you mean “strict”?'],
    [{ packs: [pack], rules: { 'a/y': 'off' } }, 'Did you mean “a/x”?'],
    [{ packs: [pack], rules: { 'a/x': 'of' } }, 'Did you mean “off”?'],
  ])('%j', (options, message) => {
    expect(() => createLinter(options as LinterOptions)).toThrow(message);
  });
  it('lists the rules', () => {
    expect(createLinter({ packs: [pack], rules: { 'a/x': 'off' } }).rules).toMatchObject([
      { id: 'a/x', severity: 'off', languages: ['en'] },
    ]);
  });
});

describe('house packs', () => {
  const base = packOf({ 'a/x': { patterns: [{ match: ['bad'] }] } });
  const house = definePack({
    name: 'acme',
    base,
    rules: [{ id: 'acme/kindly', message: 'Old.', patterns: [{ match: ['kindly <file> {what}'] }] }],
  });
  it('use the phrases and folds of their language, beside its rules', () => {
    expect(ids(createLinter({ packs: [base, house] }).lint('Bad. KINDLY send it.'))).toEqual(['a/x warning', 'acme/kindly warning']);
  });
  it.each<[object, string]>([
    [{ id: 'acme/x', mesage: '…', patterns: [{ match: ['x'] }] }, 'Did you mean “message”?'],
    [{ id: 'nofamily', message: '…', patterns: [{ match: ['x'] }] }, 'family/name'],
    [{ id: 'acme/x', message: '…', patterns: [{ match: [] }] }, 'at least one string'],
    [{ id: 'acme/x', message: '…', patterns: [{ match: ['x'] }], guards: ['negate'] }, 'Did you mean “negated”?'],
    [{ id: 'acme/x', message: '…', patterns: [{ match: ['x (y'] }] }, 'add “)”'],
    [{ id: 'acme/x', message: '…', patterns: [{ match: ['<fil>'] }] }, 'did you mean <file>?'],
    [{ id: 'acme/x', message: '…', patterns: [{ match: ['x'.repeat(3000)] }] }, 'too long'],
  ])('a mistake in %j', (rule, message) => {
    expect(() => definePack({ name: 'acme', base, rules: [rule as never] })).toThrow(message);
  });
});

describe('languages', () => {
  it('reads a draft by its segments, and says what it did not check', () => {
    const ru = packOf(
      { 'a/x': { patterns: [{ match: ['плохо'] }] } },
      {},
      { code: 'ru', scripts: ['Cyrillic'], notLetters: 'їє', notWords: [] },
    );
    const en = packOf({ 'a/x': { patterns: [{ match: ['bad'] }] } }, {}, { notWords: ['und', 'der', 'die'] });
    const report = createLinter({ packs: [en, ru] }).lint('It is bad. Это плохо. Це їжа. これはひどいです。 Das und der und die.');
    expect(report.languages).toEqual(['en', 'ru']);
    expect(report.findings.map(({ language }) => language)).toEqual(['en', 'ru']);
    expect(report.unchecked).toHaveLength(1);
    expect(report.notes).toHaveLength(1);
  });
});
