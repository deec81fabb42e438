import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { amends as run } from './cli-fake.ts';

/** What is said of files that cannot be read: the file, the line, what to do; the others are linted all the same. */
const cli = resolve('dist/cli.js');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-bad-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => vi.spyOn(process, 'cwd').mockReturnValue(folder));
afterEach(() => vi.restoreAllMocks());

const write = (name: string, text: string | Buffer) => writeFile(join(folder, name), text);
const amends = async (...argv: string[]) => {
  const { code, stdout, stderr } = await run(argv.map((arg) => (/[.*]/.test(arg) && !arg.startsWith('-') ? join(folder, arg) : arg)));
  return { code, stdout: stdout.replaceAll(`${folder}/`, ''), stderr: stderr.replaceAll(`${folder}/`, '').replaceAll(folder, '.') };
};
const line = (text: string) => `amends: ${text}\n`;

describe('beside a bad one, a good file', () => {
  it.each<[string, string | Buffer | undefined, string]>([
    [
      'comma.json',
      '{\n  "a": "x",\n}',
      'comma.json:3:1: this is not JSON: there is a comma too many before }. Mend it there, or export the file again.',
    ],
    [
      'list.json',
      '["x",]',
      'list.json:1:6: this is not JSON: there is a comma too many before ]. Mend it there, or export the file again.',
    ],
    ['cut.json', '{"a": "x', 'cut.json:1:9: this is not JSON: a text does not end. Mend it there, or export the file again.'],
    ['cut.ndjson', '{"a":"x"}\n{"a":\n', 'cut.ndjson:2:6: this is not JSON: a value is missing. Mend it there, or export the file again.'],
    ['cut.csv', 'id,reply\n1,"x\n', 'cut.csv:2:3: this is not CSV: a quoted cell does not end. Mend it there, or export the file again.'],
    ['cut.yaml', 'a: "x\n', 'cut.yaml:2:1: this is not YAML: Missing closing "quote. Mend it there.'],
    ['none.json', '{"b":"x"}', 'none.json has no text at *.a, a. Leave the file out, or say with --select where its replies stand.'],
    ['latin.txt', Buffer.from('x\nf\xfcr', 'latin1'), 'latin.txt:2 is not UTF-8 text. Save it as UTF-8 and try again.'],
    [
      'pdf.eml',
      'Content-Type: application/pdf\n\nx',
      'pdf.eml has no readable text: it holds neither text/plain nor text/html. Save it with its text, or leave it out.',
    ],
    [
      'set.eml',
      'Content-Type: text/plain; charset=klingon\n\nx',
      'set.eml is in a character set that is not known here: klingon. Save it as UTF-8 and try again.',
    ],
    ['gone.txt', undefined, 'There is no file gone.txt.'],
    ['gone*.md', undefined, 'No file matches gone*.md.'],
  ])('is linted: %s', async (name, text, said) => {
    if (text !== undefined) await write(name, text);
    await write('good.txt', 'You failed. Bye\n');
    const { code, stdout, stderr } = await amends(name, 'good.txt', '--select', '*.a', '--select', 'a', '-f', 'compact');
    expect(stdout).toMatch(/^good\.txt:1:1: error blame-shifting\/customer: /);
    expect(stderr).toBe(line(said));
    expect(code).toBe(2);
  });
  it('is fixed, and the bad one stays as it was', async () => {
    await write('half.json', '{"a": "You failed.",');
    await write('good.txt', 'You failed. Bye\n');
    const { code } = await amends('half.json', 'good.txt', '--select', 'a', '--fix', '--write');
    expect(await readFile(join(folder, 'half.json'), 'utf8')).toBe('{"a": "You failed.",');
    expect(await readFile(join(folder, 'good.txt'), 'utf8')).not.toContain('You failed');
    expect(code).toBe(2);
  });
  it('is linted where a folder is given', async () => {
    await write('good.txt', 'You failed. Bye\n');
    const { stdout, stderr } = await run([folder, join(folder, 'good.txt'), '-f', 'compact']);
    expect(stdout).toContain('blame-shifting/customer');
    expect(stderr).toBe(line(`${folder} is a folder. Give a glob, such as "${folder}/**/*.txt".`));
  });
});

describe('a configuration that is wrong is named with its place', () => {
  it.each<[string, string, string]>([
    ['a.mjs', 'export default {\n  preset: "strict",\n  ruls: {},\n};\n', 'a.mjs:3:3: there is no key “ruls”. Did you mean rules?'],
    [
      'b.mjs',
      'export default {\n  overrides: [\n    { files: "*.txt", chanel: "chat" },\n  ],\n};\n',
      'b.mjs:3:23: there is no key “chanel”. Did you mean channel?',
    ],
    ['c.mjs', 'export default {\n  "preset": "stict",\n};\n', 'c.mjs:2:3: preset cannot be “stict”. Did you mean strict?'],
    ['d.mjs', 'const key = "ruls";\nexport default { [key]: {} };\n', 'd.mjs: there is no key “ruls”. Did you mean rules?'],
    ['h.mjs', 'export const preset = "strict";\n', 'h.mjs: it exports no configuration. Write “export default { … }”.'],
    ['i.yaml', 'preset: strict\nextends: ./gone.yaml\n', 'i.yaml:2:1: extends names ./gone.yaml, which does not exist.'],
    ['j.json', '{\n  "packs": ["./gone.js"]\n}', 'j.json:2:3: packs names gone.js, which does not exist.'],
  ])('%s', async (name, text, said) => {
    await write(name, text);
    await write('good.txt', 'Bye\n');
    const { code, stderr } = await amends('good.txt', '--config', name);
    expect(stderr).toBe(line(said));
    expect(code).toBe(2);
  });
  it.each([
    [
      '[\n  { "file": "a.txt", "reason": "x" },\n  { "file": "b.txt",\n    "reasn": "x", "reason": "y" }\n]',
      'amends.baseline.json:4:5: there is no key “reasn”. Did you mean reason?',
    ],
    ['[\n  { "file": "a.txt" }\n]', 'amends.baseline.json:2:14: [0] has no “reason”.'],
  ])('a baseline: %j', async (text, said) => {
    await write('amends.baseline.json', text);
    await write('good.txt', 'Bye\n');
    const { stderr } = await amends('good.txt');
    await rm(join(folder, 'amends.baseline.json'));
    expect(stderr).toBe(line(said));
  });
});

/** Only Node itself says where a script is wrong: `npm run build` first. */
it.each<[string, string, string]>([
  ['e.mjs', 'export default {\n  preset: "strict",\n;\n', "e.mjs:3 cannot be loaded: Unexpected token ';'."],
  ['f.mjs', 'const a = 1;\nnoSuchThing();\nexport default {};\n', 'f.mjs:2 cannot be loaded: noSuchThing is not defined.'],
  [
    'g.mjs',
    'module.exports = {};\n',
    'g.mjs:1 cannot be loaded: module is not defined in ES module scope. Write “export default { … }”, or name it amends.config.json.',
  ],
])('a script that cannot be loaded, %s', async (name, text, said) => {
  await write(name, text);
  await write('good.txt', 'Bye\n');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'good.txt', '--config', name], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr.replaceAll(`${await realpath(folder)}/`, '')).toBe(line(said));
  expect(status).toBe(2);
});
