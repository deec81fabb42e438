import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factor, multiply } from './factor.ts';

describe('lists that hold each other', () => {
  it('come back as they were', () => {
    const list = fc.uniqueArray(fc.nat(40), { maxLength: 20 }).map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list, { maxLength: 30 }), (lists) => {
        const back = multiply(Int32Array.from(factor(lists)), lists.length, 40);
        expect(back.map((one) => [...one].sort((a, b) => a - b))).toEqual(lists);
      }),
    );
  });
  it('are written shorter than their numbers', () => {
    const many = Array.from({ length: 50 }, (_, i) => i);
    const lists = [many, [...many, 60], [...many, 70, 80], many];
    expect(factor(lists).length).toBeLessThan(many.length + 20);
  });
});
