import type { Finding, Range, Rewrite } from 'amends';
import { Lines } from '../position.ts';
import { toFile } from '../select/leaf.ts';
import { visible } from '../visible.ts';
import { width } from '../width.ts';
import { type Row, wrap } from '../wrap.ts';
import type { ReporterContext, Result } from './reporter.ts';

/** One row of the draft, cut where the flagged words start and end, and the line that underlines them. */
export interface ExcerptRow {
  before: string;
  words: string;
  after: string;
  rule: string;
}

/** What is shown of one finding, laid out for the terminal, without colour. */
export interface Block {
  finding: Finding;
  place: string;
  excerpt: ExcerptRow[];
  message: string[];
  rewrites: string[];
}

const indent = 4;
const rowsShown = 4;

/** Lays out every finding of a draft. */
export function blocks({ source, text, report, leaf, shown }: Result, { columns }: ReporterContext): Block[] {
  const lines = new Lines(shown?.text ?? text);
  const fileLines = new Lines(leaf ? source : text);
  const room = Math.max(20, Math.min(columns, 120) - indent);
  const lineAt = wrapped(lines, room);
  return report.findings.map((finding) => {
    const { line, column } = fileLines.at(leaf ? toFile(leaf, finding.range).start : finding.range.start);
    return {
      finding,
      place: `${line}:${column}`,
      excerpt: excerpt(lines, lineAt, shown?.at(finding.range) ?? finding.range),
      message: wrap(finding.message, room).map((row) => row.text),
      rewrites: finding.rewrites.flatMap((rewrite) => {
        const sign = rewrite.range.start === rewrite.range.end ? '+' : '→';
        const written = readable(rewrite, { text, shown })
          .split(/[\r\n]+/)
          .flatMap((text) => wrap(visible(text), room - 2));
        return written.map((row, i) => `${i === 0 ? sign : ' '} ${row.text}`);
      }),
    };
  });
}

/** A rewrite's text with its blanks shown as `▁▁▁ (question)`, and the rest of a word of the draft that it makes a capital of. */
export function readable({ text, blanks, kind, range }: Rewrite, { text: draft, shown }: Pick<Result, 'text' | 'shown'>): string {
  const plain = shown?.plain ?? ((written) => written);
  if (kind === 'delete' && text.trim() === '') return '(leave it out)';
  let out = '';
  let at = 0;
  for (const { range, ask } of blanks) {
    out += `${plain(text.slice(at, range.start))}▁▁▁ (${ask})`;
    at = range.end;
  }
  const rest = /\p{L}$/u.test(text) ? (/^\p{L}+/u.exec(draft.slice(range.end, range.end + 50))?.[0] ?? '') : '';
  return `${out}${plain(text.slice(at))}${rest && `${rest} …`}`.trim();
}

interface Wrapped {
  start: number;
  rows: Row[];
}

/** A line, looked up and wrapped once however many findings it holds. */
function wrapped(lines: Lines, room: number): (line: number) => Wrapped {
  const known = new Map<number, Wrapped>();
  return (number) => {
    const found = known.get(number);
    if (found) return found;
    const { start, text } = lines.line(number);
    const made = { start, rows: wrap(visible(text), room) };
    known.set(number, made);
    return made;
  };
}

function excerpt(lines: Lines, lineAt: (line: number) => Wrapped, range: Range): ExcerptRow[] {
  if (range.start === range.end) return [];
  const shown: ExcerptRow[] = [];
  const last = lines.at(range.end - 1).line;
  for (let number = lines.at(range.start).line; number <= last && shown.length < rowsShown; number++) {
    const { start: lineStart, rows } = lineAt(number);
    for (let i = rowAt(rows, range.start - lineStart); i < rows.length && shown.length < rowsShown; i++) {
      const row = rows[i];
      if (row.start >= range.end - lineStart) break;
      const start = Math.max(0, range.start - lineStart - row.start);
      const end = Math.min(row.text.length, range.end - lineStart - row.start);
      if (start >= end) continue;
      const before = row.text.slice(0, start);
      const words = row.text.slice(start, end);
      shown.push({ before, words, after: row.text.slice(end), rule: ' '.repeat(width(before)) + '~'.repeat(width(words)) });
    }
  }
  return shown;
}

/** The last row that starts at or before an offset. */
function rowAt(rows: readonly Row[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
