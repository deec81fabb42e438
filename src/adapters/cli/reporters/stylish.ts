import type { Finding, Report } from 'amends';
import { visible } from '../visible.ts';
import { type Block, blocks } from './block.ts';
import { painter } from './paint.ts';
import { count, type Reporter, type Result } from './reporter.ts';

/** From so many findings on, the two gravest are shown first. */
const many = 5;
const gravity = { error: 0, warning: 1, suggestion: 2 };

/** For people at a terminal. */
export const stylish: Reporter = (results, context) => {
  const paint = painter(context.color);
  const drafts = results.filter((result) => results.length === 1 || worthShowing(result)).map(draft);
  return [...drafts, ...(results.length > 1 ? [total(results)] : [])].join('\n');

  function draft(result: Result): string {
    const { file, field, title } = result;
    const all = blocks(result, context);
    const said = new Set<string>();
    const gravest = all.length >= many ? [...all].sort(byGravity).slice(0, 2) : [];
    const rest = all.filter((block) => !gravest.includes(block));
    const name = title ? `  ${paint.bold(`“${visible(title)}”`)}` : '';
    const parts = [paint.bold(visible(file)) + name + (field ? `  ${paint.dim(visible(field))}` : '')];
    if (gravest.length > 0)
      parts.push(
        paint.dim('  The two gravest first:'),
        ...gravest.map((block) => print(block, said)),
        paint.dim('  The others, in order:'),
      );
    parts.push(...rest.map((block) => print(block, said)), summary(result));
    return `${parts.join('\n\n')}\n`;
  }

  /** What was said of this draft already is not said again. */
  function print({ finding, place, excerpt, message, rewrites }: Block, said: Set<string>): string {
    const fresh = (lines: string[]) => {
      const key = lines.join('\n');
      if (said.has(key)) return [];
      said.add(key);
      return lines;
    };
    const severity = paint[finding.severity](finding.severity);
    const head = `  ${paint.dim(place)}  ${severity}  ${paint.dim(finding.ruleId)}`;
    const quoted = excerpt.flatMap(({ before, words, after, rule }) => [
      `    ${before}${paint.words(words)}${after}`,
      `    ${paint[finding.severity](rule)}`,
    ]);
    return [
      head,
      ...quoted,
      ...fresh(message).map((line) => `    ${line}`),
      ...fresh(rewrites).map((line) => `    ${paint.rewrite(line)}`),
    ].join('\n');
  }

  function summary({ text, report }: Result): string {
    const moves = [...new Set(report.moves.map(({ move }) => move))].map((move) => move.replaceAll('-', ' '));
    const lines = report.notes.map((note) => `  ${paint.dim(note)}`);
    if (moves.length > 0) lines.push(`  ${paint.good('✓')} ${paint.dim('Done well:')} ${moves.join(', ')}`);
    if (report.findings.length === 0 && report.unchecked.length > 0) lines.push(`  ${checkedPart(text, report)}`);
    else lines.push(`  ${tally(report.findings)}${paint.dim(`  Score ${report.score.total}`)}`);
    return lines.join('\n');
  }

  function total(all: readonly Result[]): string {
    return `${count(all.length, 'draft')}: ${tally(all.flatMap(({ report }) => report.findings))}\n`;
  }

  function tally(findings: readonly Finding[]): string {
    const words = (['error', 'warning', 'suggestion'] as const).flatMap((severity) => {
      const n = findings.filter((finding) => finding.severity === severity).length;
      return n > 0 ? [paint[severity](count(n, severity))] : [];
    });
    return words.length > 0 ? `${words.join(', ')}.` : `${paint.good('✓')} Nothing to change.`;
  }
};

function worthShowing({ report }: Result): boolean {
  return report.findings.length > 0 || report.notes.length > 0;
}

function byGravity(a: Block, b: Block): number {
  return gravity[a.finding.severity] - gravity[b.finding.severity] || a.finding.range.start - b.finding.range.start;
}

/** What can be said where a part was not checked and the rest has no finding. */
function checkedPart(text: string, { unchecked }: Report): string {
  const letters = (part: string) => part.match(/\p{L}/gu)?.length ?? 0;
  const left = letters(text) - unchecked.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return left > 0 ? 'Nothing to change in what was checked.' : 'Nothing was checked.';
}
