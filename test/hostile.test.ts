import { describe, expect, it } from 'vitest';
import { languages, loadLanguage } from '../scripts/load.ts';
import { readFixtures } from '../scripts/measure.ts';
import { compilePack } from '../src/compile-pack.ts';
import { html } from '../src/formats/html.ts';
import { createLinter } from '../src/index.ts';
import { openers, seeds } from './hostile-seeds.ts';

const deep = Number(process.env.FUZZ_RUNS ?? 0) > 300;
/** A megabyte in one language: what grows there grows in the engine. */
const sizesOf = (language: string): number[] => (deep ? [20_000, 200_000, ...(language === 'en' ? [1_000_000] : [])] : [6_000]);
const filled = (seed: string, size: number): string => seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
/** Twice the time of prose is the aim; openers of many patterns cost up to six times as much, and a shared machine adds its own. What grows passes any bound. */
const MOST = 8;

describe.each(languages())('%s: one thing again and again takes no longer than prose of that size', (language) => {
  const prose = readFixtures(language)
    .map(({ text }) => text)
    .join('\n\n');
  const linter = loadLanguage(language).then((source) => createLinter({ packs: [compilePack(source)], formats: [html] }));
  const kinds = [...Object.entries(seeds), ...openers[language]!.map((seed): [string, string] => [seed, seed])];

  it.each(sizesOf(language))('%i characters', { timeout: 600_000 }, async (size) => {
    const { lint } = await linter;
    const once = (text: string): number => {
      const start = performance.now();
      lint({ text, language });
      return performance.now() - start;
    };
    const plain = filled(`${prose}\n\n`, size);
    const paces = Array.from({ length: 3 }, () => once(plain));
    const slow: Record<string, number> = {};
    for (const [name, seed] of kinds) {
      const text = filled(seed, size);
      let ratio = Number.POSITIVE_INFINITY;
      // a noisy neighbour passes; a slow path stays
      for (let i = 0; i < 5 && ratio > MOST; i++) {
        ratio = Math.min(ratio, once(text) / Math.max(...paces.slice(-2)));
        if (ratio > MOST) paces.push(once(plain));
      }
      if (ratio > MOST) slow[name] = Math.round(ratio);
    }
    expect(slow).toEqual({});
  });
});
