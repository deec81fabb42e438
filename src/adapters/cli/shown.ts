import type { Format, Range } from 'amends';
import type { Shown } from './reporters/reporter.ts';

/** A draft as its format reads it, for people who do not want to read tags. */
export function shownBy(format: Format, source: string): Shown {
  const { text, offsets, ends } = format.read(source);
  const plain = (written: string): string => {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(written) ?? [];
    return before + format.read(words).text.trim() + after;
  };
  if (!offsets) return { text: source, at: (range) => range, plain };
  /** The first unit whose value in this list is beyond a place of the source. */
  const first = (list: ArrayLike<number>, place: number): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]! > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const at = ({ start, end }: Range): Range => {
    const from = first(ends ?? offsets, start);
    return { start: from, end: end > start ? Math.max(from, first(offsets, end - 1)) : from };
  };
  return { text, at, plain };
}
