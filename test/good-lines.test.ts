import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiledPack } from '../scripts/compiled.ts';
import { languages, ROOT } from '../scripts/load.ts';
import { createLinter } from '../src/index.ts';

/** Lines of good replies that come close to what is flagged, written without sight of the patterns. What was once spared stays spared. */
it.each(languages())(
  '%s: nothing is found in good lines',
  async (lang) => {
    const lines: string[] = JSON.parse(readFileSync(join(ROOT, 'fixtures', lang, 'good-lines.json'), 'utf8'));
    const linter = createLinter({ packs: [await compiledPack(lang)] });
    const found = lines.flatMap((text) =>
      linter
        .lint({ text, situation: 'complaint', language: lang })
        .findings.filter(({ ruleId, severity }) => !ruleId.startsWith('recovery/') && severity !== 'suggestion')
        .map(({ ruleId, range }) => `${ruleId} “${text.slice(range.start, range.end)}”: ${text}`),
    );
    expect(lines.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  },
  120_000,
);
