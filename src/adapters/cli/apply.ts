import type { Report, Rewrite } from 'amends';

/**
 * The edits that can be made without asking anyone: of each error and warning the first rewrite without blanks, in order
 * of place; one that touches an earlier one is left for the next run. Where the same words would come twice, the second
 * finding takes its next rewrite if it has one.
 */
export function readyRewrites(report: Report): Rewrite[] {
  const chosen: Rewrite[] = [];
  const said = new Set<string>();
  let end = -1;
  for (const { rewrites, severity } of [...report.findings].sort((a, b) => a.range.start - b.range.start)) {
    const ready =
      severity === 'suggestion' ? [] : rewrites.filter(({ blanks, range }) => blanks.length === 0 && isFree(range.start, range.end));
    const rewrite = ready.find(({ text }) => !said.has(text)) ?? ready[0];
    if (!rewrite) continue;
    chosen.push(rewrite);
    if (rewrite.text.trim() !== '') said.add(rewrite.text);
    end = rewrite.range.end;
  }
  return chosen;

  /** Behind the last edit; two insertions at one place would have no order. */
  function isFree(from: number, to: number): boolean {
    return from > end || (from === end && from < to && chosen.at(-1)?.range.start !== end);
  }
}
