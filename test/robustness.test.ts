import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, loadLanguage } from '../scripts/load.ts';
import { readFixtures } from '../scripts/measure.ts';
import { compilePack } from '../src/compile-pack.ts';
import { createLinter, fix } from '../src/index.ts';

const packs = await Promise.all(languages().map(async (lang) => compilePack(await loadLanguage(lang))));
const linter = createLinter({ packs });
const drafts = languages().flatMap((lang) => readFixtures(lang));
const runs = Number(process.env.FUZZ_RUNS ?? 300);

const isBoundary = (text: string, at: number): boolean =>
  !(at > 0 && at < text.length && /[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1]!));

/** What every report must be, whatever the text. */
function check(text: string): void {
  const report = linter.lint(text);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(linter.lint(text)).toEqual(report);
  for (const { start, end } of [
    ...report.findings.map(({ range }) => range),
    ...report.moves.map(({ range }) => range),
    ...report.unchecked,
  ]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(isBoundary(text, start) && isBoundary(text, end)).toBe(true);
  }
  for (const rewrite of report.findings.flatMap(({ rewrites }) => rewrites)) {
    const fixed = fix(text, rewrite);
    expect(fixed).toBe(text.slice(0, rewrite.range.start) + rewrite.text + text.slice(rewrite.range.end));
    for (const { range } of rewrite.blanks) expect(rewrite.text.slice(range.start, range.end)).toBe('…');
  }
}

/** Mutations that real text meets. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...drafts.map(({ text }) => text)),
    fc.constantFrom('nfd', 'crlf', 'upper', 'emoji', 'bidi', 'surrogate', 'nbsp', 'cut', 'join'),
    fc.nat(),
  )
  .map(([text, how, n]) => {
    const at = n % (text.length + 1);
    switch (how) {
      case 'nfd':
        return text.normalize('NFD');
      case 'crlf':
        return text.replaceAll('\n', '\r\n');
      case 'upper':
        return text.toUpperCase();
      case 'emoji':
        return `${text.slice(0, at)}👩‍👩‍👧‍👦${text.slice(at)}`;
      case 'bidi':
        return `${text.slice(0, at)}\u202e${text.slice(at)}`;
      case 'surrogate':
        return `${text.slice(0, at)}\ud83d${text.slice(at)}`;
      case 'nbsp':
        return text.replaceAll(' ', '\u00a0');
      case 'cut':
        return text.slice(at);
      default:
        return text + text.slice(at);
    }
  });

describe('any text gives a report', () => {
  it('arbitrary code units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: runs });
  });
  it('spoiled drafts', () => {
    fc.assert(fc.property(spoiled, check), { numRuns: runs });
  });
  it('nothing, and very little', () => {
    for (const text of ['', ' ', '\n', '.', '?', '😀', '\ud83d', '[', '{{', '>', 'On wrote:']) check(text);
  });
});
