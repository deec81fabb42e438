import { Lines } from '../position.ts';
import { escapeXml as xml } from './escape.ts';
import { inFile, type Reporter, type Result } from './reporter.ts';

/** One suite a draft, one failed case a finding; suggestions are passed cases. */
export const junit: Reporter = (results) => {
  const suites = results.map(suite);
  const sum = (key: 'tests' | 'failures') => suites.reduce((total, one) => total + one[key], 0);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<testsuites name="amends" tests="${sum('tests')}" failures="${sum('failures')}">`,
    ...suites.map((one) => one.xml),
    '</testsuites>\n',
  ].join('\n');
};

function suite(result: Result) {
  const { file, field, report } = result;
  const lines = new Lines(result.source);
  const name = field ? `${file} ${field}` : file;
  const cases = inFile(result).findings.map((finding) => {
    const { line, column } = lines.at(finding.range.start);
    const open = `    <testcase classname="${xml(file)}" name="${xml(`${finding.ruleId} at ${line}:${column}`)}" time="0"`;
    if (finding.severity === 'suggestion') return `${open}/>`;
    const failure = `      <failure type="${finding.severity}" message="${xml(finding.message)}">${xml(`${file}:${line}:${column}`)}</failure>`;
    return `${open}>\n${failure}\n    </testcase>`;
  });
  const failures = report.findings.filter((finding) => finding.severity !== 'suggestion').length;
  if (cases.length === 0) cases.push(`    <testcase classname="${xml(file)}" name="no finding" time="0"/>`);
  const head = `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0">`;
  return { tests: cases.length, failures, xml: [head, ...cases, '  </testsuite>'].join('\n') };
}
