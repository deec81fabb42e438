/** What `amends archive --jobs` costs and gains: `npm run build && npx tsx bench/jobs.ts [replies …]`. Fixtures' sentences, shuffled. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'amends-jobs-'));
const sentences = ['en', 'ko', 'ru', 'el', 'zh'].map((language) =>
  readdirSync(`fixtures/${language}`)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`fixtures/${language}/${name}`, 'utf8').split('\n').filter(Boolean))
    .flatMap((line) => (JSON.parse(line) as { text?: string }).text?.split(/(?<=[.!?。！？;])\s*/) ?? []),
);
let seed = 7;
/** The same numbers in every run. */
const random = (below: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return Math.floor((seed / 2 ** 31) * below);
};

function archive(replies: number): string {
  const lines = Array.from({ length: replies }, (_, id) => {
    const own = sentences[random(sentences.length)];
    return JSON.stringify({ id, text: Array.from({ length: 4 + random(8) }, () => own[random(own.length)]).join(' ') });
  });
  const path = join(folder, `${replies}.ndjson`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const sizes = process.argv.slice(2).map(Number);
console.log(`${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}`);
for (const replies of sizes.length > 0 ? sizes : [1_000, 10_000, 40_000]) {
  const path = archive(replies);
  for (const jobs of [1, 2, 4]) {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [
      'dist/cli.js',
      'archive',
      path,
      '-o',
      join(folder, 'out'),
      '--jobs',
      `${jobs}`,
    ]);
    if (status !== 0) throw new Error(String(stderr));
    const wall = (performance.now() - started) / 1000;
    console.log(`${replies} replies, ${jobs} jobs: ${wall.toFixed(1)} s, ${(replies / wall).toFixed(0)} a second`);
  }
}
rmSync(folder, { recursive: true });
