import { describe, expect, it } from 'vitest';
import { linterOf, packOf, type Rules } from '../../test/language.ts';
import { createLinter } from '../linter.ts';
import type { MoveCell, MoveId } from '../types.ts';
import { fingerprint } from './fingerprint.ts';
import { scoreOf } from './score.ts';

const rules: Rules = {
  'a/hard': { patterns: [{ match: ['bad'] }], entry: { severity: 'error' } },
  'a/soft': { patterns: [{ match: ['meh'] }], entry: { severity: 'suggestion' } },
  'b/plain': { patterns: [{ match: ['so so'] }] },
};
const ids = (text: string, own: Rules = rules) =>
  linterOf(own)
    .lint({ text, language: 'en' })
    .findings.map(({ ruleId, range }) => `${ruleId} ${text.slice(range.start, range.end)}`);

describe('fingerprint', () => {
  it('tells rules, words and repetitions apart', () => {
    const prints = [
      fingerprint('a/x', 'bad', 0),
      fingerprint('a/y', 'bad', 0),
      fingerprint('a/x', 'good', 0),
      fingerprint('a/x', 'bad', 1),
    ];
    expect(new Set(prints).size).toBe(4);
    for (const print of prints) expect(print).toMatch(/^[\da-f]{16}$/);
  });
  it('survives case, wrapping, and edits elsewhere', () => {
    expect(fingerprint('a/x', 'Very  bad\nday', 0)).toBe(fingerprint('a/x', 'very bad day', 0));
    const of = (text: string) =>
      linterOf(rules)
        .lint(text)
        .findings.map((finding) => finding.fingerprint);
    expect(of('It is bad.')).toEqual(of('Hello there. It is bad. Bye.'));
    expect(new Set(of('It is bad. And bad.')).size).toBe(2);
  });
});

describe('score', () => {
  it('takes 15, 7 and 1, and says for what', () => {
    const { total, parts } = linterOf(rules).lint('It is bad. It is so so. It is meh.').score;
    expect(total).toBe(77);
    expect(parts).toEqual([
      { id: 'a/hard', points: -15 },
      { id: 'b/plain', points: -7 },
      { id: 'a/soft', points: -1 },
    ]);
  });
  it('gives a point for a move, once a kind, and never makes a flaw good', () => {
    const range = { start: 0, end: 1 };
    const moves = (['thanks', 'thanks', 'apology'] as MoveId[]).map((move) => ({ move, range }));
    expect(scoreOf([], moves)).toEqual({
      total: 100,
      parts: [
        { id: 'thanks', points: 1 },
        { id: 'apology', points: 1 },
      ],
    });
    const [finding] = linterOf(rules).lint('It is so so.').findings;
    const many = (['thanks', 'apology', 'empathy', 'choice', 'solution', 'redress', 'ownership', 'reflection'] as MoveId[]).map((move) => ({
      move,
      range,
    }));
    expect(scoreOf([finding!], many).total).toBe(99);
    expect(scoreOf([], []).total).toBe(100);
    expect(scoreOf(Array(20).fill({ ...finding!, severity: 'error' }), []).total).toBe(0);
  });
});

describe('settling', () => {
  const nested: Rules = {
    'a/long': { patterns: [{ match: ['one two three four'] }] },
    'a/short': { patterns: [{ match: ['two'] }] },
    'b/inner': { patterns: [{ match: ['three'] }] },
  };
  it('keeps the longer of a family and what is nested from another', () => {
    expect(ids('Say one two three four.', nested)).toEqual(['a/long one two three four', 'b/inner three']);
  });
  it('keeps both where they only touch', () => {
    const two: Rules = { 'a/x': { patterns: [{ match: ['one two'] }] }, 'a/y': { patterns: [{ match: ['three'] }] } };
    expect(ids('Say one two three.', two)).toEqual(['a/x one two', 'a/y three']);
  });
  it('still knows a long finding after many that ended before', () => {
    const rule: Rules = {
      'a/wide': { patterns: [{ match: ['start'], span: 'sentence' }] },
      'a/small': { patterns: [{ match: ['dot'] }] },
    };
    expect(ids(`start ${'word '.repeat(30)}dot and dot.`, rule)).toHaveLength(1);
    // far apart, each stands for itself
    expect(ids(`It was a dot. ${'Much is said here in between. '.repeat(300)}Then a dot.`, rule)).toEqual(['a/small dot', 'a/small dot']);
  });
  it('takes neighbouring clauses of one rule as one, in a sentence only', () => {
    const rule: Rules = { 'a/x': { patterns: [{ match: ['bad', 'sad'] }] } };
    expect(ids('It is bad, sad indeed.', rule)).toEqual(['a/x bad, sad']);
    expect(ids('It is bad, so very sad indeed.', rule)).toEqual(['a/x bad', 'a/x sad']);
    expect(ids('It is bad\n\nsad indeed.', rule)).toEqual(['a/x bad', 'a/x sad']);
    expect(ids('It is bad. Sad indeed.', rule)).toEqual(['a/x bad', 'a/x Sad']);
  });
});

describe('severity', () => {
  const rule: Rules = {
    'a/x': {
      patterns: [{ match: ['bad'], severity: 'suggestion' }, { match: ['sad'] }],
      entry: { situation: { question: 'warning', praise: 'off' }, severity: 'error' },
    },
  };
  const level = (text: string, situation: 'question' | 'praise' | 'unknown', settings = {}) =>
    createLinter({ packs: [packOf(rule)], rules: settings })
      .lint({ text, situation })
      .findings.map(({ severity }) => severity);
  it('weighs by the situation, but never makes a suggestion of the author graver', () => {
    expect(level('It is sad.', 'question')).toEqual(['warning']);
    expect(level('It is bad.', 'question')).toEqual(['suggestion']);
    expect(level('It is bad. It is sad.', 'praise')).toEqual([]);
    expect(level('It is sad.', 'unknown')).toEqual(['error']);
  });
  it('takes the most exact setting', () => {
    expect(level('It is sad.', 'praise', { '*': 'suggestion' })).toEqual(['suggestion']);
    expect(level('It is sad.', 'praise', { '*': 'suggestion', 'a/*': 'warning' })).toEqual(['warning']);
    expect(level('It is sad.', 'praise', { '*': 'off', 'a/*': 'off', 'a/x': 'error' })).toEqual(['error']);
  });
});

describe('situation', () => {
  const move = (words: string): MoveCell => ({ match: [words], shows: [], not: [] });
  const linter = linterOf(
    {},
    { apology: move('i am sorry'), ownership: move('i take it'), solution: move('here is a fix'), empathy: move('i feel you') },
  );
  const of = (customer: string | undefined, text: string) => linter.lint(customer === undefined ? { text } : { text, customer }).situation;
  it('is a complaint where one shows, as often as praise', () => {
    expect(of('I love it, but it is broken.', 'Fine.')).toBe('complaint');
    expect(of('I love it. Great. It was late once.', 'Fine.')).toBe('praise');
  });
  it('is a question where one hint of trouble is only asked about', () => {
    expect(of('Is it late?', 'Fine.')).toBe('question');
    expect(of('It is late. Is it red?', 'Fine.')).toBe('complaint');
    expect(of('Is it late and broken?', 'Fine.')).toBe('complaint');
  });
  it('takes a bare word of praise behind a report as dry where the answer apologises', () => {
    expect(of('Booked the red one. Blue came. Great.', 'I am sorry. I feel you.')).toBe('unknown');
    expect(of('Booked the red one. Blue came. Great.', 'Here it is.')).toBe('praise');
    expect(of('Great. I booked the red one.', 'I am sorry. Here it is.')).toBe('praise');
  });
  it('stays a complaint where an earlier message of the thread told one', () => {
    const thread = [
      { from: 'customer' as const, text: 'It is broken.' },
      { from: 'agent' as const, text: 'I will look.' },
    ];
    expect(linter.lint({ text: 'Fine.', customer: 'So which day?', thread }).situation).toBe('complaint');
    expect(linter.lint({ text: 'Fine.', customer: 'Great, I love it.', thread }).situation).toBe('praise');
    expect(linter.lint({ text: 'Fine.', customer: 'So which day?', thread: [thread[1]!] }).situation).toBe('question');
    const admitted = [{ from: 'agent' as const, text: 'I am sorry. I feel you.' }];
    expect(linter.lint({ text: 'Fine.', customer: 'So which day?', thread: admitted }).situation).toBe('complaint');
  });
  it('counts words once, and takes “works again” for no trouble', () => {
    const told = linterOf(
      {},
      {},
      {
        situation: {
          complaint: { customer: ['again', 'late'], draft: [] },
          question: { customer: ['how do i'], draft: [] },
          praise: { customer: ['works again', 'love it', 'love it too'], draft: [] },
        },
      },
    );
    const read = (customer: string) => told.lint({ text: 'Fine.', customer }).situation;
    expect(read('It works again.')).toBe('praise');
    expect(read('It was late, I love it too.')).toBe('complaint');
    expect(read('How do I pay what is late')).toBe('question');
  });
  it('is a question where any sentence asks', () => {
    expect(of('I have a lamp. Is it red? Tell me.', 'Fine.')).toBe('question');
    expect(of('I have a lamp.', 'Fine.')).toBe('unknown');
  });
  it('is a complaint where the answer apologises for what it admits, not for anything', () => {
    expect(of('Is it red?', 'I am sorry.')).toBe('question');
    expect(of('Is it red?', 'I feel you.')).toBe('question');
    expect(of('Is it red?', 'I am sorry. I take it.')).toBe('question');
    expect(of('Is it red?', 'I am sorry. I feel you.')).toBe('complaint');
  });
  it('is a complaint where bare facts are told, and nothing is asked or praised', () => {
    const facts = linterOf({}, {}, { reports: ['i ordered'] });
    const read = (customer: string) => facts.lint({ text: 'Fine.', customer }).situation;
    expect(read('It is blue. I ordered red.')).toBe('complaint');
    expect(read('I ordered red. Is it on its way?')).toBe('question');
    expect(read('I ordered red. How do I pay')).toBe('question');
    expect(read('I ordered red, and I love it.')).toBe('praise');
    expect(read('It is blue.')).toBe('unknown');
  });
  it('is read from the draft where the customer shows nothing', () => {
    expect(of('I have a lamp.', 'We feel sorry.')).toBe('complaint');
    expect(of('I have a lamp.', 'Well, i feel you.')).toBe('complaint');
  });
});
