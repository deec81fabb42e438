import { describe, expect, it } from 'vitest';
import { classifierOf, found, linterOf, packOf, type Rules } from '../../test/language.ts';
import { createLinter } from '../linter.ts';
import type { Guard } from '../types.ts';

const rule = (guards: Guard[], over: Rules[string] = {}): Rules => ({ 'a/b': { patterns: [{ match: ['our fault'] }], guards, ...over } });
const flags = (guards: Guard[], text: string, moves = {}): boolean => found(linterOf(rule(guards), moves), text).length > 0;

describe('guards look outside the match', () => {
  it.each<[Guard, string, string]>([
    ['negated', 'It is never our fault.', 'It is our fault.'],
    ['conditional', 'If you see it, it is our fault.', 'It is our fault.'],
    ['quoted', 'It says “our fault” there.', 'It says our fault there.'],
    ['ours', 'We know it is our fault.', 'It is our fault. We know.'],
    ['theirs', 'You said it is our fault.', 'It is our fault.'],
    ['owned', 'Our fault. We made it.', 'Our fault. Bye. We made it.'],
    ['dated', 'Our fault, mended by Monday.', 'Our fault, mended.'],
    ['alternative', 'Our fault. Well. Here is what I can do: x.', 'Our fault. Well.'],
  ])('%s', (guard, dropped, kept) => {
    expect(flags([guard], dropped)).toBe(false);
    expect(flags([guard], kept)).toBe(true);
    expect(flags([], dropped)).toBe(true);
  });
  it('near(move)', () => {
    const moves = { apology: { match: ['sorry'], shows: [], not: [] } };
    expect(flags(['near:apology'], 'Sorry. Our fault.', moves)).toBe(false);
    expect(flags(['near:apology'], 'Sorry. Well. Well. Our fault.', moves)).toBe(true);
  });
  it('not by what only looks like their words', () => {
    const shared = linterOf(rule(['negated']), {}, { guards: { negated: { before: ['never'], except: ['now or never'] } } });
    expect(found(shared, 'It is never our fault.')).toEqual([]);
    expect(found(shared, 'Now or never our fault.')).toEqual(['our fault']);
  });
  it('asked: only where the customer asked', () => {
    const linter = linterOf(rule(['asked']));
    expect(linter.lint({ text: 'Our fault.', customer: 'What is your policy?' }).findings).toHaveLength(0);
    expect(linter.lint({ text: 'Our fault.', customer: 'Where is it?' }).findings).toHaveLength(1);
  });
  it('an apostrophe opens no quotation', () => {
    expect(flags(['quoted'], 'The customers’ parcels are our fault, the drivers’ too.')).toBe(true);
  });
});

describe('except', () => {
  it('drops what it touches, of its rule or its group', () => {
    const linter = linterOf({
      'a/b': {
        patterns: [{ match: ['you should have'], except: ['you should have received'] }, { match: ['your fault'] }],
        except: ['not your fault'],
      },
      'a/c': { patterns: [{ match: ['your fault entirely'] }] },
    });
    expect(found(linter, 'You should have received it.')).toEqual([]);
    expect(found(linter, 'You should have read it.')).toEqual(['You should have']);
    expect(found(linter, 'It is not your fault entirely.')).toEqual(['your fault entirely']);
  });
});

describe('the classifier', () => {
  const rules = {
    'a/b': { patterns: [{ match: ['you failed', 'you failed to'] }] },
    'c/d': { patterns: [{ match: ['as I told you', 'failed to pay'] }], entry: { guards: ['quoted' as const] } },
  };
  const linter = createLinter({ packs: [{ ...packOf(rules), classified: classifierOf('a/b', { late: 7 }, -1.1) } as never] });

  it('drops what stands in a sentence that reads like a good one', () => {
    expect(found(linter, 'You failed.')).toEqual([]);
    expect(found(linter, 'You failed, it is late.')).toEqual(['You failed']);
  });
  it('leaves two faults in one sentence alone', () => {
    expect(found(linter, 'As I told you, you failed.')).toEqual(['As I told you', 'you failed']);
  });
  it('does not take the same words, or a match that is dropped, for a second fault', () => {
    expect(found(linter, 'You failed to pay.')).toEqual(['failed to pay']);
    expect(found(linter, 'You failed: “as I told you”.')).toEqual([]);
  });
});

describe('softens', () => {
  const linter = linterOf(
    { 'a/b': { patterns: [{ match: ['we will check'] }], entry: { softens: ['asking'] } } },
    {},
    { asks: { order: ['send (us|me) your number'] } },
  );
  const level = (text: string) => linter.lint(text).findings.map(({ severity }) => severity);
  it('makes a suggestion of what hangs on a fact asked for before it', () => {
    expect(level('We will check.')).toEqual(['warning']);
    expect(level('Send us your number and we will check.')).toEqual(['suggestion']);
    expect(level('Send us your number. We will check.')).toEqual(['suggestion']);
    expect(level('We will check. Send us your number.')).toEqual(['warning']);
    expect(level('Send us your number. It is long. We will check.')).toEqual(['warning']);
  });
});

describe('explain', () => {
  it('names the line and what dropped it', () => {
    const [one] = linterOf(rule(['negated'])).explain('It is not our fault.');
    expect(one).toMatchObject({ ruleId: 'a/b', text: 'our fault', pattern: 'our fault', vetoedBy: 'negated' });
  });
});
