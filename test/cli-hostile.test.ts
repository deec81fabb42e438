import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBytes, replaceFile } from '../src/adapters/cli/files.ts';
import { amends as run } from './cli-fake.ts';

let root: string;
let folder: string;
let n = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'amends-'));
});
afterAll(() => rm(root, { recursive: true }));

/** Files in a folder of their own; runs on some of them. */
async function files(all: Record<string, string | Uint8Array>) {
  folder = join(root, String(n++));
  await mkdir(folder);
  for (const [name, content] of Object.entries(all)) await writeFile(join(folder, name), content);
}
async function amends(...argv: string[]) {
  const out = await run(argv.map((arg) => (/\.(txt|json|csv|yaml|ndjson|md)$/.test(arg) ? join(folder, arg) : arg)));
  return { code: out.code, stdout: out.stdout.replaceAll(`${folder}/`, ''), stderr: out.stderr.replaceAll(`${folder}/`, '') };
}
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('what is no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['latin1', Buffer.from('Hello\nYou failed, caf\xe9\nBye', 'latin1'), 'x.txt:2 is not UTF-8 text. Save it as UTF-8 and try again.'],
    ['the last line of Latin-1', Buffer.from('Hello\ncaf\xe9', 'latin1'), 'x.txt:2 is not UTF-8 text.'],
    ['UTF-16 the other way round', utf16('You failed').swap16(), 'x.txt is UTF-16 with its bytes the other way round. Save'],
    ['UTF-16 without its mark', Buffer.from('You failed', 'utf16le'), 'x.txt is no text, or UTF-16 without its mark. Save'],
    ['half of a UTF-16 letter', Buffer.concat([utf16('You failed'), Buffer.from([1])]), 'x.txt is not UTF-8 text.'],
    ['a program', Buffer.from('7f454c4602010100000000000000000003003e0001000000', 'hex'), 'x.txt is no text'],
    ['a picture', Buffer.from('89504e470d0a1a0a0fe1ff', 'hex'), 'x.txt:1 is not UTF-8 text.'],
  ])('%s is named, and the files round it are linted', async (_, bytes, message) => {
    await files({ 'a.txt': 'You failed', 'x.txt': bytes, 'z.txt': 'You failed' });
    const { code, stdout, stderr } = await amends('a.txt', 'x.txt', 'z.txt', '-f', 'compact');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^amends: .*\n$/);
    expect(stderr).toContain(message);
    expect(stdout.match(/^\w+\.txt:1:1/gm)).toEqual(['a.txt:1:1', 'z.txt:1:1']);
  });
});

describe('bad files name the line', () => {
  it.each([
    ['x.ndjson', '{"a":"x"}\n{"a":\n{"a":"y"}\n', 'x.ndjson:2:6: this is not JSON: a value is missing.'],
    ['x.ndjson', '{"a":"x"} {"a":"y"}\n', 'x.ndjson:1:11: this is not JSON: something follows the value of this line.'],
    ['x.ndjson', '\n\r\n{"a":"x}\n', 'x.ndjson:3:9: this is not JSON: a text does not end.'],
    [
      'x.csv',
      'a,b\nHello, You failed,1\n',
      'x.csv:2:19: this is not CSV: this row has 3 cells, but the first has 2; a text with a , needs quotes.',
    ],
    ['x.yaml', 'a: *gone\n', 'x.yaml'],
    [
      'x.yaml',
      `a: &a [${'x,'.repeat(9)}]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${`*${'abcdefghi'[i]},`.repeat(9)}]\n`).join('')}`,
      'x.yaml: this is not YAML that can be read: Excessive alias count',
    ],
    ['x.yaml', 'a:\n\tb: x\n', 'x.yaml:2:1: this is not YAML: Tabs are not allowed as indentation.'],
    ['x.json', '', 'x.json:1:1: this is not JSON: a value is missing.'],
    ['x.csv', 'a,b\n', 'x.csv has no text at **.'],
  ])('%s: %j', async (name, source, message) => {
    await files({ 'a.json': '{"a":"You failed"}', [name]: source, 'z.json': '{"a":"You failed"}' });
    const { code, stdout, stderr } = await amends('a.json', name, 'z.json', '--select', '**', '-f', 'compact', '--fix', '--write');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^amends: .*\n$/);
    expect(stderr).toContain(message);
    expect(await readFile(join(folder, name), 'utf8')).toBe(source);
    for (const good of ['a.json', 'z.json']) expect(await readFile(join(folder, good), 'utf8')).toBe('{"a":"We do not see it yet"}');
    expect((await readdir(folder)).sort()).toEqual(['a.json', name, 'z.json'].sort());
  });
});

describe('texts that stand twice', () => {
  it('are linted in each column of one name, and at each key', async () => {
    await files({
      'a.csv': 'a,a\nYou failed,You failed\n',
      'b.json': '{"a":"You failed","a":"You failed"}',
      'c.json': '{"a.b":"You failed","a":{"b":"You failed"}}',
    });
    expect((await amends('a.csv', 'b.json', '--select', '**', '-f', 'compact')).stdout.match(/^\S+:\d+:\d+/gm)).toEqual([
      'a.csv:2:1',
      'a.csv:2:12',
      'b.json:1:7',
      'b.json:1:24',
    ]);
    expect((await amends('c.json', '--select', 'a.b', '-f', 'compact')).stdout.match(/^\S+:\d+:\d+/gm)).toEqual(['c.json:1:31']);
  });
});

describe('links', () => {
  it('in a circle show each file once', async () => {
    await files({ 'a.txt': 'You failed' });
    await symlink('.', join(folder, 'round'));
    await symlink('gone', join(folder, 'b.txt'));
    await symlink('c.txt', join(folder, 'c.txt'));
    const { stdout, stderr } = await run([`${folder}/**/*.txt`, '-f', 'compact']);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });
  it('stay links when what they lead to is written', async () => {
    await files({ 'a.txt': 'You failed' });
    await symlink('a.txt', join(folder, 'b.txt'));
    await amends('b.txt', '--fix', '--write');
    expect(await readlink(join(folder, 'b.txt'))).toBe('a.txt');
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('We do not see it yet');
  });
});

describe('files that cannot be written', () => {
  /** Stands where the new text is to be written first. */
  const block = (name: string) => mkdir(join(folder, `${name}.${process.pid}.amends`));

  it('are named and stay as they were; the others are written', async () => {
    await files({ 'a.txt': 'You failed', 'b.txt': 'You failed', 'c.txt': 'You failed' });
    await block('b.txt');
    const { code, stdout, stderr } = await amends('a.txt', 'b.txt', 'c.txt', '--fix', '--write', '-f', 'compact');
    expect([code, stderr]).toEqual([2, 'amends: b.txt cannot be written and is as it was: it is a folder.\n']);
    expect(stdout).toMatch(/^b.txt:1:1: error/);
    const texts = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((name) => readFile(join(folder, name), 'utf8')));
    expect(texts).toEqual(['We do not see it yet', 'You failed', 'We do not see it yet']);
  });
  it('include the baseline', async () => {
    await files({ 'a.txt': 'You failed', 'own.json': '{}' });
    await block('amends.baseline.json');
    expect(await amends('a.txt', '--config', 'own.json', '--update-baseline')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'amends: amends.baseline.json cannot be written and is as it was: it is a folder.\n',
    });
  });
  it('are told in words', async () => {
    await files({});
    await expect(readBytes(folder)).rejects.toThrow('cannot be read: it is a folder.');
    await expect(replaceFile(join(folder, 'gone/a.txt'), 'x')).rejects.toThrow(
      'cannot be written and is as it was: there is no such file or folder.',
    );
  });
});

describe('--write keeps the shape of a file', () => {
  it.each([
    ['a byte order mark', 'x.json', '\ufeff{"a":"You failed"}'],
    ['CRLF in a cell', 'x.csv', 'a,b\r\n"Hi,\r\nYou failed",1\r\n'],
    ['CRLF in a block', 'x.yaml', 'a: |\r\n  Hi,\r\n\r\n  You failed\r\nb: 1\r\n'],
    ['an anchor and its aliases', 'x.yaml', 'a: &x You failed\nb: *x\nc:\n  <<: &y { t: You failed }\n  u: 1\n'],
    ['a tag', 'x.yaml', 'a: !!str You failed\nb: !mine You failed\n? [x, y]\n: You failed\n'],
    ['block chomping and indentation', 'x.yaml', 'a: |-\n  You failed\nb: >+\n  Hi,\n  You failed\n\n\nc: |2\n    You failed\n'],
    ['several documents', 'x.yaml', '---\na: You failed\n---\na: You failed\n...\n'],
    ['quotes over lines', 'x.yaml', "a: \"Hi \\\n  You failed\"\nb: 'It''s so.\n\n  You failed'\n"],
    ['comments', 'x.yaml', '# You failed\na: You failed # You failed\n'],
    ['escapes', 'x.json', '{"a":"\\ud800 \\u00e9\\/ You failed \\n"}'],
    ['old Mac line ends', 'x.txt', 'Hi,\r\rYou failed\r'],
    ['no line end', 'x.md', '# Hi\n\n*You failed*'],
  ])('%s', async (_, name, source) => {
    await files({ [name]: source });
    const { stderr } = await amends(name, '--select', '**', '--fix', '--write');
    expect(stderr).toBe('');
    const wanted = source
      .replace(/# You failed/g, '#')
      .replaceAll('You failed', 'We do not see it yet')
      .replace(/#(?=\n)/g, '# You failed');
    expect(await readFile(join(folder, name), 'utf8')).toBe(wanted);
  });
  it('leaves UTF-16 as it is', async () => {
    await files({ 'x.json': utf16('{"a":"You failed é"}') });
    await amends('x.json', '--select', 'a', '--fix', '--write');
    expect(await readFile(join(folder, 'x.json'), 'utf16le')).toBe('\ufeff{"a":"We do not see it yet é"}');
  });
  it('is read back as the same by others', async () => {
    await files({ 'x.yaml': 'a: &x >-\n  Hi,\n  You failed\nb: *x\n' });
    await amends('x.yaml', '--select', '**', '--fix', '--write');
    expect(parse(await readFile(join(folder, 'x.yaml'), 'utf8'))).toEqual({ a: 'Hi, We do not see it yet', b: 'Hi, We do not see it yet' });
  });
});

it('long lines take no more than their share', async () => {
  const long = `${'word '.repeat(400_000)}You failed`;
  await files({ 'a.txt': long, 'b.json': JSON.stringify({ a: long }), 'c.csv': `a\n"${long}"\n`, 'd.yaml': `a: ${long}\n` });
  const started = performance.now();
  const { stdout } = await amends('a.txt', 'b.json', 'c.csv', 'd.yaml', '--select', '**', '-f', 'compact');
  expect(stdout.match(/^\S+:\d+:\d+/gm)).toEqual(['a.txt:1:2000001', 'b.json:1:2000007', 'c.csv:2:2000002', 'd.yaml:1:2000004']);
  expect(performance.now() - started).toBeLessThan(10_000);
});
