import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadConfig } from '../src/adapters/cli/config/load.ts';
import type { Input } from '../src/adapters/cli/inputs.ts';
import { newLinter } from '../src/adapters/cli/new-linter.ts';
import { amends as run } from './cli-fake.ts';
import { fakeLinter } from './fake-linter.ts';
import { en } from './hosts.ts';

let root: string;
let folder: string;
let n = 0;
let seen: Input[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'amends-'));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  folder = join(root, String(n++));
  await mkdir(join(folder, 'macros'), { recursive: true });
  await writeFile(join(folder, 'draft.txt'), 'You failed. Bye\n');
  await writeFile(join(folder, 'macros/tea.txt'), 'Try our kindly You failed tea. You failed.\n');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  seen = [];
});
afterEach(() => vi.restoreAllMocks());

/** Runs in the folder; the settings that each file got are seen. */
async function amends(...argv: string[]) {
  const files = argv.map((arg) => (/\.(txt|json)$/.test(arg) && !arg.startsWith('-') ? join(folder, arg) : arg));
  const out = await run(files, {
    start: async (inputs) => {
      seen = [...inputs];
      return { linter: () => fakeLinter, draft: ({ text }) => ({ text }), rules: fakeLinter.rules };
    },
  });
  return { ...out, stderr: out.stderr.replaceAll(folder, '.') };
}

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const settings = () => seen.map((input) => input.settings);

describe('is found', () => {
  it.each([
    ['amends.config.json', '{ "preset": "strict" }'],
    ['amends.config.yaml', 'preset: strict'],
    ['amends.config.mjs', 'export default { preset: "strict" }'],
    ['package.json', '{ "name": "x", "amends": { "preset": "strict" } }'],
  ])('in %s', async (name, text) => {
    await write(name, text);
    await amends('draft.txt');
    expect(settings()).toEqual([{ preset: 'strict' }]);
  });

  it('in a folder above, and by --config', async () => {
    await write('amends.config.yaml', 'preset: strict');
    await write('other.json', '{ "preset": "recommended" }');
    vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'macros'));
    await amends('draft.txt');
    expect(settings()).toEqual([{ preset: 'strict' }]);
    await amends('draft.txt', '--config', 'other.json');
    expect(settings()).toEqual([{ preset: 'recommended' }]);
    expect((await amends('draft.txt', '--config', 'none.yaml')).stderr).toBe('amends: There is no file none.yaml.\n');
  });
});

describe('is refused with its place', () => {
  it.each([
    ['amends.config.json', '{\n  "presett": "strict" }', './amends.config.json:2:3: there is no key “presett”. Did you mean preset?'],
    [
      'amends.config.yaml',
      'preset: strict\nrules:\n  a/b: fatal',
      './amends.config.yaml:3:3: rules.a/b cannot be “fatal”. Choose from error,',
    ],
    ['amends.config.yaml', 'overrides:\n  - preset: strict', './amends.config.yaml:1:1: overrides[0] has no “files”.'],
    ['amends.config.yaml', 'maxWarnings: many', './amends.config.yaml:1:1: maxWarnings must be a whole number.'],
    ['amends.config.yaml', 'overrides: [{ files: a, channel: phone }]', ':1:25: overrides[0].channel cannot be “phone”. Choose from email'],
    ['amends.config.yaml', '- a', 'the configuration must be an object.'],
    ['amends.config.json', '{ "preset" "strict" }', './amends.config.json:1:12: this is not JSON: expected :.'],
    ['package.json', '{\n "amends": {\n  "rule": {} } }', './package.json:3:3: there is no key “rule”. Did you mean rules?'],
    ['amends.config.mjs', 'export default { channels: 1 }', './amends.config.mjs:1:18: there is no key “channels”. Did you mean channel?'],
    ['amends.config.mjs', 'export default {', './amends.config.mjs cannot be loaded'],
    ['amends.config.yaml', 'placeholders:\n  - mustach', ':1:1: placeholders cannot be “mustach”. Did you mean mustache?'],
    ['amends.config.yaml', 'placeholders: "{{}}"', ':1:1: placeholders cannot be “{{}}”; it must be a name or open…close, such as {{…}}.'],
    ['amends.config.yaml', 'language: kr', ':1:1: language cannot be “kr”. Did you mean'],
    [
      'amends.config.yaml',
      'suppressions:\n  - { file: a, reason: b, expires: soon }',
      ':2:27: suppressions[0].expires cannot be “soon”; it must be a day',
    ],
    ['amends.config.yaml', 'suppressions:\n  - { file: a, reason: b, expires: 2030-13-01 }', 'it must be a day, such as 2030-12-31.'],
    ['amends.config.yaml', 'extends: gone.yaml', './amends.config.yaml:1:1: extends names gone.yaml, which does not exist.'],
    ['amends.config.yaml', 'extends: amends.config.yaml', 'extends itself.'],
  ])('%s: %j', async (name, text, message) => {
    await write(name, text);
    const { code, stdout, stderr } = await amends('draft.txt');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

it('a rule that no pack knows is named with its place', async () => {
  await write('base.yaml', '\nrules:\n  a/b: error\n');
  await write('amends.config.yaml', 'extends: base.yaml\nprofiles: { x: { rules: { c/d: error } } }\n');
  const { places } = await loadConfig(undefined, folder);
  const wrong = (rule: string) => () => newLinter({ packs: [en], rules: { [rule]: 'error' } }, places);
  expect(wrong('a/b')).toThrow(`${folder}/base.yaml:3:3: rules: no rule “a/b” in the packs given.`);
  expect(wrong('c/d')).toThrow(`${folder}/amends.config.yaml:2:27: rules: no rule “c/d”`);
  expect(wrong('e/f')).toThrow(/^rules: no rule “e\/f”/);
});

describe('settings', () => {
  it('come from what is extended, the profile, overrides and the command line, in this order', async () => {
    await write('base.yaml', 'locale: en\nrules: { a/b: error, a/c: error }\nplaceholders: "%{…}"');
    await write(
      'amends.config.yaml',
      'extends: base.yaml\nrules: { a/b: warning }\nprofiles: { chat: { channel: chat } }\noverrides: [{ files: "macros/**", placeholders: ["{{…}}"], channel: macro }]',
    );
    await amends('draft.txt', 'macros/tea.txt', '--profile', 'chat', '--rule', 'a/c=off', '--locale', 'ko');
    const common = { locale: 'ko', rules: { 'a/b': 'warning', 'a/c': 'off' } };
    expect(settings()).toEqual([
      { ...common, placeholders: ['%{…}'], channel: 'chat' },
      { ...common, placeholders: ['%{…}', '{{…}}'], channel: 'macro' },
    ]);
    expect((await amends('draft.txt', '--profile', 'caht')).stderr).toContain('--profile cannot be “caht”. Did you mean chat?');
  });

  it('say what fails', async () => {
    await write('amends.config.yaml', 'failOn: never');
    expect((await amends('draft.txt')).code).toBe(0);
    expect((await amends('draft.txt', '--fail-on', 'error')).code).toBe(1);
  });

  it('allow terms, whatever their case', async () => {
    await write('amends.config.yaml', 'allow: [kindly you failed tea]');
    expect((await amends('macros/tea.txt', '-f', 'compact')).stdout.replaceAll(folder, '')).toMatch(/^\/macros\/tea.txt:1:32: error .*\n$/);
  });
});

describe('suppressions', () => {
  it('accept a finding, and are named when they accept nothing or have expired', async () => {
    await write(
      'amends.config.yaml',
      `suppressions:
  - { file: '*.txt', rule: blame-shifting/customer, reason: known }
  - { file: draft.txt, rule: recovery/introduction, reason: known, expires: '2020-01-01' }
  - { file: draft.txt, fingerprint: gone, reason: known }
  - { file: elsewhere.txt, reason: known }`,
    );
    const { code, stdout, stderr } = await amends('draft.txt', '-f', 'compact');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^[^\n]*recovery\/introduction[^\n]*\n$/)]);
    expect(stderr).toBe(
      'amends: suppressions: draft.txt recovery/introduction expired on 2020-01-01.\namends: suppressions: draft.txt gone accepts nothing any more; take it out.\n',
    );
  });

  it('are written by --update-baseline, and keep their reasons', async () => {
    expect(await amends('draft.txt', '--update-baseline')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Nothing to change'),
    });
    const baseline = JSON.parse(await readFile(join(folder, 'amends.baseline.json'), 'utf8'));
    expect(baseline).toEqual([
      { file: 'draft.txt', rule: 'blame-shifting/customer', fingerprint: 'f0', reason: 'accepted when the baseline was written' },
      { file: 'draft.txt', rule: 'recovery/introduction', fingerprint: 'f12', reason: 'accepted when the baseline was written' },
    ]);
    baseline[0].reason = 'law';
    await write('amends.baseline.json', JSON.stringify(baseline));
    await write('draft.txt', 'You failed. So long, you.\n');
    expect((await amends('draft.txt')).stderr).toContain(
      'amends.baseline.json: draft.txt recovery/introduction f12 accepts nothing any more',
    );
    await amends('draft.txt', '--update-baseline');
    expect(JSON.parse(await readFile(join(folder, 'amends.baseline.json'), 'utf8'))).toEqual([{ ...baseline[0], reason: 'law' }]);
  });

  it('stand in a baseline that is as it should be', async () => {
    await write('amends.baseline.json', '[{ "file": "draft.txt", "reson": "x" }]');
    expect((await amends('draft.txt')).stderr).toContain('amends.baseline.json:1:13: [0] has no “reason”.');
  });
});

describe('comments where the format strips them', () => {
  const run = (file: string, ...argv: string[]) => amends(/txt|json$/.test(file) ? file : join(folder, file), '-f', 'compact', ...argv);
  const note = 'amends-disable-next-line blame-shifting/customer -- law';

  it('accept what is on the next line, and nothing else', async () => {
    await write('a.md', `<!-- ${note} -->\nYou failed here.\nYou failed there.\n`);
    expect(await run('a.md')).toMatchObject({ code: 1, stderr: '', stdout: expect.stringMatching(/^[^\n]*a.md:3:1: error[^\n]*\n$/) });
    await write(
      'a.html',
      `<p>Hi</p>\r\n<!-- amends-disable-next-line\r\n  blame-shifting/*, dismissive/flat-refusal -- law -->\r\n<p>You failed</p>\r\n`,
    );
    expect(await run('a.html')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    await write('a.yaml', `a: You failed\n# ${note}\nb: |\n  You failed\n# ${note}\nc: You failed\nd: >\n  # ${note}\n  You failed\n`);
    expect((await run('a.yaml', '--select', '*')).stdout.match(/a.yaml:\d+/g)).toEqual(['a.yaml:1', 'a.yaml:9']);
  });
  it('are text in files that are sent as they are', async () => {
    await write('a.txt', `<!-- ${note} -->\nYou failed\n`);
    await write('a.json', JSON.stringify({ a: `<!-- ${note} -->\nYou failed\n` }));
    expect((await run('a.txt')).code).toBe(1);
    expect((await run('a.json', '--select', 'a', '--as', 'html')).code).toBe(1);
  });
  it.each([
    ['amends-disable-next-line -- law', 'amends-disable-next-line needs a rule and a reason, and is not obeyed'],
    ['amends-disable-next-line blame-shifting/customer', 'amends-disable-next-line needs a rule and a reason, and is not obeyed'],
    [
      'amends-disable-nextline blame-shifting/customer -- law',
      'amends-disable-nextline means nothing. Write amends-disable-next-line RULE',
    ],
    [
      'amends-disable-next-line blame-shifting/custmer -- law',
      'there is no rule “blame-shifting/custmer”. Did you mean blame-shifting/customer?',
    ],
  ])('are named where they are wrong: %s', async (comment, message) => {
    await write('a.md', `Hi\n\n<!-- ${comment} -->\nYou failed\n`);
    expect(await run('a.md')).toMatchObject({ code: 1, stderr: expect.stringContaining(`./a.md:3: ${message}`) });
  });
  it('are named where they accept nothing', async () => {
    await write('a.md', `<!-- ${note} -->\nThank you.\n`);
    expect((await run('a.md')).stderr).toBe(
      'amends: ./a.md:1: amends-disable-next-line blame-shifting/customer accepts nothing any more; take it out.\n',
    );
  });
  it('are shown in docs/ as they work', async () => {
    const page = await readFile('docs/configuration.md', 'utf8');
    await write('a.md', /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? 'You failed');
    expect(await run('a.md')).toMatchObject({ code: 0, stderr: '', stdout: '' });
  });
});

it('--fix leaves alone what is accepted or allowed', async () => {
  await write('a.md', '<!-- amends-disable-next-line blame-shifting/customer -- law -->\nYou failed here.\n\nYou failed there.\n');
  await write(
    'amends.config.yaml',
    "allow: [you failed tea]\nsuppressions: [{ file: draft.txt, rule: 'blame-shifting/customer', reason: known }]",
  );
  await amends(join(folder, 'a.md'), 'draft.txt', 'macros/tea.txt', '--fix', '--write');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toMatch(/\nYou failed here\.\n\nWe do not see it yet there\.\n$/);
  expect(await readFile(join(folder, 'draft.txt'), 'utf8')).toBe('You failed. Bye\n');
  expect(await readFile(join(folder, 'macros/tea.txt'), 'utf8')).toBe('Try our You failed tea. We do not see it yet.\n');
});

it('takes a reporter of the user', async () => {
  await write('mine.mjs', "export default (results) => results.map(({ report }) => report.findings.length + '\\n').join('')");
  expect((await amends('draft.txt', '--format', join(folder, 'mine.mjs'))).stdout).toBe('2\n');
  await write('not.mjs', 'export default 1');
  expect((await amends('draft.txt', '--format', join(folder, 'not.mjs'))).stderr).toContain('must export a function');
  await write('throws.mjs', 'export default () => { throw new Error("boom"); };');
  await write('number.mjs', 'export default async () => 5;');
  for (const [name, what] of [
    ['throws.mjs', 'throws.mjs failed: boom. It must export'],
    ['number.mjs', 'number.mjs gave number and no text. It must export'],
    ['gone.mjs', '--format: there is no file ./gone.mjs.'],
  ])
    expect(await amends('draft.txt', '--format', join(folder, name))).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(what),
    });
  expect((await amends('draft.txt', '--format', './gone.mjs')).stderr).toContain('--format: there is no file ./gone.mjs.');
});

it('the page in docs/ shows a configuration that is right', async () => {
  const page = await readFile('docs/configuration.md', 'utf8');
  await write('amends.config.yaml', /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? 'nothing: there');
  expect(await amends('draft.txt', '--profile', 'chat')).toMatchObject({ code: 1, stderr: '' });
  await write('my-reporter.mjs', /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  expect((await amends('draft.txt', '--format', join(folder, 'my-reporter.mjs'))).stdout).toBe(`${join(folder, 'draft.txt')} 2\n`);
});
