import { describe, expect, it } from 'vitest';
import { checkExamples } from '../scripts/examples.ts';
import { languages, loadLanguage } from '../scripts/load.ts';

// Each cell: exactly one finding at ⟦…⟧, the first rewrite gives the text on the right and is clean for the whole pack,
// `allows` are clean, every `match` line fires somewhere.
describe.each(languages())('examples of %s', async (lang) => {
  const { problems, after } = checkExamples(await loadLanguage(lang));
  it.each([...after.keys()])('%s', (id) => {
    expect(problems.filter((problem) => problem.id === id).map(({ text, message }) => `${text}: ${message}`)).toEqual([]);
  });
});
