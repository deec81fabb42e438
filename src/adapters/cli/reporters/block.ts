import type { Finding, Rewrite } from 'amends';
import { Lines } from '../position.ts';
import { toFile } from '../select/leaf.ts';
import { visible } from '../visible.ts';
import { width } from '../width.ts';
import { wrap } from '../wrap.ts';
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
export function blocks({ source, text, report, leaf }: Result, { columns }: ReporterContext): Block[] {
  const lines = new Lines(text);
  const fileLines = leaf ? new Lines(source) : lines;
  const room = Math.max(20, Math.min(columns, 120) - indent);
  return report.findings.map((finding) => {
    const { line, column } = fileLines.at(leaf ? toFile(leaf, finding.range).start : finding.range.start);
    return {
      finding,
      place: `${line}:${column}`,
      excerpt: excerpt(lines, finding, room),
      message: wrap(finding.message, room).map((row) => row.text),
      rewrites: finding.rewrites.flatMap((rewrite) => {
        const sign = rewrite.range.start === rewrite.range.end ? '+' : '→';
        const rows = readable(rewrite)
          .split(/[\r\n]+/)
          .flatMap((text) => wrap(visible(text), room - 2));
        return rows.map((row, i) => `${i === 0 ? sign : ' '} ${row.text}`);
      }),
    };
  });
}

/** A rewrite's text with its blanks shown as `▁▁▁ (question)`. */
export function readable({ text, blanks, kind }: Rewrite): string {
  if (kind === 'delete' && text.trim() === '') return '(leave it out)';
  let out = '';
  let at = 0;
  for (const { range, ask } of blanks) {
    out += `${text.slice(at, range.start)}▁▁▁ (${ask})`;
    at = range.end;
  }
  return (out + text.slice(at)).trim();
}

function excerpt(lines: Lines, { range }: Finding, room: number): ExcerptRow[] {
  if (range.start === range.end) return [];
  const rows: ExcerptRow[] = [];
  const last = lines.at(range.end - 1).line;
  for (let number = lines.at(range.start).line; number <= last && rows.length < rowsShown; number++) {
    const { start: lineStart, text } = lines.line(number);
    for (const row of wrap(visible(text), room)) {
      const start = Math.max(0, range.start - lineStart - row.start);
      const end = Math.min(row.text.length, range.end - lineStart - row.start);
      if (start >= end || rows.length === rowsShown) continue;
      const before = row.text.slice(0, start);
      const words = row.text.slice(start, end);
      rows.push({ before, words, after: row.text.slice(end), rule: ' '.repeat(width(before)) + '~'.repeat(width(words)) });
    }
  }
  return rows;
}
