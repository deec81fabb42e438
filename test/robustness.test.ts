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

const seeds: Record<string, string> = {
  openers: 'you failed to ',
  'we are sorry': 'we are sorry but ',
  spaces: ' ',
  lines: '\n',
  marks: '\u0301',
  digits: '1',
  stars: '*a ',
  dashes: '- ',
  angles: '<',
  closers: '>',
  brackets: '[',
  braces: '{{',
  at: '@',
  scheme: '://',
  www: 'www.',
  letters: 'a',
  han: '您',
  jamo: '고객',
  quotes: '"',
  apostrophes: "'",
  commas: ',',
  stops: '.',
  'not x': 'not our fault because ',
};

describe('hostile input stays linear', () => {
  const prose = drafts.map(({ text }) => text).join(' ');
  const time = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      linter.lint(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  // Growth, not wall time: four times the text must not cost much more than four times the time.
  it.each(Object.entries(seeds))('%s', (_, seed) => {
    const of = (size: number) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
    linter.lint(of(4000));
    const small = Math.max(time(of(10_000)), time(prose.slice(0, 10_000)) / 4);
    expect(time(of(40_000)) / small).toBeLessThan(12);
  });
});
