import type { Rewrite } from 'amends';
import { Lines } from './position.ts';

/** A unified diff of the lines that the edits touch, without context lines. */
export function diff(file: string, before: string, after: string, edits: readonly Rewrite[]): string {
  const old = new Lines(before);
  const now = new Lines(after);
  const hunks: { first: number; last: number; newFirst: number; newLast: number }[] = [];
  let shift = 0;
  for (const { range, text } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const first = old.at(range.start).line;
    const last = old.at(range.end).line;
    const newFirst = now.at(range.start + shift).line;
    shift += text.length - (range.end - range.start);
    const newLast = now.at(range.end + shift).line;
    const previous = hunks.at(-1);
    if (previous && previous.last >= first) Object.assign(previous, { last, newLast });
    else hunks.push({ first, last, newFirst, newLast });
  }
  const rows = (lines: Lines, from: number, to: number, sign: string) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${sign}${lines.line(from + i).text}\n`).join('');
  const body = hunks.map(
    ({ first, last, newFirst, newLast }) =>
      `@@ -${first},${last - first + 1} +${newFirst},${newLast - newFirst + 1} @@\n${rows(old, first, last, '-')}${rows(now, newFirst, newLast, '+')}`,
  );
  return body.length === 0 ? '' : `--- ${file}\n+++ ${file}\n${body.join('')}`;
}
