import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledPack } from '../scripts/compiled.ts';
import { languages } from '../scripts/load.ts';
import { readFixtures } from '../scripts/measure.ts';
import { createLinter, definePack } from '../src/index.ts';

const packs = await Promise.all(languages().map(compiledPack));
const linter = createLinter({ packs });
const runs = Number(process.env.FUZZ_RUNS ?? 300) / 3;

/** Where in the draft, what goes in, how much goes out. */
const edit = (fixtures: readonly { text: string }[]) =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(12),
    put: fc.oneof(
      fc.constantFrom(' ', '.', '? ', '!', '\n\n', ', ', '“', '»', '…', 'https://e.org ', '{{name}}', '5'),
      fc.string({ maxLength: 4 }),
      fc.constantFrom(...fixtures.slice(0, 60)).map(({ text }) => text.slice(0, 80)),
    ),
  });

describe.each(languages())('%s: a session', (lang) => {
  const fixtures = readFixtures(lang);
  it('reports after every edit what a single lint reports', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.array(edit(fixtures), { minLength: 1, maxLength: 6 }), ({ text, customer }, edits) => {
        const session = linter.session();
        let now = text;
        for (const { at, cut, put } of [{ at: 0, cut: 0, put: '' }, ...edits]) {
          const from = Math.floor(at * now.length);
          now = now.slice(0, from) + put + now.slice(from + cut);
          const draft = customer === undefined ? { text: now } : { text: now, customer };
          expect(session.lint(draft)).toEqual(linter.lint(draft));
        }
      }),
      { numRuns: runs },
    );
  });
});

it('keeps sessions apart, of one linter and of several', () => {
  const english = packs.find(({ language }) => language === 'en')!;
  const rule = { id: 'house/widget' as const, message: 'No.', patterns: [{ match: ['widget'] }] };
  const house = createLinter({ packs: [...packs, definePack({ name: 'house', base: english, rules: [rule] })] });
  const [first, second] = [house.session(), linter.session()];
  const text = 'Your widget is late. Please calm down.';
  const ids = (session: typeof first) => session.lint(text).findings.map(({ ruleId }) => ruleId);
  expect(ids(first)).toContain('house/widget');
  expect(ids(second)).not.toContain('house/widget');
  expect(first.lint(text)).toEqual(house.lint(text));
  expect(ids(first)).toEqual(ids(first));
});
