import { describe, expect, it } from 'vitest';
import { found, linterOf } from '../../test/language.ts';

const linter = linterOf({ 'scripted/repetition': { offer: [] } });

describe('repetition', () => {
  it.each([
    ['It is a very long day for all of us. So it goes. It is a very long day for all of us.', ['It is a very long day for all of us']],
    [
      'Your order 44710052 is still in the depot. Well. Your order 44710052 is still in the depot.',
      ['Your order 44710052 is still in the depot'],
    ],
    ['Your order 4471 is still in the depot. Well. Your order 4471 is still in the depot.', ['Your order 4471 is still in the depot']],
  ])('marks the second time in %s', (text, expected) => {
    expect(found(linter, text)).toEqual(expected);
  });
  it.each([
    'Plots of more than 50 acres in one piece, new ones, get 300. Plots of more than 50 acres in one piece, and old, are left out of it.',
    'We go by it, «The House Rules of Our Swimming Pool», as told. It says, «The House Rules of Our Swimming Pool», in May.',
    'Ask the front desk in the long hall on 0746-8222289. So it goes. Ask the front desk in the long hall on 0746-8222289.',
    'body.selected-row-of-it {background: grey !important;} body.selected-row-of-it {background: blue !important;}',
  ])('leaves %s alone', (text) => {
    expect(found(linter, text)).toEqual([]);
  });

  const thread = [
    { from: 'customer' as const, text: 'Where is it?' },
    { from: 'agent' as const, text: 'Hi Zara, it is a very long day for all of us. So it goes.\nMilena Novak of Long Days Inn' },
  ];
  it('marks what an earlier reply said behind a greeting', () => {
    expect(found(linter, 'Good day. It is a very long day for all of us. So be it.', thread)).toEqual([
      'It is a very long day for all of us',
    ]);
  });
  it('leaves a signature alone that an earlier reply had', () => {
    expect(found(linter, 'Good day to you. So be it.\nMilena Novak of Long Days Inn', thread)).toEqual([]);
    expect(found(linter, 'Good day.\nIt is a very long day for all of us', thread)).toEqual(['It is a very long day for all of us']);
  });
  it('leaves a greeting alone in which the same person says who writes', () => {
    const told = linterOf({ 'scripted/repetition': { offer: [] } }, { introduction: { match: ['this is {name}'], shows: [], not: [] } });
    const before = [{ from: 'agent' as const, text: 'Hello, this is Milena of Long Days Inn. It is on its way to you, we sent it off.' }];
    expect(found(told, 'Hello, this is Milena of Long Days Inn. It came.', before)).toEqual([]);
    expect(found(told, 'Hello, this is Milena of Long Days Inn. It is on its way to you, we sent it off.', before)).toEqual([
      'It is on its way to you, we sent it off',
    ]);
  });
});
