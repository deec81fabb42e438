import type { Range, Report } from 'amends';
import type { Settings } from './config/keys.ts';
import { explainText } from './explain.ts';
import type { Input } from './inputs.ts';
import type { Result } from './reporters/reporter.ts';
import type { Session } from './session.ts';
import { shownBy } from './shown.ts';

/** Lints every draft of a file. */
export function lint(input: Input, session: Session): Result[] {
  const { file, source, drafts, settings } = input;
  return drafts.map((one) => {
    const report = spare(session.linter(input).lint(session.draft(one, input)), one.text, settings);
    const format = one.format === 'html' ? session.formats?.find(({ name }) => name === 'html') : undefined;
    const { field, title, text, leaf } = one;
    return { file, field, title, source, text, leaf, format: one.format, report, shown: format && shownBy(format, text) };
  });
}

/** The report without what stands in the allowed terms. */
export function spare(report: Report, text: string, { allow }: Settings): Report {
  if (!allow) return report;
  const spared = occurrences(text, allow);
  const findings = report.findings.filter(
    ({ range }) => range.start === range.end || !spared.some((place) => place.start <= range.start && range.end <= place.end),
  );
  return { ...report, findings };
}

/** Where the allowed terms stand, whatever their case. */
function occurrences(text: string, terms: readonly string[]): Range[] {
  return terms.flatMap((term) => {
    const pattern = new RegExp(
      term
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
      'giu',
    );
    return term.trim() === ''
      ? []
      : [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  });
}

/** Why each match of a file's drafts was kept or dropped. */
export function explain(input: Input, session: Session, redacted: boolean): string {
  const name = (field?: string) => (field ? `${input.file} ${field}` : input.file);
  return input.drafts
    .map((one) => explainText(name(one.field), one.text, session.linter(input).explain(session.draft(one, input)), redacted))
    .join('');
}
