/** Installs the packed package somewhere else and uses it in every way that the readme shows: `tsx scripts/smoke.ts amends.tgz`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const tarball = resolve(process.argv[2]);
const tsc = resolve('node_modules/typescript/bin/tsc');
const folder = mkdtempSync(join(tmpdir(), 'amends-smoke-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const page = resolve('docs/formats.md');

const use = `
const text = '<p>You <b>failed</b> to attach the invoice.</p>';
const linter = createLinter({ packs: [en, ko], formats: [html, markdown] });
const [finding] = linter.lint({ text, format: 'html' }).findings;
if (finding?.ruleId !== 'blame-shifting/customer') throw new Error('nothing found');
if (fix(text, finding.rewrites[0]!) === text) throw new Error('nothing fixed');
`;

/** Each line that the page prints is followed by what it must print. */
function checkFormatsPage(): void {
  const code = /```ts\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1] ?? '';
  writeFileSync(join(folder, 'formats.mjs'), code);
  const expected = [...code.matchAll(/; \/\/ (.*)/g)].map(([, line]) => `${line}\n`).join('');
  const printed = run(process.execPath, 'formats.mjs');
  if (printed !== expected) throw new Error(`docs/formats.md promises\n${expected}but it prints\n${printed}`);
}

try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--no-audit', '--no-fund', '--offline', '--omit=peer', tarball);
  const esm = `import { createLinter, fix } from 'amends';
import en from 'amends/packs/en';
import { ko } from 'amends/packs';
import { html } from 'amends/formats/html';
import { markdown } from 'amends/formats/markdown';
${use}`;
  writeFileSync(join(folder, 'use.mts'), esm);
  writeFileSync(join(folder, 'use.mjs'), esm.replace('!)', ')'));
  writeFileSync(
    join(folder, 'use.cjs'),
    `const { createLinter, fix } = require('amends');
const en = require('amends/packs/en');
const { ko } = require('amends/packs');
const { html } = require('amends/formats/html');
const { markdown } = require('amends/formats/markdown');
${use.replace('!)', ')')}`,
  );
  writeFileSync(join(folder, 'use.cts'), esm.replace("import en from 'amends/packs/en'", "import en = require('amends/packs/en')"));
  const readme = [...readFileSync('README.md', 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('');
  writeFileSync(join(folder, 'readme.mts'), readme);
  writeFileSync(join(folder, 'readme.mjs'), readme);
  if (!run(process.execPath, 'readme.mjs').includes('blame-shifting/customer')) throw new Error('the code of the readme finds nothing');
  checkFormatsPage();
  const blocks = (file: string) => [...readFileSync(file, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  writeFileSync(
    join(folder, 'presend.mjs'),
    `${blocks('docs/presend.md')[0]}\nif (verdict.send) throw new Error('docs/presend.md: not held back');`,
  );
  run(process.execPath, 'presend.mjs');
  writeFileSync(join(folder, 'macro.test.mjs'), blocks('docs/testing-replies.md')[2]);
  run(process.execPath, '--test', 'macro.test.mjs');
  writeFileSync(join(folder, 'stream.mjs'), blocks('docs/stream.md')[0]);
  if (!run(process.execPath, 'stream.mjs').startsWith('blame-shifting/customer\nI don’t'))
    throw new Error('docs/stream.md prints something else');
  run(process.execPath, 'use.mjs');
  run(process.execPath, 'use.cjs');
  const compilerOptions = { noEmit: true, strict: true, module: 'node16', target: 'es2022', types: [], lib: ['es2022', 'dom'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts', 'use.cts', 'readme.mts'] }));
  run(process.execPath, tsc);
  writeFileSync(join(folder, 'draft.md'), 'We look into it.\n');
  run('npx', 'amends', 'draft.md', '--fail-on', 'error');
  console.log('ESM, CommonJS, types and the command line work where the package is installed.');
} catch (error) {
  const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
  console.error(`${message}\n${stdout}${stderr}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
