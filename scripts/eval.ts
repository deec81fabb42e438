/** Measures on `fixtures/`: `npm run eval -- [lang …] [--misses] [--gate] [--write]`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyPages } from './accuracy-page.ts';
import { languages, ROOT } from './load.ts';
import { type Figures, f1, measure, movesF1, type Share, wilson } from './measure.ts';

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

const all: Figures[] = [];
console.log(`lang    n ${columns.map(([name]) => name.padStart(6)).join(' ')}`);
for (const lang of langs) {
  const figures = await measure(lang);
  all.push(figures);
  console.log(`${lang} ${String(figures.family.n).padStart(6)} ${columns.map(([, show]) => show(figures)).join(' ')}`);
}
if (args.includes('--misses'))
  for (const { lang, misses, falses } of all) {
    console.log(`\n== ${lang}: missed`);
    for (const miss of misses) console.log(`  ${miss}`);
    console.log(`== ${lang}: false`);
    for (const one of falses) console.log(`  ${one}`);
  }
if (args.includes('--write')) accuracyPages(all);
if (args.includes('--gate')) {
  // lower bounds of the 95 % intervals, in per cent
  const gate: Record<string, Record<string, number>> = JSON.parse(readFileSync(join(ROOT, 'fixtures', 'gate.json'), 'utf8'));
  for (const figures of all)
    for (const [name, least] of Object.entries(gate[figures.lang] ?? {})) {
      const low = 100 * wilson(figures[name as 'family'])[0];
      if (low >= least) continue;
      console.error(`${figures.lang}: ${name} has a lower bound of ${low.toFixed(1)} %, the gate is ${least} %`);
      process.exitCode = 1;
    }
}
