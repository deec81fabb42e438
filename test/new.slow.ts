import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What CONTRIBUTING.md and docs/adding-a-language.md say of `npm run new` and of adding a phrase, in a copy of the repository. */
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'amends-new-'));
  for (const name of ['rules', 'scripts', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true }));

function npm(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], { cwd: copy, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}
const read = (file: string): string => readFileSync(join(copy, file), 'utf8');
const edit = (file: string, change: (text: string) => string): void => writeFileSync(join(copy, file), change(read(file)));

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const blocks = [...guide.matchAll(/```(?:ts|text)\n([\s\S]*?)\n *```/g)].map(([, code]) => code!);

describe('a phrase, as CONTRIBUTING.md says', () => {
  const file = 'rules/en/dismissive/minimizing.ts';
  const phrases = blocks.slice(0, 3).map((line) => line.trim());

  it('goes in with three lines, each as the first of its list', () => {
    expect(guide).toContain(file);
    const lists = ['match: [', 'flags: {', 'allows: ['];
    edit(file, (text) =>
      lists.reduce((rest, list, i) => {
        expect(guide).toContain(`\`${list}\``);
        expect(rest).toContain(list);
        return rest.replace(list, `${list}\n${phrases[i]}`);
      }, text),
    );
    // the classifier learns the phrase first
    expect(npm('train', '--', 'en').out).toContain('en: ');
    const before = npm('cells', '--', 'en', 'dismissive/minimizing');
    expect(before).toEqual({ status: 1, out: expect.stringContaining('fill in: ') });
  }, 240_000);
  it('is then filled in by the command of the table', () => {
    const [, command = ''] = /`npm run (cells -- en dismissive\/minimizing --fill)`/.exec(guide) ?? [];
    expect(npm(...command.split(' ')).out).toMatch(/\n\d+ problems in 1 cells/);
    // the rule may have troubles of its own today
    expect(npm('cells', '--', 'en', 'dismissive/minimizing').out).not.toMatch(/[Yy]ou win/);
    expect(read(file)).toMatch(/'⟦You win some, you lose some⟧\.': '\S/);
  });
  it('is told of a good sentence that is flagged, and of a line that no example fires, in the words of the guide', () => {
    edit(file, (text) =>
      text.replace('allows: [', "allows: [\n'You win some, you lose some.',").replace('match: [', "match: [\n'zzz yyy',"),
    );
    const { status, out } = npm('cells', '--', 'en', 'dismissive/minimizing');
    expect(status).toBe(1);
    for (const [, words] of guide.matchAll(/\*“([^”]+?)(?: …)?”\*/g))
      if (/flags|fires/.test(words!)) expect(out).toContain(words!.replace(/\s+/g, ' '));
    expect(out).toContain('allowed, but');
  });
});

describe('npm run new rule', () => {
  it('writes an entry and a cell a language, which `npm run cells` runs', () => {
    expect(npm('new', 'rule', 'acme/fob-off')).toEqual({
      status: 0,
      out: expect.stringMatching(/rules\/catalogue\/acme\.ts[\s\S]*rules\/zh\/acme\/fob-off\.ts/),
    });
    const { status, out } = npm('cells', '--', 'en', 'acme/fob-off');
    expect(status).toBe(1);
    expect(out).toContain(blocks[3]!.trimEnd());
  });
  it('works once its TODOs are filled in', () => {
    edit('rules/en/acme/fob-off.ts', (text) =>
      text
        .replace('TODO: what the customer hears. What to do instead.', 'They hear that they are fobbed off. Say who helps.')
        .replaceAll('TODO the words', 'have a gander at the fob page')
        .replace('TODO words that can be sent', 'I will look it up for you')
        .replace('TODO a good sentence that comes close.', 'The page about fobs is new.'),
    );
    expect(npm('cells', '--', 'en', 'acme/fob-off', '--fill').out).toContain('0 problems');
    expect(npm('cells', '--', 'en', 'acme/fob-off')).toEqual({ status: 0, out: expect.stringContaining('0 problems in 1 cells') });
    expect(npm('sample', '--', 'en', 'have a (gander|look)').out).toContain('have a gander');
  });
  it('adds to a family that is there, and refuses what is there already or is no name', () => {
    expect(npm('new', 'rule', 'acme/second').out).toContain('added it to rules/catalogue/acme.ts');
    expect(npm('new', 'rule', 'acme/second')).toEqual({ status: 2, out: 'acme/second is in the catalogue already\n' });
    expect(npm('new', 'rule', 'Acme')).toEqual({ status: 2, out: expect.stringContaining('usage: npm run new rule') });
  });
});

it('npm run new language: the steps of docs/adding-a-language.md', () => {
  const [, steps = ''] = /```sh\n([\s\S]*?)```/.exec(readFileSync('docs/adding-a-language.md', 'utf8')) ?? [];
  const [language, cell, cells] = steps.split('\n').map((line) => line.replace('npm run ', '').split(' '));
  expect(npm(...language!)).toEqual({ status: 0, out: expect.stringContaining('rules/it/language.ts') });
  expect(npm(...cell!)).toEqual({ status: 0, out: expect.stringContaining('rules/it/blame-shifting/customer.ts') });
  const { status, out } = npm(...cells!);
  expect(status).toBe(1);
  expect(out).toContain('fill in: TODO words that can be sent.');
  expect(out).toMatch(/No cell yet for \d+ rules: /);
  expect(npm('new', 'cell', 'it', 'recovery/solution').status).toBe(0);
  expect(read('rules/it/recovery/solution.ts')).toContain('replyCell');
  expect(npm('new', 'cell', 'xx', 'recovery/solution')).toEqual({ status: 2, out: expect.stringContaining('no language “xx”') });
});
