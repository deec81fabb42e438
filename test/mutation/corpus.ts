import type { Draft, Linter } from '../../src/types.ts';

/** The examples of all cells and moves, and whole replies, as `scripts/mutate.ts` writes them down: no mutant has to read the rules. */
export type MutationCorpus = Record<
  string,
  {
    flags: { id: string; text: string; start: number; end: number; after: string | null }[];
    allows: string[];
    shows: { move: string; text: string }[];
    not: { move: string; text: string }[];
    replies: { draft: Draft; judged: string[] }[];
  }
>;

/** All that a whole reply is told, line by line. */
export function judgedBy(linter: Linter, draft: Draft): string[] {
  const { situation, findings, moves, score } = linter.lint(draft);
  return [
    `${situation} ${score.total}`,
    ...findings.map(({ ruleId, severity, range: { start, end }, rewrites }) =>
      [ruleId, severity, start, end, ...rewrites.map(({ range, text }) => `${range.start}–${range.end} ${text}`)].join(' '),
    ),
    ...moves.map(({ move, range: { start, end } }) => `${move} ${start} ${end}`),
  ];
}
