import type { Finding, RuleInfo } from 'amends';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { Lines } from '../position.ts';
import { inFile, type Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', suggestion: 'note', off: 'none' } as const;

/** SARIF 2.1.0, with the ready rewrites as fixes. */
export const sarif: Reporter = (results, { rules, version }) => {
  const index = new Map(rules.map((rule, i) => [rule.id, i]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'amends', version, informationUri: 'https://www.npmjs.com/package/amends', rules: rules.map(describe) } },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((result) => {
          const lines = new Lines(result.source);
          return inFile(result).findings.map((finding) => entry(result.file, lines, finding, index.get(finding.ruleId)));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function describe(rule: RuleInfo): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    ...(rule.url ? { helpUri: rule.url } : {}),
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.severity !== 'off' },
  };
}

function entry(file: string, lines: Lines, finding: Finding, ruleIndex: number | undefined): Result {
  const artifactLocation = { uri: uri(file) };
  const fixes = finding.rewrites
    .filter((rewrite) => rewrite.blanks.length === 0)
    .map((rewrite) => ({
      description: { text: rewrite.text || 'Leave it out' },
      artifactChanges: [
        { artifactLocation, replacements: [{ deletedRegion: region(lines, rewrite.range), insertedContent: { text: rewrite.text } }] },
      ],
    }));
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(lines, finding.range) } }],
    partialFingerprints: { 'amends/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function region(lines: Lines, range: { start: number; end: number }) {
  const start = lines.at(range.start);
  const end = lines.at(range.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: range.start,
    charLength: range.end - range.start,
  };
}

function uri(file: string): string {
  if (file === '<stdin>') return 'stdin';
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
