import { Lines } from '../position.ts';
import type { Reporter } from './reporter.ts';

/** One line a finding: `file:line:column: severity rule: message`. */
export const compact: Reporter = (results) =>
  results
    .flatMap(({ file, source, report }) => {
      const lines = new Lines(source);
      return report.findings.map((finding) => {
        const { line, column } = lines.at(finding.range.start);
        return `${file}:${line}:${column}: ${finding.severity} ${finding.ruleId}: ${finding.message}\n`;
      });
    })
    .join('');
