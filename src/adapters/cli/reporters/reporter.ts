import type { Report, RuleInfo } from 'amends';

/** One draft and what was found in it. */
export interface Result {
  /** The path as given; `<stdin>` for standard input. */
  file: string;
  source: string;
  report: Report;
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

/** `3 warnings`, `1 error`. */
export function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
