/** Writes dist/THIRD-PARTY.txt: the licences of the packages that the build bundles. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: ['src/formats/markdown.ts', 'src/formats/html.ts', 'src/adapters/cli/main.ts'],
  bundle: true,
  metafile: true,
  write: false,
  outdir: 'dist',
  format: 'esm',
  platform: 'node',
  external: ['amends', 'amends/*'],
});
const bundled = new Set(Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));

const notices = [...bundled].sort().map((folder) => {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : `${license}, ${author?.name ?? author}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
});
writeFileSync(
  'dist/THIRD-PARTY.txt',
  `This package contains code of the following packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`,
);
