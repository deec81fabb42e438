import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'amends-loads-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const log = join(scratch, 'loaded.txt');
const hooks = join(scratch, 'hooks.mjs');
writeFileSync(
  hooks,
  `import { appendFileSync } from 'node:fs';
   export async function load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context); }`,
);
const tracer = join(scratch, 'tracer.mjs');
writeFileSync(
  tracer,
  `import { createRequire, register } from 'node:module';
   import { appendFileSync } from 'node:fs';
   import { pathToFileURL } from 'node:url';
   register(${JSON.stringify(pathToFileURL(hooks).href)});
   const { cache } = createRequire(import.meta.url);
   process.on('exit', () => appendFileSync(${JSON.stringify(log)}, Object.keys(cache).map((path) => pathToFileURL(path).href + '\\n').join('')));`,
);

/** What a child process loads: packages by name, files of ours by their path. */
function loaded(...args: string[]): string[] {
  writeFileSync(log, '');
  execFileSync(process.execPath, ['--import', pathToFileURL(tracer).href, ...args], {
    stdio: 'pipe',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const out = new Set<string>();
  for (const url of readFileSync(log, 'utf8').split('\n')) {
    if (!url.startsWith('file:') || url.includes('amends-loads-')) continue;
    const path = relative(process.cwd(), fileURLToPath(url)).split(sep).join('/');
    out.add(path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? path);
  }
  return [...out].sort();
}
const importing = (name: string): string[] =>
  loaded(
    '--input-type=module',
    '-e',
    `await import('${name}').catch((error) => { if (error.code === 'ERR_MODULE_NOT_FOUND') throw error; })`,
  );
const packages = (paths: readonly string[]): string[] => paths.filter((path) => !path.startsWith('dist/'));

describe('an export loads what it uses', () => {
  it.each([
    ['amends', ['dist/index.js']],
    ['amends/formats/markdown', ['dist/formats/markdown.js']],
    ['amends/formats/html', ['dist/formats/html.js']],
    ['amends/packs/en', ['dist/packs/en.js']],
    ['amends/packs/ko', ['dist/packs/ko.js']],
  ])('%s: one file', (name, files) => {
    expect(importing(name)).toEqual(files);
  });

  it.each(['presend', 'nodemailer', 'unified', 'textlint', 'stream', 'browser', 'vitest', 'node-test', 'packs'])(
    'amends/%s: no package, no format',
    (name) => {
      const paths = importing(`amends/${name}`);
      expect(paths.length).toBeGreaterThan(0);
      expect(packages(paths)).toEqual([]);
      expect(paths.filter((path) => path.startsWith('dist/formats/'))).toEqual([]);
    },
  );

  it.each([
    ['lsp', /^vscode-/],
    ['mcp', /^(?:@modelcontextprotocol\/sdk|zod)/],
    ['codemirror', /^@codemirror\/lint/],
  ])('amends/%s: its host', (name, host) => {
    const paths = packages(importing(`amends/${name}`));
    expect(paths.some((path) => host.test(path))).toBe(true);
    expect(paths.filter((path) => /wink|compromise|opencc|yaml|nodemailer$|textlint|unified|typescript/.test(path))).toEqual([]);
  });

  it('amends/packs/en-grammar: the reader of English', () => {
    expect(packages(importing('amends/packs/en-grammar')).filter((path) => !/^wink-/.test(path))).toEqual([]);
  });
});

describe('the command line', () => {
  const draft = join(scratch, 'draft.txt');
  writeFileSync(draft, 'The parcel is blue.\n');
  it('reads text without the readers of other formats, hosts and grammar', () => {
    const paths = loaded('dist/cli.js', draft);
    expect(paths).toContain('dist/cli.js');
    expect(paths.filter((path) => /yaml|csv|eml|json-|formats\/|adapters\/|parallel|serve|vscode|modelcontext|zod/.test(path))).toEqual([]);
  });
  it('prints its version without the packs', () => {
    expect(loaded('dist/cli.js', '--version').filter((path) => path.startsWith('dist/packs'))).toEqual([]);
  });
});

it('looks at the built package', () => {
  expect(existsSync('dist/index.js')).toBe(true);
});
