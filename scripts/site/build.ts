import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { buildSync } from 'esbuild';
import { ROOT } from '../load.ts';
import { layout } from './page.ts';
import { render, targetOf } from './render.ts';

/** All Markdown that the site holds, by its path in the repository. */
export function sources(): string[] {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.split(sep).join('/')}`);
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.sort()];
}

function playground(out: string): void {
  const env = { ...process.env, AMENDS_PLAYGROUND_OUT: join(out, 'playground'), VITE_DOCS: '../' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/playground.ts'), 'build'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the playground could not be built\n${stdout}${stderr}`);
}

/**
 * Builds the site into a folder of its own, which is emptied first.
 * @param options.withPlayground false leaves it out, for tests of the pages alone; links to it then lead nowhere
 * @returns how many pages there are
 */
export function buildSite(out: string, { withPlayground = true } = {}): number {
  rmSync(out, { recursive: true, force: true });
  const all = sources();
  for (const source of all) {
    const target = join(out, targetOf(source));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, layout(source, render(readFileSync(join(ROOT, source), 'utf8'), source)));
  }
  buildSync({
    entryPoints: [join(ROOT, 'scripts/site/style.css')],
    outdir: join(out, 'assets'),
    bundle: true,
    minify: true,
    loader: { '.woff2': 'file' },
    logLevel: 'error',
  });
  for (const folder of ['docs/assets', 'examples']) cpSync(join(ROOT, folder), join(out, folder), { recursive: true });
  cpSync(join(ROOT, 'playground/public/icon.svg'), join(out, 'icon.svg'));
  // hosts that would take the folder for a Jekyll site leave it alone
  writeFileSync(join(out, '.nojekyll'), '');
  if (withPlayground) playground(out);
  return all.length;
}
