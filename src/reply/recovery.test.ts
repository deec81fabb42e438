import { describe, expect, it } from 'vitest';
import { linterOf, type Rules } from '../../test/language.ts';
import type { Draft, MoveCell, MoveId } from '../types.ts';

const NAMES = [
  'acknowledge',
  'empathy-before-apology',
  'empathy-before-solution',
  'ownership',
  'solution',
  'commitment',
  'follow-up',
  'choice',
  'reflection',
  'asks-again',
  'offer-call',
  'redress',
  'introduction',
];
const rules: Rules = Object.fromEntries(
  NAMES.map((name) => [`recovery/${name}`, { offer: [{ sentence: 'I add {order}.' }, { sentence: 'I add.' }] }]),
);
const move = (...match: string[]): MoveCell => ({ match, shows: [], not: [] });
const moves: Partial<Record<MoveId, MoveCell>> = {
  acknowledgement: move('the delay'),
  empathy: move('it must hurt'),
  apology: move('sorry'),
  ownership: move('i will'),
  solution: move('a new one'),
  'follow-up': move('check back'),
  introduction: move('tom'),
  'open-question': move('what would help you ?'),
};
const linter = linterOf(rules, moves, {
  asks: { order: ['(your|the) order number'], email: ['your e mail'] },
  calls: ['call you'],
  heated: ['enough'],
  serious: ['again'],
});
const CUSTOMER = 'The vase arrived late and broken, order AB-4711. I paid on Monday.';
const missing = (text: string, draft: Partial<Draft> = {}): string[] =>
  linter.lint({ text, customer: CUSTOMER, ...draft }).findings.map(({ ruleId }) => ruleId.slice(9));

const GOOD =
  'The delay and a broken vase: it must hurt. Sorry. I will send a new one by Monday and check back on Tuesday. What would help you? Tom';

describe('the whole reply', () => {
  it('has nothing to say against a complete one', () => {
    expect(missing(GOOD)).toEqual([]);
  });
  it.each([
    ['the delay and a broken vase: it must hurt.', ['acknowledge', 'empathy-before-solution', 'reflection', 'empathy-before-apology']],
    ['I will send a new one by Monday and check back on Tuesday.', ['ownership', 'solution', 'commitment', 'follow-up']],
  ])('misses “%s”', (part, names) => {
    const without = GOOD.replace(new RegExp(part.replace(/[.?]/g, '\\$&'), 'i'), '').replace(
      part === GOOD ? '' : 'What would help you?',
      '',
    );
    for (const name of names) expect(missing(without)).toContain(name);
  });
  it('wants understanding before the fix and before the apology', () => {
    expect(missing('I will send a new one by Monday. The delay must hurt.')).toContain('empathy-before-solution');
    expect(missing('Sorry. The delay of your vase must hurt.')).toContain('empathy-before-apology');
    expect(missing('The delay of your vase must hurt. Sorry. I will send a new one.')).not.toContain('empathy-before-solution');
  });
  it('speaks only to complaints', () => {
    expect(missing('It left.', { customer: 'I love it' })).toEqual([]);
    expect(missing('It left.', { customer: 'Is it red?' })).toEqual([]);
    expect(linter.lint('It left.').findings).toEqual([]);
    expect(missing('It left.', { customer: 'I love it', situation: 'complaint' })).toContain('acknowledge');
  });
  it('asks less of a short channel, and counts what the thread has said', () => {
    expect(missing('Sorry.', { channel: 'review' })).not.toContain('follow-up');
    expect(missing('Sorry.', { thread: [{ from: 'agent', text: GOOD }] })).not.toContain('solution');
  });
  it('keeps the two that matter most, and offers words where they belong', () => {
    const { findings } = linter.lint({ text: 'Hello Ana, it left.', customer: CUSTOMER });
    expect(findings.filter(({ severity }) => severity === 'warning')).toHaveLength(2);
    const [one] = findings.find(({ ruleId }) => ruleId === 'recovery/acknowledge')!.rewrites;
    expect(one!.text).toContain('I add AB-4711.');
  });
});

describe('asks again', () => {
  it.each([
    ['Could you send the order number?', true],
    ['Could you send your e-mail?', false],
  ])('%s', (text, again) => {
    expect(missing(text).includes('asks-again')).toBe(again);
  });
  it('is silent where the draft says back what was given', () => {
    expect(missing('Could you confirm the order number AB-4711?')).not.toContain('asks-again');
  });
  it('is silent where the customer gave none', () => {
    expect(missing('Could you send the order number?', { customer: 'The vase arrived broken.' })).not.toContain('asks-again');
    expect(
      missing('Could you send the order number?', { customer: 'The vase of 2024 arrived broken after 3 days for € 4711.' }),
    ).not.toContain('asks-again');
  });
});

describe('the thread', () => {
  const ask = 'Could you send the order number?';
  const told = { from: 'customer' as const, text: 'My vase, order 48213, arrived broken.' };
  const answer = { from: 'agent' as const, text: 'Let me look.' };
  it('remembers what the customer told before', () => {
    expect(missing(ask, { thread: [told, answer], customer: 'And? The vase is still broken.' })).toContain('asks-again');
    expect(missing(ask, { thread: [answer], customer: 'And? The vase is still broken.' })).not.toContain('asks-again');
  });
  it('holds the message that is answered, where that is not given', () => {
    expect(missing(ask, { thread: [answer, told], customer: undefined })).toContain('asks-again');
    expect(missing(ask, { thread: [told, answer], customer: undefined })).not.toContain('asks-again');
  });
});

describe('a long or heated thread', () => {
  const turn = { from: 'customer' as const, text: 'Still broken.' };
  it('wants an offer to talk', () => {
    expect(missing(GOOD, { thread: [turn, turn] })).toContain('offer-call');
    expect(missing(`${GOOD} I will call you.`, { thread: [turn, turn] })).not.toContain('offer-call');
    expect(missing(GOOD, { thread: [turn] })).not.toContain('offer-call');
    expect(missing(GOOD, { thread: [turn], customer: `${CUSTOMER} Enough!` })).toContain('offer-call');
  });
  it('wants more than repair when the failure is serious', () => {
    expect(missing(GOOD, { customer: `${CUSTOMER} Again!` })).toContain('redress');
  });
});
