import type { Range, Report, RuleInfo } from 'amends';
import { type Leaf, toFile } from '../select/leaf.ts';

/** One draft and what was found in it. */
export interface Result {
  /** The path as given; `<stdin>` for standard input. */
  file: string;
  /** Which text of the file, where it holds many. */
  field?: string;
  /** What its owner calls it: the title of a macro. */
  title?: string;
  /** The whole file. */
  source: string;
  /** The draft, which the report's offsets are about. */
  text: string;
  report: Report;
  leaf?: Leaf;
  /** How the draft was read: text, markdown, html. */
  format?: string;
  /** A draft with markup as people read it, and where a range of the draft stands there. */
  shown?: Shown;
}

/** The words of a draft without its markup. */
export interface Shown {
  text: string;
  at(range: Range): Range;
  /** A piece of a rewrite, without what its format writes otherwise. */
  plain(written: string): string;
}

/** What a reporter may want to know besides the results. */
export interface ReporterContext {
  color: boolean;
  /** Width of the terminal. */
  columns: number;
  rules: readonly RuleInfo[];
  version: string;
}

/** Turns results into the text to print. */
export type Reporter = (results: readonly Result[], context: ReporterContext) => string;

/** The report with offsets into the file, and rewrites written as the file must write them. */
export function inFile({ report, leaf }: Result): Report {
  if (!leaf) return report;
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      range: toFile(leaf, finding.range),
      rewrites: finding.rewrites.map((rewrite) => ({ ...rewrite, ...encoded(leaf, rewrite), range: toFile(leaf, rewrite.range) })),
    })),
    moves: report.moves.map((move) => ({ ...move, range: toFile(leaf, move.range) })),
    unchecked: report.unchecked.map((range) => toFile(leaf, range)),
  };
}

type Rewrite = Report['findings'][number]['rewrites'][number];

function encoded(leaf: Leaf, { text, blanks }: Rewrite): Pick<Rewrite, 'text' | 'blanks'> {
  let out = '';
  let at = 0;
  const moved = blanks.map(({ range, ask }) => {
    out += leaf.encode(text.slice(at, range.start));
    const start = out.length;
    out += leaf.encode(text.slice(range.start, range.end));
    at = range.end;
    return { range: { start, end: out.length }, ask };
  });
  return { text: out + leaf.encode(text.slice(at)), blanks: moved };
}

/** `3 warnings`, `1 error`. */
export function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
