import { compilePack, type PackSource } from '../src/compile-pack.ts';
import { fix } from '../src/fix.ts';
import { createLinter } from '../src/linter.ts';
import type { Cell, Finding, Linter, RuleId } from '../src/types.ts';

/** One thing that is wrong with a cell's examples. */
export interface Problem {
  id: RuleId;
  text: string;
  message: string;
}

export interface Checked {
  problems: Problem[];
  /** By rule and example: the text after the first rewrite, or null. */
  after: Map<RuleId, Map<string, string | null>>;
}

const MARKED = /^(.*)⟦(.*)⟧(.*)$/s;
const isPhrase = ({ ruleId }: Finding): boolean => !ruleId.startsWith('recovery/');

/** Runs the examples of all cells of a language (or of one rule). */
export function checkExamples(source: PackSource, only?: string): Checked {
  const linter = createLinter({ packs: [compilePack(source, { lines: true })] });
  const language = source.language.code;
  const problems: Problem[] = [];
  const after: Checked['after'] = new Map();
  for (const [id, { cell }] of Object.entries(source.rules) as [RuleId, PackSource['rules'][RuleId]][]) {
    if (only && id !== only && !id.startsWith(`${only}/`)) continue;
    if (!('patterns' in cell)) continue;
    const report = (text: string, message: string) => problems.push({ id, text, message });
    const results = new Map<string, string | null>();
    after.set(id, results);
    const fired = new Set<string>();
    for (const [example, expected] of Object.entries(cell.flags)) {
      const result = checkFlag(linter, language, id, example, expected, report);
      results.set(example, result);
      note(linter, language, id, example.replace(/[⟦⟧]/g, ''), fired);
    }
    for (const good of cell.allows) {
      for (const finding of linter.lint({ text: good, language }).findings.filter(isPhrase)) {
        report(
          good,
          `allowed, but ${finding.ruleId} flags “${good.slice(finding.range.start, finding.range.end)}” (${why(linter, language, good, finding)})`,
        );
      }
    }
    for (const line of (cell as Cell).patterns.flatMap(({ match }) => match))
      if (!fired.has(line)) report(line, 'no example fires this match line');
  }
  if (!only || only === 'moves') checkMoves(source, linter, problems, after);
  return { problems, after };
}

/** Does each sentence that shows a move show it, and none of those that come close? */
function checkMoves({ moves, language }: PackSource, linter: Linter, problems: Problem[], after: Checked['after']): void {
  for (const [move, { shows, not }] of Object.entries(moves)) {
    const id: RuleId = `moves/${move}`;
    after.set(id, new Map());
    const has = (text: string) => linter.lint({ text, language: language.code }).moves.some((found) => found.move === move);
    for (const text of shows) if (!has(text)) problems.push({ id, text, message: `does not show ${move}` });
    for (const text of not) if (has(text)) problems.push({ id, text, message: `is taken for ${move}` });
  }
}

function note(linter: Linter, language: string, id: RuleId, text: string, fired: Set<string>): void {
  for (const { ruleId, pattern } of linter.explain({ text, language })) if (ruleId === id) fired.add(pattern);
}

const why = (linter: Linter, language: string, text: string, { ruleId, range }: Finding): string =>
  linter
    .explain({ text, language })
    .filter((one) => one.ruleId === ruleId && !one.vetoedBy && one.range.start < range.end && one.range.end > range.start)
    .map(({ pattern }) => pattern)
    .join(' / ');

/** A finding may reach over neighbouring clauses: examples mark what the pattern matches. */
const matched = (linter: Linter, language: string, text: string, { ruleId, range }: Finding, marked: string): boolean =>
  linter
    .explain({ text, language })
    .some(
      (one) =>
        one.ruleId === ruleId && !one.vetoedBy && one.text === marked && one.range.start >= range.start && one.range.end <= range.end,
    );

function checkFlag(
  linter: Linter,
  language: string,
  id: RuleId,
  example: string,
  expected: string | null,
  report: (text: string, message: string) => void,
): string | null {
  const parts = example.match(MARKED);
  if (!parts) {
    report(example, 'mark the finding with ⟦ and ⟧, once');
    return null;
  }
  const [, before, marked, behind] = parts as unknown as [string, string, string, string];
  const text = before + marked + behind;
  const { findings } = linter.lint({ text, language });
  const own = findings.filter(({ ruleId }) => ruleId === id);
  if (own.length !== 1) {
    const vetoes = linter.explain({ text, language }).filter((one) => one.ruleId === id && one.vetoedBy);
    const got = own.length ? own.map(({ range }) => `“${text.slice(range.start, range.end)}”`).join(', ') : 'nothing';
    const hint = vetoes.length ? ` (dropped: ${vetoes.map(({ pattern, vetoedBy }) => `${pattern} by ${vetoedBy}`).join('; ')})` : '';
    const other = findings.length
      ? ` others: ${findings.map(({ ruleId, range }) => `${ruleId} “${text.slice(range.start, range.end)}”`).join(', ')}`
      : '';
    report(example, `expected one finding, got ${got}${hint}${own.length ? '' : other}`);
    if (own.length === 0) return null;
  }
  const finding = own[0]!;
  const found = text.slice(finding.range.start, finding.range.end);
  if (found !== marked && !matched(linter, language, text, finding, marked)) report(example, `marks “${found}”`);
  const [first] = finding.rewrites;
  const result = first ? fix(text, first) : null;
  if (expected !== '' && result !== expected) report(example, result === null ? 'offers no rewrite' : `rewrites to: ${result}`);
  if (expected === '') report(example, `fill in: ${result}`);
  if (first && result !== null) {
    const edited = { start: first.range.start, end: first.range.start + Math.max(1, first.text.length) };
    for (const again of linter.lint({ text: result, language }).findings.filter(isPhrase)) {
      if (again.range.start < edited.end && again.range.end > edited.start)
        report(example, `its rewrite is flagged: ${again.ruleId} “${result.slice(again.range.start, again.range.end)}” in “${result}”`);
    }
  }
  return result;
}
