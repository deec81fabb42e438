import { describe, expect, it } from 'vitest';
import { packOf } from '../../test/language.ts';
import { PatternError, parsePattern } from './notation.ts';

describe('mistakes name the column and the mend', () => {
  it.each([
    ['you (forgot', 5, 'add “)”'],
    ['you forgot)', 11, '\\)'],
    ['{wh at} x', 1, 'no name for a slot'],
    ['a {x', 3, 'add “}”'],
    ['a <', 3, 'add “>”'],
    ['a \\', 3, 'write the character after it'],
    ['a (b|,) c', 3, 'write […]'],
  ])('%s', (pattern, column, mend) => {
    try {
      parsePattern(pattern);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PatternError);
      expect((error as PatternError).column).toBe(column);
      expect((error as PatternError).message).toContain(mend);
    }
  });
  it.each([
    ['… {x}', 'at least one word'],
    ['a <fiel>', 'did you mean <file>?'],
    ['a ^ b', 'belongs at the start'],
    ['a{x}b <nothing like it>', 'no phrase'],
  ])('%s does not compile', (pattern, message) => {
    expect(() => packOf({ 'a/b': { patterns: [{ match: [pattern] }] } })).toThrow(message);
  });
  it('a phrase that uses itself', () => {
    expect(() => packOf({ 'a/b': { patterns: [{ match: ['x <a>'] }] } }, {}, { phrases: { a: '(x|<b>)', b: 'y <a>' } })).toThrow(
      'uses itself',
    );
  });
});
