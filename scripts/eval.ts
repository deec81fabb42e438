/** Measures on `fixtures/`: `npm run eval -- [lang …] [--misses] [--gate] [--write]`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyPages } from './accuracy-page.ts';
import { languages, ROOT } from './load.ts';
import { type Figures, type FixtureSet, f1, measure, movesF1, type Share, wilson } from './measure.ts';

const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith('--'));
const langs = chosen.length ? chosen : languages();

const percent = ({ hit, n }: Share): string => (n ? ((100 * hit) / n).toFixed(1) : '–').padStart(6);
const columns: [string, (figures: Figures) => string][] = [
  ['strict', ({ strict }) => percent(strict)],
  ['family', ({ family }) => percent(family)],
  ['prec.', ({ precision }) => percent(precision)],
  ['clean', ({ clean }) => percent(clean)],
  ['rewr.', ({ withRewrite }) => percent(withRewrite)],
  ['ready', ({ ready }) => percent(ready)],
  ['sound', ({ sound }) => percent(sound)],
  ['tight', ({ tight }) => percent(tight)],
  ['recF1', ({ recovery }) => (100 * f1(recovery)).toFixed(1).padStart(6)],
  ['movF1', (figures) => (100 * movesF1(figures)).toFixed(1).padStart(6)],
  ['asks', ({ asksAgain }) => percent(asksAgain)],
  ['situ.', ({ situation }) => percent(situation)],
];

async function measureAll(set: FixtureSet): Promise<Figures[]> {
  const out: Figures[] = [];
  for (const lang of langs) {
    const figures = await measure(lang, set);
    out.push(figures);
    console.log(`${lang} ${String(figures.family.n).padStart(6)} ${columns.map(([, show]) => show(figures)).join(' ')}`);
  }
  return out;
}

console.log(`lang    n ${columns.map(([name]) => name.padStart(6)).join(' ')}`);
const all = await measureAll('');
console.log('held out of all learning:');
const held = await measureAll('held');
if (args.includes('--misses'))
  for (const { lang, misses, falses } of all) {
    console.log(`\n== ${lang}: missed`);
    for (const miss of misses) console.log(`  ${miss}`);
    console.log(`== ${lang}: false`);
    for (const one of falses) console.log(`  ${one}`);
  }
if (args.includes('--write')) accuracyPages(all, held);
if (args.includes('--gate')) {
  // lower bounds of the 95 % intervals, in per cent
  const gates: Record<string, Record<string, Record<string, number>>> = JSON.parse(
    readFileSync(join(ROOT, 'fixtures', 'gate.json'), 'utf8'),
  );
  for (const [set, measured] of Object.entries({ learned: all, held }))
    for (const figures of measured)
      for (const [name, least] of Object.entries(gates[set]?.[figures.lang] ?? {})) {
        const low = 100 * wilson(figures[name as 'family'])[0];
        if (low >= least) continue;
        console.error(`${figures.lang} (${set}): ${name} has a lower bound of ${low.toFixed(1)} %, the gate is ${least} %`);
        process.exitCode = 1;
      }
}
