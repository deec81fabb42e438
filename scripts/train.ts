/** `npm run train [-- LANG…]`: learns the classifiers of sentences from `fixtures/` and the cells, into `rules/<lang>/classifier.json`. */
import { writeFileSync } from 'node:fs';
import { compiledPack } from './compiled.ts';
import { languages, learnedFile, loadLanguage } from './load.ts';
import { digest, draftsOf, samplesOf } from './training/corpus.ts';
import { learn } from './training/learn.ts';
import { settingsOf } from './training/settings.ts';

const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
for (const lang of languages().filter((name) => only.length === 0 || only.includes(name))) {
  const samples = samplesOf(await loadLanguage(lang), await compiledPack(lang), draftsOf(lang));
  const settings = settingsOf(lang);
  const { tables, broken } = learn(samples, settings);
  writeFileSync(learnedFile(lang), `${JSON.stringify({ learnedFrom: digest(samples, settings), classified: tables })}\n`);
  console.log(`${lang}: ${samples.length} sentences, ${samples.filter(({ rule }) => rule !== null).length} of them findings`);
  for (const { units, rule } of broken) console.log(`  not kept: ${rule ?? 'good'}: ${units}`);
}
