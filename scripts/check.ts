/** Everything that must hold, one step after the other; the last line says how much did: `npm test`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { brokenLinks, readPage } from './links.ts';

const scratch = mkdtempSync(join(tmpdir(), 'amends-check-'));
const results = join(scratch, 'vitest.json');
let passed = 0;
let failed = 0;

/** Runs a command; its output is shown only where it fails. */
function run(command: string): boolean {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
  return status === 0;
}

function step(name: string, check: () => boolean): void {
  const started = performance.now();
  const good = check();
  if (good) passed++;
  else failed++;
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** The unit tests count one by one. */
function tests(): boolean {
  const good = run(`npx vitest run --reporter=default --reporter=json --outputFile.json=${results}`);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
  } catch {
    return false;
  }
  return good;
}

/** The package as it would be published, without building it again. */
function pack(): string {
  run(`npm pack --ignore-scripts --pack-destination ${scratch}`);
  return join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? 'nothing.tgz');
}

/** Subpaths behind the wildcard, which attw does not list by itself. */
function packEntries(): string {
  const names = existsSync('dist/packs') ? readdirSync('dist/packs').filter((name) => name.endsWith('.js') && name !== 'index.js') : [];
  return names.map((name) => `packs/${name.slice(0, -3)}`).join(' ');
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

/** The generated pages are what the rules say today. */
function docs(): boolean {
  const before = fingerprint('docs') + readFileSync('README.md', 'utf8');
  if (!run('npm run --silent docs')) return false;
  if (fingerprint('docs') + readFileSync('README.md', 'utf8') === before) return true;
  console.log('docs/ or README.md was stale and has been written anew: commit it.');
  return false;
}

/** The site that `docs` has just built holds together, the playground in it too. */
function links(): boolean {
  const pages = readdirSync('site', { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  const broken = brokenLinks(
    'site',
    pages.filter((name) => name.endsWith('.html')),
    readPage,
  );
  for (const { file, href, why } of broken) console.log(`site/${file}: ${href}: ${why}`);
  return broken.length === 0;
}

step('format and lint', () => run('npx biome check .'));
step('types', () => run('npm run --silent types'));
step('build', () => run('npm run --silent build'));
step('tests', tests);
step('publint', () => run('npx publint --strict'));
const tarball = pack();
step('types of the package', () => run(`npx attw ${tarball} --profile node16 --include-entrypoints ${packEntries()}`));
step('installed elsewhere', () => run(`npx tsx scripts/smoke.ts ${tarball}`));
step('size', () => run('npm run --silent size'));
step('accuracy', () => run('npm run --silent eval -- --gate'));
step('docs are fresh', docs);
step('links of the site', links);

rmSync(scratch, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
