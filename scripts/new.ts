/** Writes stubs: `npm run new -- rule <family/name>` or `npm run new -- language <code>`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, languages, ROOT, RULES } from './load.ts';

const [what, name] = process.argv.slice(2);
const usage = (): never => {
  console.error('usage: npm run new -- rule <family/name>\n       npm run new -- language <code>');
  process.exit(2);
};

const write = (file: string, text: string): void => {
  if (existsSync(file)) {
    console.error(`${file.slice(ROOT.length)} is there already`);
    process.exit(2);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file.slice(ROOT.length)}`);
};

const cellStub = `import { cell } from '../../define.ts';

export default cell({
  message: 'TODO: what the customer hears. What to do instead.',
  patterns: [{ match: ['TODO the words'] }],
  rewrite: [{ clause: 'TODO words that can be sent' }],
  flags: { '⟦TODO the words⟧.': '' },
  allows: ['TODO a good sentence that comes close.'],
});
`;

if (what === 'rule' && name && /^[a-z-]+\/[a-z-]+$/.test(name)) {
  const [family, rule] = name.split('/') as [string, string];
  const catalogue = join(RULES, 'catalogue', `${family}.ts`);
  const entry = `  '${rule}': {\n    title: 'TODO',\n    severity: 'warning',\n    by: 'pattern',\n    hears: 'TODO',\n    guards: ['quoted', 'theirs'],\n    guides: {},\n  },\n`;
  if (existsSync(catalogue)) {
    const text = readFileSync(catalogue, 'utf8');
    if (text.includes(`'${rule}':`) || text.includes(`  ${rule}:`)) {
      console.error(`${name} is in the catalogue already`);
      process.exit(2);
    }
    writeFileSync(catalogue, text.replace(/\}\);\n$/, `${entry}});\n`));
    console.log(`added it to rules/catalogue/${family}.ts`);
  } else write(catalogue, `import { family } from '../define.ts';\n\nexport default family({\n${entry}});\n`);
  for (const lang of languages()) write(fileOf(lang, name), cellStub);
  console.log('\nNow fill in the TODOs, then: npm run cells -- <lang> ' + name);
} else if (what === 'language' && name && /^[a-z]{2,3}$/.test(name)) {
  write(
    join(RULES, name, 'language.ts'),
    `import { language } from '../define.ts';

export default language({
  code: '${name}',
  name: 'TODO',
  spaces: 'strict',
  scripts: ['Latin'],
  folds: ['case'],
  phrases: {},
  clauseEnds: [],
  abbreviations: [],
  guards: {},
  greeting: [],
  closing: [],
  situation: { complaint: { customer: [], draft: [] }, question: { customer: [], draft: [] }, praise: { customer: [], draft: [] } },
  registers: { formal: [], casual: [] },
  quoteHeaders: [],
  dates: [],
});
`,
  );
  write(join(RULES, name, 'moves.ts'), `import { moves } from '../define.ts';\n\nexport default moves({});\n`);
  console.log('\nNow write the cells: the parity test names what is missing.');
} else usage();
