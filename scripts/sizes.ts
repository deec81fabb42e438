import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What an application pays for: a file of the package with all it imports, minified and compressed. */
export interface Size {
  file: string;
  /** In kB. */
  size: number;
}

const ENTRIES = ['dist/index.js', 'dist/formats/markdown.js', 'dist/formats/html.js'];

/** The entries that have a budget, packs last; `en-grammar` brings its model along and has none. */
export async function sizes(): Promise<Size[]> {
  const packs = existsSync('dist/packs') ? readdirSync('dist/packs').filter((name) => /^[a-z]{2}\.js$/.test(name)) : [];
  const out: Size[] = [];
  for (const file of [...ENTRIES, ...packs.map((name) => `dist/packs/${name}`)]) {
    const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' });
    out.push({ file, size: gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000 });
  }
  return out;
}
