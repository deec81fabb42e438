/** Writes stubs: a rule with a cell in each language, a language, or one cell. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, languages, loadCatalogue, ROOT, RULES } from './load.ts';
import { catalogueStub, cellStub, entryStub, languageStub, movesStub, replyStub } from './stubs.ts';

const USAGE = `usage: npm run new rule <family/name>
       npm run new language <code>
       npm run new cell <code> <family/name>`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function write(file: string, text: string): void {
  if (existsSync(file)) stop(`${file.slice(ROOT.length)} is there already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file.slice(ROOT.length)}`);
}

function newRule(id: string): void {
  const [family, rule] = id.split('/') as [string, string];
  const catalogue = join(RULES, 'catalogue', `${family}.ts`);
  if (existsSync(catalogue)) {
    const text = readFileSync(catalogue, 'utf8');
    if (text.includes(`'${rule}':`) || text.includes(`  ${rule}:`)) stop(`${id} is in the catalogue already`);
    writeFileSync(catalogue, text.replace(/\}\);\n$/, `${entryStub(rule)}});\n`));
    console.log(`added it to rules/catalogue/${family}.ts`);
  } else write(catalogue, catalogueStub(rule));
  for (const lang of languages()) write(fileOf(lang, id), cellStub);
  console.log(`\nNow fill in the TODOs, then: npm run cells -- <language> ${id}`);
}

function newLanguage(code: string): void {
  write(join(RULES, code, 'language.ts'), languageStub(code));
  write(join(RULES, code, 'moves.ts'), movesStub);
  console.log(`\nNow fill them in, and start with a rule: npm run new cell ${code} blame-shifting/customer`);
}

async function newCell(code: string, id: string): Promise<void> {
  if (!languages().includes(code)) stop(`there is no language “${code}”: npm run new language ${code}`);
  const catalogue = await loadCatalogue();
  const entry = catalogue[id as keyof typeof catalogue];
  if (!entry) stop(`no rule “${id}” in the catalogue: npm run new rule ${id}`);
  write(fileOf(code, id), entry.by === 'reply' ? replyStub : cellStub);
  console.log(`\nNow fill in the TODOs, then: npm run cells -- ${code} ${id}`);
}

const [what, name = '', id = ''] = process.argv.slice(2);
const isRule = (text: string): boolean => /^[a-z-]+\/[a-z-]+$/.test(text);
const isCode = (text: string): boolean => /^[a-z]{2,3}$/.test(text);
if (what === 'rule' && isRule(name)) newRule(name);
else if (what === 'language' && isCode(name)) newLanguage(name);
else if (what === 'cell' && isCode(name) && isRule(id)) await newCell(name, id);
else stop(USAGE);
