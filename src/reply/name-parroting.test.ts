import { describe, expect, it } from 'vitest';
import { found, linterOf } from '../../test/language.ts';

const linter = linterOf({ 'scripted/name-parroting': { offer: [] } }, {}, { address: { titles: ['Guest'], endings: ['san'] } });

describe('name parroting', () => {
  it('marks from the second use to the last', () => {
    expect(found(linter, 'Hi Tomoko. It left today, Tomoko. Write to me, Tomoko.')).toEqual(['Tomoko. Write to me, Tomoko']);
  });
  it('takes no title for a name', () => {
    expect(found(linter, 'Hi Guest. The Guest desk is open, and the Guest line too.')).toEqual([]);
  });
});
