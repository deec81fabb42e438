/** Compiles `rules/` into `dist/packs`: one module a language, examples left out, tables finished. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compiledPack } from './compiled.ts';
import { languages, ROOT, RULES } from './load.ts';

/** A text of bytes loads a third faster than one of UTF-16 units: the few other letters of a Latin pack are escaped. */
function asciiWhereCheap(json: string): string {
  const escaped = json.replace(/[\u0080-\uffff]/g, (c) => `\\\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escaped.length < json.length * 1.05 ? escaped : json;
}

const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const folder = join(ROOT, 'dist', 'packs');
mkdirSync(folder, { recursive: true });
const packs = languages().filter((lang) => only.length === 0 || only.includes(lang));
for (const lang of packs) {
  // one string, parsed by JSON: faster to load than a literal of its size
  const json = asciiWhereCheap(JSON.stringify(JSON.stringify(await compiledPack(lang))))
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  writeFileSync(join(folder, `${lang}.js`), `export default JSON.parse(${json});\n`);
  writeFileSync(join(folder, `${lang}.cjs`), `module.exports = JSON.parse(${json});\nmodule.exports.default = module.exports;\n`);
  writeFileSync(
    join(folder, `${lang}.d.ts`),
    `import type { Pack } from '../index.js';\ndeclare const pack: Pack;\nexport default pack;\n`,
  );
  writeFileSync(join(folder, `${lang}.d.cts`), `import type { Pack } from '../index.cjs';\ndeclare const pack: Pack;\nexport = pack;\n`);
}
if (packs.includes('en')) {
  // words plus wink-nlp, which stays an optional peer: only who imports this entry loads it
  const { outputFiles } = await build({
    entryPoints: [join(RULES, 'en', 'grammar.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const grammar = outputFiles[0]!.text.replace(/export\s*\{[^}]*\};?\s*$/, '');
  const tail = `const grammar = grammarOf(() => winkNLP(model, ['sbd', 'negation', 'pos']));\n`;
  writeFileSync(
    join(folder, 'en-grammar.js'),
    `import model from 'wink-eng-lite-web-model';\nimport winkNLP from 'wink-nlp';\nimport en from './en.js';\n${grammar}${tail}export default { ...en, grammar };\n`,
  );
  writeFileSync(
    join(folder, 'en-grammar.cjs'),
    `const model = require('wink-eng-lite-web-model');\nconst winkNLP = require('wink-nlp');\nconst en = require('./en.cjs');\n${grammar}${tail}module.exports = { ...en, grammar };\nmodule.exports.default = module.exports;\n`,
  );
  writeFileSync(join(folder, 'en-grammar.d.ts'), `export { default } from './en.js';\n`);
  writeFileSync(join(folder, 'en-grammar.d.cts'), `import pack = require('./en.cjs');\nexport = pack;\n`);
}
if (only.length === 0) {
  const lines = (line: (lang: string) => string): string => packs.map(line).join('\n');
  writeFileSync(join(folder, 'index.js'), `${lines((lang) => `export { default as ${lang} } from './${lang}.js';`)}\n`);
  writeFileSync(join(folder, 'index.cjs'), `${lines((lang) => `exports.${lang} = require('./${lang}.cjs');`)}\n`);
  writeFileSync(
    join(folder, 'index.d.ts'),
    `import type { Pack } from '../index.js';\n${lines((lang) => `export declare const ${lang}: Pack;`)}\n`,
  );
  writeFileSync(
    join(folder, 'index.d.cts'),
    `import type { Pack } from '../index.cjs';\n${lines((lang) => `export declare const ${lang}: Pack;`)}\n`,
  );
}
