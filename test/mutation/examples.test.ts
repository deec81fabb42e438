import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createLinter, fix } from '../../src/index.ts';
import { judgedBy, type MutationCorpus } from './corpus.ts';

const require = createRequire(import.meta.url);
const corpus: MutationCorpus = JSON.parse(readFileSync('reports/mutation/corpus.json', 'utf8'));

describe.each(Object.entries(corpus))('%s', (language, { flags, allows, shows, not, replies }) => {
  const linter = createLinter({ packs: [require(`../../dist/packs/${language}.cjs`).default] });
  const lint = (text: string) => linter.lint({ text, language });
  const phrases = (text: string) => lint(text).findings.filter(({ ruleId }) => !ruleId.startsWith('recovery/'));

  it('flags what the authors have marked, and mends it as they wrote', () => {
    for (const { id, text, start, end, after } of flags) {
      const own = phrases(text).filter(({ ruleId }) => ruleId === id);
      expect(
        own.map(({ range }) => text.slice(range.start, range.end)),
        text,
      ).toEqual([text.slice(start, end)]);
      const [first] = own[0]!.rewrites;
      expect(first ? fix(text, first) : null).toBe(after);
    }
  });
  it('leaves alone what they allow', () => {
    for (const text of allows) expect(phrases(text)).toEqual([]);
  });
  it('judges whole replies as today', () => {
    for (const { draft, judged } of replies) expect(judgedBy(linter, draft)).toEqual(judged);
  });
  it('sees the moves that they show', () => {
    for (const { move, text } of shows)
      expect(
        lint(text).moves.map((one) => one.move),
        text,
      ).toContain(move);
    for (const { move, text } of not)
      expect(
        lint(text).moves.map((one) => one.move),
        text,
      ).not.toContain(move);
  });
});
