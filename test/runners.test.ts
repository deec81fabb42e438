import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The runners as people install them, in a folder of their own, with the package as it was built. */
let folder: string;
const modules = resolve('node_modules');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-runners-'));
  for (const name of ['vitest', '@jest', 'expect', '@types']) link(resolve(modules, name), name);
  link(resolve('.'), 'amends');
});
afterAll(() => rmSync(folder, { recursive: true }));

function link(target: string, name: string): void {
  const at = join(folder, 'node_modules', name);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(target, at, 'junction');
}

/** A project with these files; runs a program of the repository's modules in it. */
function project(name: string, files: Record<string, string>) {
  const at = join(folder, name);
  mkdirSync(at);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  return (program: string, ...args: string[]) => {
    const { NODE_TEST_CONTEXT, VITEST, NODE_ENV, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [...(program ? [join(modules, program)] : []), ...args], {
      cwd: at,
      encoding: 'utf8',
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    return { code: status, out: stdout + stderr };
  };
}

const [vitestExample = '', jestExample = '', nodeExample = ''] = [
  ...readFileSync('docs/testing-replies.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/g),
].map(([, code]) => code);
const shown = /fail.*shows[^`]*```\n([\s\S]*?)```/.exec(readFileSync('docs/testing-replies.md', 'utf8'))?.[1] ?? 'nothing';
const esm = '{ "private": true, "type": "module" }';
const toEsm = (code: string) => code.replace(/const (.*) = require\((.*)\);/g, 'import $1 from $2;');
const bad = `test('bad', () => { expect('You failed to attach the invoice. I will look at it on Monday.').toHaveGoodTone(); });`;

/** As it is printed: each line indented, stacks and the like around it. */
function expectMessage(out: string): void {
  for (const line of shown.trimEnd().split('\n')) expect(out).toContain(line.trim());
}

describe('Jest', () => {
  const run = 'jest/bin/jest.js';
  it('runs the example in a CommonJS project, and shows what a bad reply says', () => {
    const jest = project('jest-cjs', { 'package.json': '{ "private": true }', 'a.test.js': `${jestExample}\n${bad}` });
    const { code, out } = jest(run);
    expect(out).toMatch(/Tests: +1 failed, 1 passed/);
    expectMessage(out);
    expect(code).toBe(1);
  });
  it('runs it in an ES module project', () => {
    const jest = project('jest-esm', { 'package.json': esm, 'a.test.js': toEsm(jestExample) });
    const { code, out } = jest('', '--experimental-vm-modules', join(modules, run));
    expect(out).toMatch(/Tests: +1 passed/);
    expect(code).toBe(0);
  });
});

it('Vitest runs the example, and shows what a bad reply says', () => {
  const vitest = project('vitest', { 'package.json': esm, 'a.test.js': `${vitestExample}\n${bad}` });
  const { code, out } = vitest('vitest/vitest.mjs', 'run', '--root', '.');
  expect(out).toMatch(/Tests +1 failed \| 1 passed/);
  expectMessage(out);
  expect(code).toBe(1);
});

it('the runner of Node runs the example, and shows what a bad reply says', () => {
  const code = bad.replace('expect(', 'replies.goodTone(').replace(').toHaveGoodTone(', '');
  const node = project('node', { 'package.json': esm, 'a.test.js': `${nodeExample}\n${code}` });
  const { out, code: status } = node('', '--test', 'a.test.js');
  expect(out).toMatch(/pass 1\n[\s\S]*fail 1\n/);
  expectMessage(out);
  expect(status).toBe(1);
});

describe('types', () => {
  const use = `
expect('x').toHaveGoodTone({ situation: 'complaint', fill: 'adversarial' });
expect('x').not.toHaveNoFindings('blame-shifting/*');
expect('x').toMakeMoves(['apology']);
expect('x').toScoreAtLeast(80);
// @ts-expect-error no such move
expect('x').toMakeMoves(['apologie']);
// @ts-expect-error no such situation
expect('x').toHaveGoodTone({ situation: 'anger' });
`;
  const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', types: [], skipLibCheck: true };
  it.each([
    ['the globals of Jest', ['jest'], "import 'amends/jest';"],
    ['@jest/globals', [], "import { expect } from '@jest/globals';\nimport 'amends/jest';"],
    ['Vitest', [], "import { expect } from 'vitest';\nimport 'amends/vitest';"],
  ])('work with %s', (name, types, head) => {
    const tsc = project(`types-${name.replace(/\W/g, '')}`, {
      'package.json': esm,
      'a.ts': `${head}\n${use}`,
      'tsconfig.json': JSON.stringify({ compilerOptions: { ...compilerOptions, types }, files: ['a.ts'] }),
    });
    expect(tsc('typescript/bin/tsc')).toEqual({ code: 0, out: '' });
  });
});
