import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressOf } from '../src/adapters/cli/archive/progress.ts';
import type { Outcome } from '../src/adapters/cli/archive/summary.ts';
import type { Io } from '../src/adapters/cli/io.ts';

/** The program as it is published, with the packs as they are built: `npm run build` first. */
const cli = resolve('dist/cli.js');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const amends = (...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], { cwd: folder, encoding: 'utf8' });
  return { code: status, stdout, stderr };
};
const replies = (n: number) =>
  Array.from({ length: n }, (_, i) => `${JSON.stringify({ id: `T-${i}`, text: `Nr ${i}. Your parcel left Berlin. Calm down.` })}\n`).join(
    '',
  );

/** `from` stands for the package, which is not installed there. */
const house = `import { definePack } from '${pathToFileURL(resolve('dist/index.js'))}';
import en from '${pathToFileURL(resolve('dist/packs/en.js'))}';
export default definePack({ name: 'house', base: en, rules: [{ id: 'house/berlin', message: 'They hear where it was.', patterns: [{ match: ['left Berlin'] }] }] });
`;

describe('the configuration of an archive', () => {
  beforeAll(() => {
    write('replies.ndjson', replies(450));
    write('house.mjs', house);
  });
  const setUp = (yaml: string) => write('amends.config.yaml', yaml);

  it('brings packs of one’s own and allowed terms, in one thread and in several', () => {
    setUp("packs: ./house.mjs\nallow: ['Calm down']\n");
    amends('archive', 'replies.ndjson', '-o', 'one.ndjson');
    amends('archive', 'replies.ndjson', '-o', 'two.ndjson', '--jobs', '2');
    expect(read('two.ndjson')).toBe(read('one.ndjson'));
    const rules = read('one.ndjson')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Outcome).findings!.map(({ ruleId }) => ruleId));
    expect(rules).toHaveLength(450);
    for (const one of rules) {
      expect(one).toContain('house/berlin');
      expect(one).not.toContain('condescending/calm-down');
    }
  });
  it('is what a replay compares by: a house pack that is new', () => {
    setUp('');
    amends('archive', 'replies.ndjson', '-o', 'then.ndjson');
    setUp('packs: ./house.mjs\n');
    const { code, stdout } = amends('replay', 'then.ndjson', 'replies.ndjson');
    expect(stdout).toMatch(/^house\/berlin\n {2}newly found 450: line 1 \(T-0\)/);
    expect(stdout.trim().split('\n\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
  it('says how the replies are read', () => {
    setUp('as: html\n');
    write(
      'html.ndjson',
      `${JSON.stringify({ text: '<p>You <b>failed</b> to attach the invoice.</p><blockquote>Calm down.</blockquote>' })}\n`,
    );
    const [{ ruleId, range }] = (JSON.parse(amends('archive', 'html.ndjson').stdout) as Outcome).findings!;
    expect([ruleId, range.start]).toEqual(['blame-shifting/customer', 3]);
    setUp('');
  });
});

it('repeats no word of a line that cannot be read, and says where', () => {
  write('bad.ndjson', 'Dear Ana Secret\n{"text":"a Secret}\n{"text":"ok"}\n["Secret",]\n');
  const { code, stdout, stderr } = amends('archive', 'bad.ndjson');
  expect(stdout + stderr).not.toContain('Secret');
  expect(stderr).toBe(
    [
      'amends: bad.ndjson:1: it is no JSON from column 1 on: mend the line or take it out',
      'amends: bad.ndjson:2: it is no JSON from column 19 on: mend the line or take it out',
      'amends: bad.ndjson:4: it is no JSON from column 11 on: mend the line or take it out\n',
    ].join('\n'),
  );
  expect(code).toBe(2);
});

it('ends quietly when its reader has gone', async () => {
  write('long.ndjson', replies(3000));
  const child = spawn(process.execPath, [cli, 'archive', 'long.ndjson'], { cwd: folder });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.once('close', resolve));
  expect(said).toBe('');
});

describe('the bar', () => {
  const drawn = async (io: Partial<Io>, printing: boolean) => {
    write('bar.txt', 'x'.repeat(200));
    const lines: string[] = [];
    const { onRead, count } = progressOf(join(folder, 'bar.txt'), { ...io, progress: (text) => lines.push(text) } as Io, printing);
    const outcomes = async function* (): AsyncGenerator<Outcome> {
      for (let line = 1; line <= 200; line++) {
        onRead(line);
        yield { line };
      }
    };
    let n = 0;
    for await (const _ of count(outcomes())) n++;
    expect(n).toBe(200);
    return lines;
  };
  it('shows how much is read, and is wiped at the end', async () => {
    expect(await drawn({}, false)).toEqual([
      `[${'#'.repeat(15)}${'-'.repeat(15)}]  50 %  100 replies`,
      `[${'#'.repeat(30)}] 100 %  200 replies`,
      '',
    ]);
  });
  it('is not drawn between outcomes on the same terminal', async () => {
    expect(await drawn({ terminal: true }, true)).toEqual([]);
    expect(await drawn({ terminal: false }, true)).toHaveLength(3);
  });
});
