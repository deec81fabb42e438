import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyRewrites } from '../src/adapters/cli/apply.ts';
import type { Finding } from '../src/types.ts';
import { amends } from './cli-fake.ts';
import { fakeLinter } from './fake-linter.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-'));
  await writeFile(at('bad.txt'), 'Hi Ana,\nYou failed to attach it.\n');
  await writeFile(at('worse.txt'), 'You failed. There is nothing we can do.\n');
  await writeFile(at('good.txt'), 'Thank you for writing.\n');
  await writeFile(at('latin1.txt'), Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
});
afterAll(() => rm(folder, { recursive: true }));

describe('exit code', () => {
  it.each([
    ['You failed', [], 1],
    ['nothing we can do', [], 1],
    ['Bye', [], 0],
    ['fine', [], 0],
    ['nothing we can do', ['--fail-on', 'error'], 0],
    ['Bye', ['--fail-on', 'suggestion'], 1],
    ['You failed', ['--fail-on=never'], 0],
    ['nothing we can do', ['--max-warnings', '1'], 0],
    ['nothing we can do, nothing we can do', ['--max-warnings', '1'], 1],
    ['nothing we can do', ['--fail-on', 'error', '--max-warnings', '0'], 1],
    ['You failed', ['--max-warnings', '9'], 1],
  ])('%j with %j is %i', async (stdin, argv, code) => {
    expect((await amends(argv, { stdin })).code).toBe(code);
  });
});

describe('bad use', () => {
  it.each([
    [['--formatt', 'json'], 'There is no option --formatt. Did you mean --format?'],
    [['--qwertyuiop'], 'There is no option --qwertyuiop. See amends --help.'],
    [['-x'], 'There is no option -x'],
    [['--format', 'jsn'], '--format cannot be “jsn”. Did you mean json?'],
    [['--fail-on', 'fatal!!!!!'], '--fail-on cannot be “fatal!!!!!”. Choose from error, warning, suggestion, never.'],
    [['--lang'], '--lang needs a value.'],
    [['--format', '--fix'], '--format needs a value: stylish, compact'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--max-warnings', 'many'], '--max-warnings needs a whole number, not “many”.'],
    [['--write', 'a.txt'], '--write goes with --fix.'],
    [['--fix', '--write'], '--write needs a file'],
    [['no-such.txt'], 'There is no file no-such.txt.'],
    [['no-such-*.txt'], 'No file matches no-such-*.txt.'],
    [['test'], 'test is a folder. Give a glob, such as "test/**/*.txt".'],
  ])('%j says so in one line', async (argv, message) => {
    const { code, stdout, stderr } = await amends(argv, { stdin: 'x' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^amends: .*\n$/);
  });

  it('asks for a draft where there is none', async () => {
    expect(await amends([])).toMatchObject({
      code: 2,
      stderr: 'amends: Give a file, a glob, or a draft on standard input. See amends --help.\n',
    });
  });

  it('names a file that is not text and lints the others', async () => {
    const { code, stdout, stderr } = await amends([at('latin1.txt'), at('bad.txt'), '--format', 'compact']);
    expect(code).toBe(2);
    expect(stderr).toBe(`amends: ${at('latin1.txt')}:1 is not UTF-8 text. Save it as UTF-8 and try again.\n`);
    expect(stdout).toContain('bad.txt:2:1: error blame-shifting/customer');
  });
});

describe('drafts', () => {
  it('come from files, globs and standard input, each once', async () => {
    const { stdout } = await amends([at('bad.txt'), `${folder.replaceAll('\\', '/')}/*d.txt`, '-', '-f', 'ndjson'], { stdin: 'Bye' });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file.split('/').at(-1)),
    ).toEqual(['<stdin>', 'bad.txt', 'good.txt']);
  });

  it('may be UTF-16 with its mark', async () => {
    const stdin = Buffer.from('\ufeffYou failed', 'utf16le');
    expect((await amends(['-f', 'compact'], { stdin })).stdout).toContain('<stdin>:1:2: error');
  });
});

describe('--fix', () => {
  it('prints the draft with the ready rewrites in place, and judges what is left', async () => {
    expect(await amends(['--fix'], { stdin: 'You failed. Now kindly wait.\n' })).toEqual({
      code: 0,
      stdout: 'We do not see it yet. Now wait.\n',
      stderr: '',
    });
    expect(await amends(['--fix'], { stdin: 'You failed: nothing we can do' })).toMatchObject({
      code: 1,
      stdout: 'We do not see it yet: nothing we can do',
    });
  });

  it('does not say the same thing twice where there is another', () => {
    const finding = (start: number, texts: string[]) => ({
      ...(fakeLinter.lint('You failed').findings[0] as Finding),
      range: { start, end: start + 4 },
      rewrites: texts.map((text) => ({ range: { start, end: start + 4 }, text, blanks: [], kind: 'replace' as const })),
    });
    const report = {
      ...fakeLinter.lint(''),
      findings: [finding(0, ['a', 'b']), finding(4, ['a', 'b']), finding(6, ['c']), finding(8, ['a'])],
    };
    expect(readyRewrites(report).map(({ text, range }) => [range.start, text])).toEqual([
      [0, 'a'],
      [4, 'b'],
      [8, 'a'],
    ]);
  });

  it('prints several drafts as a diff', async () => {
    const { stdout } = await amends(['--fix', at('bad.txt'), at('good.txt')]);
    expect(stdout).toBe(
      `--- ${at('bad.txt')}\n+++ ${at('bad.txt')}\n@@ -2,1 +2,1 @@\n-You failed to attach it.\n+We do not see it yet to attach it.\n`,
    );
  });

  it('writes the file and leaves nothing beside it', async () => {
    await writeFile(at('written.txt'), '\ufeffYou failed.\r\n');
    const { code, stdout } = await amends(['--fix', '--write', at('written.txt')]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing to change.')]);
    expect(await readFile(at('written.txt'), 'utf8')).toBe('\ufeffWe do not see it yet.\r\n');
    expect((await readdir(folder)).filter((name) => name.includes('written'))).toEqual(['written.txt']);
  });
});

it('--explain prints every match and what dropped it', async () => {
  expect((await amends(['--explain'], { stdin: 'You failed' })).stdout).toBe(
    '<stdin>:1:1: dropped by negated  blame-shifting/customer  you failed  “You failed”\n',
  );
});

it('--help lists every option, --version the version', async () => {
  const { stdout } = await amends(['--help']);
  for (const name of ['--lang', '--customer', '--fail-on', '--redact', '-f, --format']) expect(stdout).toContain(name);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(130);
  expect((await amends(['-v'])).stdout).toBe('1.2.3\n');
});
