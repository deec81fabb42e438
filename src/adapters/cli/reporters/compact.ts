import { Lines } from '../position.ts';
import { inFile, type Reporter } from './reporter.ts';

/** One line a finding: `file:line:column: severity rule: message`. */
export const compact: Reporter = (results) =>
  results
    .flatMap((result) => {
      const lines = new Lines(result.source);
      return inFile(result).findings.map((finding) => {
        const { line, column } = lines.at(finding.range.start);
        return `${result.file}:${line}:${column}: ${finding.severity} ${finding.ruleId}: ${finding.message}\n`;
      });
    })
    .join('');
