import type { Report, Rewrite } from 'amends';

/**
 * The edits that can be made without asking anyone: of each finding the first rewrite without blanks, in order of
 * place; one that touches an earlier one is left for the next run.
 */
export function readyRewrites(report: Report): Rewrite[] {
  const chosen: Rewrite[] = [];
  const candidates = report.findings
    .filter(({ severity }) => severity !== 'suggestion')
    .flatMap(({ rewrites }) => rewrites.find(({ blanks }) => blanks.length === 0) ?? [])
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = -1;
  for (const rewrite of candidates) {
    const insertsThere = rewrite.range.start === end && (rewrite.range.end === end || chosen.at(-1)?.range.start === end);
    if (rewrite.range.start < end || insertsThere) continue;
    chosen.push(rewrite);
    end = rewrite.range.end;
  }
  return chosen;
}
