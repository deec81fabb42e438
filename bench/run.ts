/** Times amends beside write-good, the fastest peer, in one run: `npm run bench`. Trust the ratios, not the microseconds. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import writeGood from 'write-good';
import { languages, ROOT } from '../scripts/load.ts';
import { createLinter, type Pack } from '../src/index.ts';
import { drafts } from './corpus.ts';

const load = async (name: string): Promise<Pack> => (await import(join(ROOT, 'dist', 'packs', `${name}.js`))).default;
const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

interface Times {
  p50: number;
  p99: number;
  perByte: number;
}

/** Microseconds a draft after a warm-up, and nanoseconds a UTF-8 byte. */
function time(work: (text: string) => unknown, texts: readonly string[]): Times {
  for (const text of texts) work(text);
  const all: number[] = [];
  let total = 0;
  let bytes = 0;
  for (const text of texts) {
    const start = performance.now();
    work(text);
    const spent = (performance.now() - start) * 1000;
    all.push(spent);
    total += spent;
    bytes += Buffer.byteLength(text);
  }
  all.sort((a, b) => a - b);
  return { p50: at(all, 0.5), p99: at(all, 0.99), perByte: (total * 1000) / bytes };
}

/** Milliseconds from nothing to the first report, and MB, in a new process; the median of five. */
function cold(code: string): { ms: number; mb: number } {
  const runs = Array.from({ length: 5 }, () => {
    const script = `const start = performance.now(); ${code}; console.log(performance.now() - start, process.memoryUsage().rss / 1e6);`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' });
    return out.trim().split(' ').map(Number) as [number, number];
  });
  const middle = (index: 0 | 1) => runs.map((run) => run[index]).sort((a, b) => a - b)[2]!;
  return { ms: middle(0), mb: middle(1) };
}

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const ratio = (own: number, peer: number): string => (own < peer ? `1/${(peer / own).toFixed(1)}` : `${(own / peer).toFixed(1)} ×`);

const english = drafts('en');
const floor = time((text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}, english);
const peer = time((text) => writeGood(text), english.slice(0, 300));
const lines = [
  row('what', 'p50 µs', 'p99 µs', 'ns/byte', 'p50 ÷ write-good', 'p99 ÷ write-good', '× bare loop'),
  row(...Array(7).fill('---')),
];
const put = (name: string, { p50, p99, perByte }: Times): void => {
  lines.push(
    row(
      name,
      p50.toFixed(1),
      p99.toFixed(0),
      perByte.toFixed(0),
      ratio(p50, peer.p50),
      ratio(p99, peer.p99),
      (perByte / floor.perByte).toFixed(0),
    ),
  );
};
put('a loop over the characters', floor);
put('write-good (English rules)', peer);
const packs = new Map<string, Pack>();
for (const lang of languages()) {
  packs.set(lang, await load(lang));
  const linter = createLinter({ packs: [packs.get(lang)!] });
  put(
    `amends ${lang}`,
    time((text) => linter.lint(text), drafts(lang)),
  );
}
const all = createLinter({ packs: [...packs.values()] });
put(
  'amends en, five languages loaded',
  time((text) => all.lint(text), english),
);

const document = english.join('\n\n').repeat(3).slice(0, 1_000_000);
const once = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const own = createLinter({ packs: [packs.get('en')!] });
const tenth = Math.min(...[1, 2, 3].map(() => once(() => own.lint(document.slice(0, 100_000)))));
const whole = Math.min(...[1, 2].map(() => once(() => own.lint(document))));
const peerTenth = once(() => writeGood(document.slice(0, 100_000)));

const coldOwn = cold(
  `const { createLinter } = await import('./dist/index.js'); const en = (await import('./dist/packs/en.js')).default; createLinter({ packs: [en] }).lint(${JSON.stringify(english[0])})`,
);
const coldPeer = cold(`const writeGood = (await import('write-good')).default; writeGood(${JSON.stringify(english[0])})`);
const bare = cold('');

const page = `<!-- Written by \`npm run bench\`. -->
# Performance

One run on one machine: trust the ratios. A thousand drafts of 100 to 1,500 characters a language, made of sentences of the fixtures, each different; warm; every rule on, findings and rewrites built. Many drafts hold several flaws on purpose.

${lines.join('\n')}

| what | amends en | write-good | bare Node |
| --- | --- | --- | --- |
| import, set-up and first lint, ms (median of 5 processes) | ${coldOwn.ms.toFixed(0)} | ${coldPeer.ms.toFixed(0)} | ${bare.ms.toFixed(0)} |
| memory, MB | ${coldOwn.mb.toFixed(0)} | ${coldPeer.mb.toFixed(0)} | ${bare.mb.toFixed(0)} |
| 100 kB document, ms | ${tenth.toFixed(0)} | ${peerTenth.toFixed(0)} | |
| 1 MB document, ms | ${whole.toFixed(0)} | | |
| growth, 100 kB to 1 MB (exponent) | ${Math.log10(whole / tenth).toFixed(2)} | | |

## Where the time goes
Matching is one walk over the words, about a third of the time of a draft without findings; reading words and sentences is another. What a finding costs is its rewrites: each is fitted, checked for lost facts, and linted again in its sentence.
Sets of states are made when text first meets them, so the first drafts after start-up are slower than the figures above.
`;
writeFileSync(join(ROOT, 'docs', 'performance.md'), page);
console.log(page);
