/** Times amends beside other linters, in one run: `npm run bench`. Trust the ratios, not the microseconds. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, ROOT } from '../scripts/load.ts';
import { sizes } from '../scripts/sizes.ts';
import { createLinter, type Pack } from '../src/index.ts';
import { cold } from './cold.ts';
import { drafts } from './corpus.ts';
import { houseLinter } from './house.ts';
import { peers } from './peers/peers.mjs';
import { whereTimeGoes } from './profile.ts';
import { head, ratio, row } from './table.ts';
import { best, type Times, time, typed } from './time.ts';

const FASTEST = 'write-good';
const load = async (name: string): Promise<Pack> => (await import(join(ROOT, 'dist', 'packs', `${name}.js`))).default;
const english = drafts('en');

const floor = await time((text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}, english);
const others = new Map<string, Times>();
for (const [name, open] of Object.entries(peers)) {
  others.set(name, await time(await open(), name === FASTEST ? english : english.slice(0, 60), 2));
}
const peer = others.get(FASTEST)!;

const warm = head('what', 'p50 µs', 'p95 µs', 'p99 µs', 'ns/byte', `p50 ÷ ${FASTEST}`, `p99 ÷ ${FASTEST}`, '× bare loop');
const put = (name: string, { p50, p95, p99, perByte }: Times): void => {
  const cells = [p50.toFixed(1), p95.toFixed(0), p99.toFixed(0), perByte.toFixed(0)];
  warm.push(row(name, ...cells, ratio(p50, peer.p50), ratio(p99, peer.p99), (perByte / floor.perByte).toFixed(0)));
};
put('a loop over the characters', floor);
for (const [name, times] of others) put(name, times);
const packs = new Map<string, Pack>();
for (const lang of languages()) {
  packs.set(lang, await load(lang));
  const linter = createLinter({ packs: [packs.get(lang)!] });
  put(`amends ${lang}`, await time((text) => linter.lint(text), drafts(lang)));
}
const all = createLinter({ packs: [...packs.values()] });
put('amends en, five languages loaded', await time((text) => all.lint(text), english));

const en = packs.get('en')!;
const own = createLinter({ packs: [en] });
const writeGood = await peers[FASTEST]!();
const keys = english.slice(0, 8).flatMap(typed);
const ownKeys = await time((text) => own.lint(text), keys);
const peerKeys = await time(writeGood, keys);

const document = english.join('\n\n').repeat(3).slice(0, 1_000_000);
const growth = head('document', 'amends ms', `${FASTEST} ms`, 'ratio');
const spent: number[] = [];
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const text = document.slice(0, size);
  const ownMs = await best(3, () => own.lint(text));
  const peerMs = size > 100_000 ? undefined : await best(2, () => writeGood(text));
  spent.push(ownMs);
  growth.push(row(`${size / 1000} kB`, ownMs.toFixed(1), peerMs?.toFixed(1) ?? '', peerMs ? ratio(ownMs, peerMs) : ''));
}
const exponent = Math.log10(spent[3]! / spent[2]!);

const house = head('house phrases', 'set-up ms', 'p50 µs', '÷ 10 phrases');
let few = 0;
for (const count of [10, 300, 3_000, 10_000]) {
  const setUp = await best(2, () => houseLinter(en, count));
  const linter = houseLinter(en, count);
  const { p50 } = await time((text) => linter.lint(text), english.slice(0, 300));
  few ||= p50;
  house.push(row(count, setUp.toFixed(0), p50.toFixed(0), ratio(p50, few)));
}

const sample = JSON.stringify(english[0]);
const start = head('from nothing', 'ms', 'MB');
const putCold = (name: string, code: string, folder = ROOT): void => {
  const { ms, mb } = cold(code, folder);
  start.push(row(name, ms.toFixed(0), mb.toFixed(0)));
};
putCold('bare Node', '');
putCold(FASTEST, `const lint = (await import('write-good')).default; lint(${sample})`, join(ROOT, 'bench', 'peers'));
for (const name of [...languages(), 'en-grammar'])
  putCold(
    `amends ${name}`,
    `const { createLinter } = await import('./dist/index.js'); const pack = (await import('./dist/packs/${name}.js')).default; createLinter({ packs: [pack] }).lint(${sample})`,
  );

const weight = head('what is loaded', 'kB, minified and compressed');
for (const { file, size } of await sizes()) weight.push(row(`\`${file.replace('dist/', '')}\``, size.toFixed(1)));

const page = `<!-- Written by \`npm run bench\`. -->
# Performance

One run on one machine: trust the ratios. A thousand drafts of 100 to 1,500 characters a language, made of sentences of the fixtures, each different; warm, the best of three rounds a draft; every rule on, findings and rewrites built. Many drafts hold several flaws on purpose. The other linters know no tone and no rewrites: they are here because they run at the same moment in the same place.

${warm.join('\n')}

A draft typed letter by letter, linted after each: p99 ${ownKeys.p99.toFixed(0)} µs, ${ratio(ownKeys.p99, peerKeys.p99)} of ${FASTEST}'s.

## From nothing to the first report
A new process: import, set-up, one draft; the median of nine.

${start.join('\n')}

## Growth
${growth.join('\n')}

From 100 kB to 1 MB the time grows with the size to the power of ${exponent.toFixed(2)}.

${house.join('\n')}

## Size
${weight.join('\n')}

## Where the time goes
${whereTimeGoes(en, english)}
Sets of states are made when text first meets them, so the first drafts after start-up are slower than the figures above.
`;
writeFileSync(join(ROOT, 'docs', 'performance.md'), page);
console.log(page);
