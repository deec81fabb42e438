/** What an application pays for: minified and compressed, against the budgets: `npm run size`. */
import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface Budget {
  file: string;
  /** In kB: beyond `warn` it is said, beyond `fail` it fails. */
  warn: number;
  fail: number;
}

const packs = existsSync('dist/packs') ? readdirSync('dist/packs').filter((name) => name.endsWith('.js') && name !== 'index.js') : [];
const budgets: Budget[] = [
  // the aims are 15 and 60 kB; docs/decisions.md says what they cost today, and the gates keep it from growing
  { file: 'dist/index.js', warn: 15, fail: 32 },
  { file: 'dist/formats/markdown.js', warn: 25, fail: 30 },
  { file: 'dist/formats/html.js', warn: 30, fail: 40 },
  ...packs
    .filter((name) => !name.includes('grammar') && !name.startsWith('chunk'))
    .map((name) => ({ file: `dist/packs/${name}`, warn: 60, fail: 270 })),
];

let failed = false;
for (const { file, warn, fail } of budgets) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' });
  const size = gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
  const verdict = size > fail ? 'TOO LARGE' : size > warn ? 'over budget' : 'ok';
  failed ||= size > fail;
  console.log(`${file.padEnd(28)} ${size.toFixed(1).padStart(6)} kB  of ${warn}  ${verdict}`);
}
process.exitCode = failed ? 1 : 0;
