import type { Report } from 'amends';
import { make } from './dom.ts';

/** Hands a file to the browser. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A report to read. */
export function asText(text: string, { findings, moves, score }: Report): string {
  const lines = [`Score ${score.total}`, ''];
  for (const { severity, ruleId, range, message, rewrites } of findings) {
    const words = text.slice(range.start, range.end);
    lines.push(`${severity}  ${ruleId}${words ? `  “${words}”` : ''}`, `  ${message}`);
    for (const rewrite of rewrites) lines.push(`  → ${rewrite.text.trim() || '(leave it out)'}`);
    lines.push('');
  }
  if (moves.length > 0) lines.push(`Done well: ${[...new Set(moves.map(({ move }) => move))].join(', ')}`, '');
  return `${lines.join('\n')}\n--\n\n${text}\n`;
}
