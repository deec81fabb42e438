import { describe, expect, it } from 'vitest';
import { found, linterOf } from '../../test/language.ts';
import { fix } from '../fix.ts';

const linter = linterOf({ 'scripted/name-parroting': { offer: [] } }, {}, { address: { titles: ['Guest'], endings: ['san'] } });

describe('name parroting', () => {
  it('marks from the second use to the last', () => {
    expect(found(linter, 'Hi Tomoko. It left today, Tomoko. Write to me, Tomoko.')).toEqual(['Tomoko. Write to me, Tomoko']);
  });
  it.each([
    ['Hi Tomoko. Perfect Tomoko, I found it. It left, Tomoko.', 'Hi Tomoko. Perfect, I found it. It left.'],
    ['Hi Tomoko. Tomoko, it left. I saw it, Tomoko.', 'Hi Tomoko. It left. I saw it.'],
  ])('leaves the name out: %s', (text, expected) => {
    const [finding] = linter.lint(text).findings;
    expect(fix(text, finding!.rewrites[0]!)).toBe(expected);
  });
  it('sees a name that no greeting tells', () => {
    expect(found(linter, 'Right so, Niamh, it left. It comes at two, Niamh. He knows, Niamh.')).toEqual(['Niamh. He knows, Niamh']);
    expect(found(linter, 'Open Friday, Monday, Tuesday. Shut, Monday, and Tuesday. Back, Monday.')).toEqual([]);
    expect(found(linter, 'It went by Leeds, Hull and York. We ship to Hull, York, Leeds.')).toEqual([]);
  });
  it('takes no common word and no number for a name', () => {
    const rule = linterOf({ 'scripted/name-parroting': { offer: [] } }, {}, { commonWords: ['Neighbours'] });
    expect(found(rule, 'Dear Neighbours, it is fixed. Neighbours, we are sorry. Write to us, Neighbours.')).toEqual([]);
    expect(found(linter, 'Hi 4711x. It left today, 4711x. Write to me, 4711x.')).toEqual([]);
  });
  it('takes no hole of a template for a name', () => {
    expect(found(linter, 'It left today, Mika san. I saw it, Mika san. Write, Mika san.')).toHaveLength(1);
    expect(found(linter, 'It left today, [Mika san]. I saw it, [Mika san]. Write, [Mika san].')).toEqual([]);
  });
  it('takes no title for a name', () => {
    expect(found(linter, 'Hi Guest. The Guest desk is open, and the Guest line too.')).toEqual([]);
  });
});
