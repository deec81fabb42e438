import { describe, expect, it } from 'vitest';
import { fix } from '../src/index.ts';
import { linter } from './hosts.ts';

const rewritten = (text: string) =>
  linter
    .lint(text)
    .findings.flatMap(({ ruleId, rewrites }) =>
      ruleId === 'blame-shifting/customer' ? rewrites.map((rewrite) => fix(text, rewrite)) : [],
    );

describe('a rewrite leaves quotes and brackets in pairs', () => {
  it.each([
    ['You failed to attach the “invoice”.', ['Could you send us what is still missing.']],
    ["You failed to attach the 'invoice'.", []],
    ['You failed to attach the ‘invoice’.', ['Could you send us what is still missing.']],
    ['You failed to attach the [invoice].', []],
    ['You failed to attach "the invoice".', ['I don’t see the invoice yet.', 'I don’t see the invoice yet. Could you send another copy?']],
    ['You failed to attach the invoice (see below).', ['I don’t see the invoice yet (see below).']],
    ["You failed to attach the customer's invoice.", ["I don’t see the customer's invoice yet."]],
  ])('%s', (text, some) => {
    const all = rewritten(text);
    expect(all).toEqual(expect.arrayContaining(some));
    if (some.length === 0) expect(all).toEqual([]);
    for (const one of all) {
      expect(one.split('‘').length).toBe(text.includes('‘') ? 1 : one.split('‘').length);
      expect(one.split('“').length).toBe(one.split('”').length);
      expect(one.split('"').length % 2).toBe(1);
      expect(one.split('(').length).toBe(one.split(')').length);
    }
  });
});

it.each(['You failed to attach the {{doc}}.', 'You failed to attach the [document name].', 'You failed to attach the <document>.'])(
  'offers nothing where a hole of a template follows: %s',
  (text) => {
    expect(rewritten(text)).toEqual([]);
    expect(linter.lint(text).findings.map(({ ruleId }) => ruleId)).toContain('scripted/template-residue');
  },
);

it('offers nothing where a hole was filled with nothing', () => {
  expect(rewritten('You failed to attach the .')).toEqual([]);
});

describe('signatures', () => {
  const reply = 'I’m sorry that your parcel is late. I’m sending a new one today.';
  const found = (text: string) => linter.lint({ text, situation: 'complaint' }).findings.map(({ ruleId }) => ruleId);
  it.each([
    '-- \nYou failed to attach the invoice. Ltd',
    '-- \r\nTom\r\nCalm down is our motto.',
    '--\nTom\nACME Ltd\nCalm down is our motto\n\nOn 3 Mar 2026, at 10:00, Ana <ana@mail.example> wrote:\n> You failed to send it.',
  ])('are not linted: %j', (signature) => {
    const all = found(`${reply}\n\n${signature}`);
    expect(all).not.toContain('blame-shifting/customer');
    expect(all).not.toContain('condescending/calm-down');
  });
  it('count for whom they introduce', () => {
    expect(linter.lint(`${reply}\n\n-- \nKind regards,\nTom`).moves.map(({ move }) => move)).toContain('introduction');
  });
  it('still show holes of a template', () => {
    expect(found(`${reply}\n\n-- \n[agent name]`)).toContain('scripted/template-residue');
  });
  it.each(['--\nYou failed to attach the invoice.', 'a -- \nYou failed to attach the invoice', '---\nYou failed to attach the invoice'])(
    'are not every line of hyphens: %j',
    (rest) => expect(found(`${reply}\n\n${rest}`)).toContain('blame-shifting/customer'),
  );
  it('say so where they are the reason', () => {
    const [one] = linter
      .explain('Fine.\n\n-- \nYou failed to attach the invoice.')
      .filter(({ ruleId }) => ruleId === 'blame-shifting/customer');
    expect(one?.vetoedBy).toBe('signature');
  });
});
