import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkExamples } from '../scripts/examples.ts';
import { loadCatalogue, loadLanguage } from '../scripts/load.ts';
import { sources } from '../scripts/site/build.ts';
import type { Cell } from '../src/types.ts';

/** A fenced block of a page. */
interface Sample {
  page: string;
  nth: number;
  language: string;
  code: string;
}

function samplesOf(page: string): Sample[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm);
  return [...blocks].map(([, indent = '', language = '', code = ''], nth) => ({
    page,
    nth,
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}
const sample = (page: string, nth: number): string => samplesOf(page)[nth]!.code;

/** Blocks that a test elsewhere runs, by that test. Each is held to read the page. */
const ELSEWHERE: Record<string, string> = {
  'README.md 1': 'scripts/docs-cli.ts',
  'README.md 3': 'scripts/smoke.ts',
  'CONTRIBUTING.md 0': 'test/new.slow.ts',
  'CONTRIBUTING.md 1': 'test/new.slow.ts',
  'CONTRIBUTING.md 2': 'test/new.slow.ts',
  'CONTRIBUTING.md 3': 'test/new.slow.ts',
  'docs/adding-a-language.md 0': 'test/new.slow.ts',
  'docs/archives.md 0': 'test/cli-archive.test.ts',
  'docs/browser.md 0': 'test/browser.test.ts',
  'docs/canned-replies.md 1': 'test/cli-select.test.ts',
  'docs/canned-replies.md 3': 'test/cli-reporters.test.ts',
  'docs/codemirror.md 1': 'test/codemirror.test.ts',
  'docs/configuration.md 0': 'test/cli-config.test.ts',
  'docs/configuration.md 2': 'test/cli-config.test.ts',
  'docs/configuration.md 3': 'test/cli-config.test.ts',
  'docs/formats.md 0': 'scripts/smoke.ts',
  'docs/getting-started.md 2': 'scripts/docs-cli.ts',
  'docs/language-server.md 1': 'test/lsp.test.ts',
  'docs/mail.md 0': 'test/git-send-email.slow.ts',
  'docs/mail.md 1': 'test/cli-mail.test.ts',
  'docs/mcp.md 1': 'test/mcp.test.ts',
  'docs/stream.md 0': 'test/stream.test.ts',
  'docs/testing-replies.md 0': 'test/runners.test.ts',
  'docs/testing-replies.md 1': 'test/runners.test.ts',
  'docs/testing-replies.md 2': 'test/runners.test.ts',
  'docs/testing-replies.md 3': 'test/runners.test.ts',
  'docs/unified.md 0': 'test/unified.test.ts',
  'docs/unified.md 1': 'test/textlint.test.ts',
};

const root = resolve('.');
let folder: string;
let bin: string;

/** A folder with what the pages speak of, and programs that stand for `npm`, `npx` and the installed command. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-samples-'));
  bin = join(folder, 'bin');
  put('node_modules/.keep', '');
  symlinkSync(root, join(folder, 'node_modules/amends'), 'junction');
  for (const name of ['nodemailer', 'vitest'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  put('package.json', '{ "private": true, "type": "module" }');
  put('bin/amends', `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n`);
  put('bin/npx', '#!/bin/sh\nexec "$@"\n');
  put('bin/npm', `#!/bin/sh\nexec "${process.execPath}" "${folder}/npm.mjs" "$@"\n`);
  for (const name of ['amends', 'npx', 'npm']) chmodSync(join(bin, name), 0o755);
  put(
    'npm.mjs',
    `import { readFileSync } from 'node:fs';
     const { scripts, peerDependencies } = JSON.parse(readFileSync(${JSON.stringify(join(root, 'package.json'))}, 'utf8'));
     const [what, ...names] = process.argv.slice(2);
     const known = { ci: () => true, test: () => 'test' in scripts, run: () => names[0] in scripts, install: () => names.every((name) => name === 'amends' || name in peerDependencies) };
     process.exit(known[what]?.() ? 0 : 9);`,
  );
  const late = { en: 'You failed to give us an address.', ko: '고객님께서 주소를 잘못 입력하셨습니다.' };
  for (const [code, text] of Object.entries(late)) put(`macros/${code}/late.md`, `${text}\n`);
  put('macros/thanks.html', '<p>Thank you for your order.</p>');
  put('draft.txt', readFileSync('examples/missing-invoice.txt', 'utf8'));
  put('mail.txt', 'I am still waiting for my refund, and I am really disappointed.\n');
  put('zendesk.json', readFileSync('test/exports/zendesk.json', 'utf8'));
  put('replies.yaml', 'replies:\n  late:\n    text: You failed to give us an address.\n');
  put('replies.csv', 'title,reply\nlate,You failed to give us an address.\n');
  put('replies.ndjson', `${sample('docs/archives.md', 0)}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function run(program: string, args: string[]) {
  const { NODE_TEST_CONTEXT, VITEST, NODE_ENV, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH: `${bin}:${env.PATH}`, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return { status, stdout, stderr };
}

/** Runs a program that a page shows. Each line with a comment behind it prints that comment, or is worth it. */
function prints(code: string): void {
  const lines = code.split('\n');
  const expected: string[] = [];
  const program = lines.map((line) => {
    const [, before = '', comment = ''] = /^(?!import |const |\/\/)(.+?);? \/\/ (.*)$/.exec(line) ?? [];
    if (!comment) return line;
    expected.push(comment);
    return before.startsWith('console.log(') ? before : `console.log(${before})`;
  });
  put('sample.mjs', program.join('\n'));
  const { status, stdout, stderr } = run(process.execPath, ['sample.mjs']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(expected.map((line) => `${line}\n`).join(''));
  expect(expected.length).toBeGreaterThan(0);
}

/** Runs each line as a shell does. A finding is no mistake of the page; bad use is. */
function commands(code: string): void {
  for (const line of code.split('\n').filter(Boolean)) {
    const { status, stderr } = run('sh', ['-c', line.replace(/^\$ /, '')]);
    expect([0, 1], `${line}\n${stderr}`).toContain(status);
  }
}

/** Samples that need something round them. */
const own: Record<string, (code: string) => void | Promise<void>> = {
  'docs/configuration.md 1'(code) {
    commands(code);
    expect(existsSync(join(folder, 'amends.baseline.json'))).toBe(true);
    rmSync(join(folder, 'amends.baseline.json'));
  },
  'docs/getting-started.md 8': (code) => tests(code),
  'docs/house-rules.md 1': (code) => put('house.mjs', code),
  'docs/house-rules.md 2': (code) => put('amends.config.yaml', code),
  'docs/house-rules.md 3'(code) {
    put('house.mjs', sample('docs/house-rules.md', 1));
    put('amends.config.yaml', sample('docs/house-rules.md', 2));
    const before = readFileSync(join(folder, 'draft.txt'), 'utf8');
    put('draft.txt', 'Your case has been escalated.\n');
    const { status, stdout } = run('sh', ['-c', `${code.trim()} --format compact`]);
    put('draft.txt', before);
    rmSync(join(folder, 'amends.config.yaml'));
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('error acme/ticket-talk: They hear a number.') });
  },
  'docs/house-rules.md 4'(code) {
    put('house.mjs', sample('docs/house-rules.md', 1));
    tests(code);
  },
  'docs/language-server.md 2'(code) {
    const { command } = JSON.parse(sample('docs/language-server.md', 1)) as { command: string[] };
    const [, words = ''] = /cmd = \{([^}]*)\}/.exec(code) ?? [];
    expect(words.split(',').map((word) => word.trim().slice(1, -1))).toEqual(command);
  },
  async 'docs/writing-rules.md 0'(code) {
    const cell: Cell = new Function(code.replace(/^import.*\n/, '').replace('export default cell(', 'return ('))();
    const source = await loadLanguage('en');
    const { entry } = source.rules['blame-shifting/customer']!;
    const check = (one: Cell) => {
      // alone: the pack takes its time to compile; and without the classifier, which would spare what the exception does
      const alone = { ...source, classified: undefined, rules: { 'blame-shifting/customer': { entry, cell: one } } };
      return checkExamples(alone, 'blame-shifting/customer').problems.map(({ text, message }) => `${text}: ${message}`);
    };
    expect(check(cell)).toEqual([]);
    expect(check({ ...cell, except: [] }), 'its exception is needed').not.toEqual([]);
  },
};

/** Where a gate is made before. */
function gated(code: string): void {
  const [gate = ''] = /^import[\s\S]*?\nconst gate = .*\n/.exec(sample('docs/presend.md', 0)) ?? [];
  const crm = `const crm = { lastMessage: async () => 'Where is my refund?' };`;
  const tried = /const transporter/.test(code)
    ? `const error = await transporter.sendMail({ to: 'a@example.com', text: 'You failed to attach the invoice.' }).catch((error) => error);
       console.log(error.code, error.verdict.send);`
    : 'console.log(verdict.send);';
  put('gated.mjs', `${gate}\n${crm}\n${code}\n${tried}`);
  const { status, stdout, stderr } = run(process.execPath, ['gated.mjs']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^(?:EAMENDS )?false\n$/);
}

/** What runs a sample: its own test, or by what it is. */
function runnerOf({ page, nth, language, code }: Sample): ((code: string) => void | Promise<void>) | undefined {
  const named = own[`${page} ${nth}`];
  if (named) return named;
  if (language === 'sh' || language === 'console' || /^npm install /.test(code)) return commands;
  if (page === 'docs/presend.md' && nth > 0) return gated;
  if (/^[jt]s$/.test(language) && /^import /.test(code) && / \/\/ /.test(code)) return prints;
  return undefined;
}

/** Runs a test file that a page shows, in the runner that it is written for. */
function tests(code: string): void {
  put('sample.test.mjs', code);
  const { status, stdout, stderr } = run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', '.', 'sample']);
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/Tests +1 passed/);
}

const pages = sources().filter((page) => !/^docs\/(?:rules|languages)\/|^docs\/api\.md$/.test(page));
const all = pages.flatMap(samplesOf);

const elsewhere = ({ page, nth }: Sample): string | undefined => ELSEWHERE[`${page} ${nth}`];

it('every sample of the documents is run, here or elsewhere', () => {
  const names = all.map(({ page, nth }) => `${page} ${nth}`);
  expect(all.filter((one) => !elsewhere(one) && !runnerOf(one)).map(({ page, nth, code }) => `${page} ${nth}: ${code}`)).toEqual([]);
  expect([...Object.keys(own), ...Object.keys(ELSEWHERE)].filter((name) => !names.includes(name))).toEqual([]);
  for (const [name, test] of Object.entries(ELSEWHERE)) expect(readFileSync(test, 'utf8'), name).toContain(name.split(' ')[0]);
});

describe('samples', () => {
  const here = all.filter((one) => !elsewhere(one) && runnerOf(one));
  it.each(here.map((one) => [`${one.page} ${one.nth} (${one.language})`, one] as const))('%s', async (_, one) => {
    await runnerOf(one)!(one.code);
  });
});

describe('the pages of the rules', async () => {
  const ids = Object.keys(await loadCatalogue());
  it('show options that work', async () => {
    const { createLinter } = await import('../src/index.ts');
    const { default: en } = await import('../dist/packs/en.js' as string);
    for (const id of ids) {
      const [code, config] = samplesOf(`docs/rules/${id}.md`).map(({ code }) => code);
      const linter = new Function('createLinter', 'packs', `return ${code}`)(createLinter, [en]);
      expect(linter.rules.find((rule: { id: string }) => rule.id === id).severity, id).toBe('off');
      expect(Object.keys(parse(config!).rules)).toEqual([id, `${id.split('/')[0]}/*`]);
      expect(createLinter({ packs: [en], rules: parse(config!).rules }).rules.find((rule) => rule.id === id)!.severity, id).toBe(
        'suggestion',
      );
    }
  });
  it('show an argument that the command line takes', () => {
    const args = ids.flatMap(
      (id) => /On the command line: `(--rule) (\S+)`/.exec(readFileSync(`docs/rules/${id}.md`, 'utf8'))?.slice(1) ?? [],
    );
    expect(args).toHaveLength(2 * ids.length);
    const { status, stderr } = run(join(bin, 'amends'), ['draft.txt', ...args]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});
