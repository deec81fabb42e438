import { describe, expect, it } from 'vitest';
import { classifierOf, found, packOf, type Rules } from '../../test/language.ts';
import { createLinter } from '../linter.ts';
import type { Linter } from '../types.ts';

const tables = classifierOf('a/b', { late: 7, busy: 5 });
const linterOf = (rules: Rules): Linter => createLinter({ packs: [{ ...packOf(rules), classified: tables } as never] });
const late = { patterns: [{ match: ['late'] }], span: 'clause' } as const;

describe('a finding’s range', () => {
  const linter = linterOf({ 'a/b': late as never });

  it.each([
    ['The van was late, we were busy, the box is here.', 'The van was late, we were busy'],
    ['The box is here, we were busy, the van was late.', 'we were busy, the van was late'],
    ['The van was late, the box is here, we were busy.', 'The van was late'],
    ['The van was late, so busy at https://a.example.', 'The van was late'],
  ])('takes in the clauses that go on with it: %s', (text, expected) => {
    expect(found(linter, text)).toEqual([expected]);
  });

  it('stops where another finding stands', () => {
    const both = linterOf({ 'a/b': late as never, 'c/d': { patterns: [{ match: ['busy'] }] } });
    expect(found(both, 'The van was late, we were busy.')).toEqual(['The van was late', 'busy']);
  });

  it('stays as it is where the rule marks words only', () => {
    expect(found(linterOf({ 'a/b': { ...late, span: 'match' } as never }), 'The van was late, we were busy.')).toEqual(['late']);
  });

  it('leaves the rewrite where the match is', () => {
    const { findings } = linterOf({
      'a/b': { ...late, patterns: [{ match: ['late'], rewrite: [{ clause: 'the van is here' }] }] } as never,
    }).lint({
      text: 'The van was late, we were busy.',
      language: 'en',
    });
    expect(findings[0]!.rewrites[0]!.range).toEqual({ start: 0, end: 16 });
  });
});
