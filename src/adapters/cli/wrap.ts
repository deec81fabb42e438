import { charWidth } from './width.ts';

/** One row of a wrapped line: its text, and where it starts in the line. */
export interface Row {
  start: number;
  text: string;
}

/** No row starts with these: they hang over the edge. */
const closing = /[\p{Pe}\p{Pf},.!?:;、。，！？：；…]/u;

/** Breaks a line into rows of at most `columns`, at spaces where there are any. */
export function wrap(line: string, columns: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let space = -1;
  let used = 0;
  let at = 0;
  for (const char of line) {
    const wide = charWidth(char);
    if (used + wide > columns && at > start && !closing.test(char)) {
      const end = space > start ? space : at;
      rows.push({ start, text: line.slice(start, end).trimEnd() });
      start = end;
      space = -1;
      used = 0;
      for (const moved of line.slice(start, at)) used += charWidth(moved);
    }
    used += wide;
    at += char.length;
    if (char === ' ') space = at;
  }
  rows.push({ start, text: line.slice(start) });
  return rows;
}
