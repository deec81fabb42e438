import { Lines } from '../position.ts';
import { inFile, type Reporter, type Result } from './reporter.ts';

/** The report with the file's name, and lines and columns beside the offsets. */
export function plain(result: Result): object {
  const { file, field, title } = result;
  const report = inFile(result);
  const lines = new Lines(result.source);
  const findings = report.findings.map((finding) => {
    const end = lines.at(finding.range.end);
    return { ...finding, ...lines.at(finding.range.start), endLine: end.line, endColumn: end.column };
  });
  return { file, ...(field ? { field } : {}), ...(title ? { title } : {}), ...report, findings };
}

/** A list with one entry a draft. */
export const json: Reporter = (results) => `${JSON.stringify(results.map(plain), null, 2)}\n`;
