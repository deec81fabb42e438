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

/** Says at its end how much of a processor all its threads took, in seconds. */
const telling = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('cpu ' + (user + system) / 1e6); });`;

/** Seconds on the clock, and of processors. */
function run(path: string, jobs: number): { wall: number; cpu: number } {
  const started = performance.now();
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(telling)}`];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...preload, 'dist/cli.js', 'archive', path, '-o', join(folder, 'out'), '--jobs', `${jobs}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { wall: (performance.now() - started) / 1000, cpu: Number(/cpu ([\d.]+)/.exec(stderr)?.[1]) };
}

const sizes = process.argv.slice(2).map(Number);
console.log(`${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}`);
for (const replies of sizes.length > 0 ? sizes : [1_000, 10_000, 40_000]) {
  const path = archive(replies);
  const alone = run(path, 1);
  console.log(`${replies} replies, 1 job: ${alone.wall.toFixed(1)} s, ${alone.cpu.toFixed(1)} s of a processor`);
  for (const jobs of [2, 4]) {
    const { wall, cpu } = run(path, jobs);
    // where processors are free, the threads share the work evenly
    const best = cpu / jobs;
    const gain = Math.round((1 - best / alone.cpu) * 100);
    console.log(
      `${replies} replies, ${jobs} jobs: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processors (${(cpu - alone.cpu).toFixed(1)} s more); on free ones ${best.toFixed(1)} s, ${gain} % less`,
    );
  }
}
rmSync(folder, { recursive: true });
