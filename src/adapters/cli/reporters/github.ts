import { Lines } from '../position.ts';
import { inFile, type Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', suggestion: 'notice' };

/** Workflow commands that GitHub shows as annotations. */
export const github: Reporter = (results) =>
  results
    .flatMap((result) => {
      const lines = new Lines(result.source);
      return inFile(result).findings.map((finding) => {
        const start = lines.at(finding.range.start);
        const end = lines.at(finding.range.end);
        const sameLine = start.line === end.line ? `,col=${start.column},endColumn=${Math.max(start.column, end.column - 1)}` : '';
        const place = `file=${property(result.file)},line=${start.line},endLine=${end.line}${sameLine}`;
        return `::${levels[finding.severity]} ${place},title=${property(finding.ruleId)}::${data(finding.message)}\n`;
      });
    })
    .join('');

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
