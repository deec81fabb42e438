import type { Explanation } from 'amends';
import { Lines } from './position.ts';
import { visible } from './visible.ts';

/** One line a match: where, whether it stands, the rule, the pattern, the words. */
export function explainText(file: string, source: string, explanations: readonly Explanation[], redacted: boolean): string {
  const lines = new Lines(source);
  return explanations
    .map(({ ruleId, range, text, pattern, vetoedBy }) => {
      const { line, column } = lines.at(range.start);
      const verdict = vetoedBy === undefined ? 'found' : `dropped by ${vetoedBy}`;
      const words = redacted ? '' : `  “${visible(text)}”`;
      return `${visible(file)}:${line}:${column}: ${verdict}  ${ruleId}  ${pattern}${words}\n`;
    })
    .join('');
}
