import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { amends } from './cli-fake.ts';

vi.mock('../src/adapters/cli/packs.ts', () => ({ scripts: {}, loadPacks: async () => [] }));
vi.mock('amends', async () => {
  const { fakeLinter } = await import('./fake-linter.ts');
  return { createLinter: () => fakeLinter, fix: () => '', placeholderSyntaxes: {} };
});

let folder: string;
let archive: string;
const at = (name: string) => join(folder, name);
const outcomes = async (name: string) =>
  (await readFile(at(name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-'));
  archive = at('replies.ndjson');
  const replies = [
    { ticket: 7, reply: { body: 'You failed \u2028 there' }, agent: 'Ann' },
    { ticket: 8, reply: { body: 'Thank you' }, agent: 'Bob' },
    { ticket: 9, reply: { body: 'You failed. You failed, nothing we can do' }, agent: 'Ann' },
  ];
  await writeFile(archive, replies.map((reply) => `${JSON.stringify(reply)}\r\n`).join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

const fields = ['--field', 'text=reply.body', '--field', 'id=ticket'];

it('prints one outcome a reply, in order, without a word of it', async () => {
  const { code, stdout, stderr } = await amends(['archive', archive, ...fields]);
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ line, id, agent, findings }) => [line, id, agent, findings.length])).toEqual([
    [1, '7', 'Ann', 1],
    [3, '8', 'Bob', 0],
    [5, '9', 'Ann', 3],
  ]);
  expect(stdout).not.toContain('failed');
});

it('writes a file, sums it up, and goes on where it was cut off', async () => {
  const { stdout } = await amends(['archive', archive, ...fields, '-o', at('out.ndjson')]);
  expect(stdout).toContain('3 replies, 2 with findings, 4 findings.\n');
  expect(stdout).toMatch(/ {2}Ann +2 +2 +4\n {2}Bob +1 +0 +0\n/);
  const whole = await readFile(at('out.ndjson'), 'utf8');
  for (const cut of [0, 10, whole.indexOf('\n'), whole.indexOf('\n') + 1, whole.length - 1, whole.length]) {
    await writeFile(at('out.ndjson'), whole.slice(0, cut));
    expect((await amends(['archive', archive, ...fields, '-o', at('out.ndjson'), '--resume'])).stdout).toBe(stdout);
    expect(await readFile(at('out.ndjson'), 'utf8')).toBe(whole);
  }
});

it('sums up as JSON and HTML', async () => {
  const json = JSON.parse((await amends(['archive', archive, ...fields, '-o', at('o'), '--summary', 'json'])).stdout);
  expect(json).toMatchObject({ replies: 3, by: { rule: { 'blame-shifting/customer': { replies: 2, findings: 3 } } } });
  expect((await amends(['archive', archive, ...fields, '-o', at('o'), '--summary', 'html'])).stdout).toContain('<h2>By agent</h2>');
});

it('names a bad line and reads the others', async () => {
  await writeFile(at('bad.ndjson'), '{"text":"You failed"}\n{"text":\n{"txt":1}\n{"text":"fine"}\n');
  const { code, stdout, stderr } = await amends(['archive', at('bad.ndjson')]);
  expect(code).toBe(2);
  expect(stdout.trim().split('\n')).toHaveLength(4);
  expect(stderr).toMatch(/bad.ndjson:2: .*\n.*bad.ndjson:3: it has no text at text: say where with --field text=PATH\n/);
});

it('takes any line, however long or broken, and goes on', async () => {
  const lines = [
    Buffer.from('{"text":"caf\xe9 You failed"}', 'latin1'),
    Buffer.alloc(2 ** 24 + 10, 'x'),
    Buffer.from('null'),
    Buffer.from('{"text":"You failed"}'),
  ];
  await writeFile(at('odd.ndjson'), Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
  const { code, stdout, stderr } = await amends(['archive', at('odd.ndjson')]);
  expect(code).toBe(2);
  expect(stderr.replaceAll(folder, '')).toMatch(
    /:1: it is not UTF-8 text\n.*:2: it is longer than 16777216 characters\n.*:3: it has no text at text.*\n$/,
  );
  expect(JSON.parse(stdout.trim().split('\n')[3])).toMatchObject({ line: 4, findings: [{}] });
});

it('does not write over the archive, nor go on behind what is no outcome', async () => {
  const before = await readFile(archive, 'utf8');
  expect(await amends(['archive', archive, '-o', archive])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is the archive itself.'),
  });
  await writeFile(at('notes.txt'), 'my notes\nmore\n');
  expect(await amends(['archive', archive, ...fields, '-o', at('notes.txt'), '--resume'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('notes.txt:1: this is no outcome of amends archive.'),
  });
  expect(await readFile(at('notes.txt'), 'utf8')).toBe('my notes\nmore\n');
  expect((await amends(['replay', at('notes.txt'), archive, ...fields])).stderr).toContain('notes.txt:1: this is no outcome');
  expect(await readFile(archive, 'utf8')).toBe(before);
});

it('says in words where it cannot read or write', async () => {
  expect((await amends(['archive', folder])).stderr).toContain('cannot be read: it is a folder.');
  expect((await amends(['archive', archive, ...fields, '-o', at('gone/out')])).stderr).toContain(
    'gone/out cannot be written: there is no such file or folder.',
  );
});

it('replays: what is found now and was not then', async () => {
  await amends(['archive', archive, ...fields, '-o', at('then.ndjson')]);
  expect(await amends(['replay', at('then.ndjson'), archive, ...fields])).toMatchObject({
    code: 0,
    stdout: 'Nothing is found that was not, and nothing is missing.\n',
  });
  const then = await outcomes('then.ndjson');
  then[0].findings = [];
  then[1].findings = [{ ruleId: 'old/rule', fingerprint: 'x' }];
  await writeFile(at('then.ndjson'), then.map((one) => `${JSON.stringify(one)}\n`).join(''));
  expect(await amends(['replay', at('then.ndjson'), archive, ...fields])).toMatchObject({
    code: 1,
    stdout: 'blame-shifting/customer\n  newly found 1: line 1 (7)\n\nold/rule\n  no longer found 1: line 3 (8)\n',
  });
});

it.each([
  [['archive'], 'Give one archive, or - for standard input.'],
  [['archive', 'gone.ndjson'], 'There is no file gone.ndjson.'],
  [['replay', 'gone.ndjson'], 'Give the outcomes of before, and the archive.'],
  [['archive', '--resume', 'package.json'], '--resume goes with --output.'],
  [['archive', 'package.json', '--field', 'txt=a'], '--field txt=a: write NAME=PATH. Did you mean text?'],
  [['archive', 'package.json', '--outptu', 'x'], 'There is no option --outptu. Did you mean --output?'],
])('%j is refused in one line', async (argv, message) => {
  expect(await amends(argv)).toEqual({ code: 2, stdout: '', stderr: `amends: ${message}\n` });
});

it('the page in docs/ shows a line that is right', async () => {
  const line = /```json\n(.*)\n```/.exec(await readFile('docs/archives.md', 'utf8'))?.[1] ?? '';
  await writeFile(at('docs.ndjson'), line);
  expect(JSON.parse((await amends(['archive', at('docs.ndjson')])).stdout)).toMatchObject({
    id: 'T-1',
    agent: 'Ann',
    macro: 'refund',
    findings: [{ ruleId: 'blame-shifting/customer' }],
  });
});
