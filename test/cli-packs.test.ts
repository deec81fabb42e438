import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languagesOf, scripts } from '../src/adapters/cli/packs.ts';

const languages = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'catalogue')
  .map(({ name }) => name);

it('knows the scripts of every language that there are rules for', async () => {
  expect(Object.keys(scripts).sort()).toEqual(languages.sort());
  for (const code of languages) {
    const { default: language } = await import(`../rules/${code}/language.ts`);
    expect(language.scripts, code).toContain(/Script=(\w+)/.exec(scripts[code].source)?.[1]);
  }
});

it.each([
  [['You failed'], ['en']],
  [
    ['Вы сами', 'ok'],
    ['en', 'ru'],
  ],
  [['订单 48213'], ['zh']],
  [['고객님'], ['ko']],
  [['Όπως'], ['el']],
  [['123'], ['en']],
])('takes for %j the packs %j', (texts, expected) => {
  expect(languagesOf(texts)).toEqual(expected);
});

it('takes the pack of --lang alone, and knows the nearest', () => {
  expect(languagesOf(['You failed'], 'ko')).toEqual(['ko']);
  expect(() => languagesOf([], 'kr')).toThrow('--lang cannot be “kr”. Did you mean ko?');
});
