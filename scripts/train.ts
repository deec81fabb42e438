/** `npm run train [-- LANG…]`: learns the classifiers of sentences from `fixtures/` and the cells, into `rules/<lang>/classifier.json`. */
import { writeFileSync } from 'node:fs';
import type { RuleId } from '../src/types.ts';
import { compiledPack } from './compiled.ts';
import { languages, learnedFile, loadLanguage } from './load.ts';
import { digest, draftsOf, samplesOf } from './training/corpus.ts';
import { learn, type Settings } from './training/learn.ts';

const QUIET: RuleId[] = ['defensive/policy-recital', 'scripted/impersonal'];
/** The margins were chosen on drafts that were kept out of the training. */
const USUAL: Settings = { lengths: [3, 6], weak: -0.75, sure: -0.3, quiet: QUIET };
const SETTINGS: Record<string, Partial<Settings>> = {
  en: { sure: 1 },
  ko: { lengths: [1, 3], sure: -0.4 },
  ru: { sure: -0.4, quiet: [...QUIET, 'dismissive/vague-promise'] },
  zh: { lengths: [1, 3], sure: -0.4, quiet: [...QUIET, 'dismissive/vague-promise'] },
};

const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
for (const lang of languages().filter((name) => only.length === 0 || only.includes(name))) {
  const samples = samplesOf(await loadLanguage(lang), await compiledPack(lang), draftsOf(lang));
  const { tables, broken } = learn(samples, { ...USUAL, ...SETTINGS[lang] });
  writeFileSync(learnedFile(lang), `${JSON.stringify({ samples: digest(samples), classified: tables })}\n`);
  console.log(`${lang}: ${samples.length} sentences, ${samples.filter(({ rule }) => rule !== null).length} of them findings`);
  for (const { units, rule } of broken) console.log(`  not kept: ${rule ?? 'good'}: ${units}`);
}
