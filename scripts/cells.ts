/** Runs the examples of a language's cells: `npm run cells -- en [family/rule] [--fill]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { PackError } from '../src/compile-pack.ts';
import type { RuleId } from '../src/types.ts';
import { checkExamples } from './examples.ts';
import { fileOf, languages, loadCatalogue, loadLanguage, placeOf, ROOT } from './load.ts';

const [lang, only] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const fillIn = process.argv.includes('--fill');
if (!lang || !languages().includes(lang)) {
  console.error(`usage: npm run cells -- <${languages().join('|')}> [family/rule] [--fill]`);
  process.exit(2);
}

function literal(text: string): RegExp {
  const body = (quote: string) =>
    text
      .replaceAll('\\', '\\\\')
      .replaceAll('\n', '\\n')
      .replaceAll(quote, `\\${quote}`)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`('${body("'")}'|"${body('"')}"|\`${body('`')}\`)(\\s*:\\s*)(''|""|null|'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*")`);
}
const quoted = (text: string | null): string =>
  text === null ? 'null' : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

try {
  const source = await loadLanguage(lang);
  const { problems, after } = checkExamples(source, only);
  if (fillIn) {
    for (const [id, results] of after) {
      if (results.size === 0) continue;
      const file = fileOf(lang, id);
      let text = readFileSync(file, 'utf8');
      for (const [example, result] of results)
        text = text.replace(literal(example), (_, key: string, colon: string) => key + colon + quoted(result));
      writeFileSync(file, text);
    }
  }
  const shown = fillIn ? problems.filter(({ message }) => !/^(fill in|rewrites to|offers no)/.test(message)) : problems;
  let last: RuleId | undefined;
  for (const { id, text, message } of shown) {
    if (id !== last) console.log(`\n${fileOf(lang, id).slice(ROOT.length)}`);
    last = id;
    console.log(`  ${text}\n      ${message}`);
  }
  if (only && only !== 'moves' && !Object.keys(source.rules).some((id) => id === only || id.startsWith(`${only}/`))) {
    console.error(`${lang} has no cell “${only}”: npm run new cell ${lang} ${only}`);
    process.exit(2);
  }
  const absent = only ? [] : Object.keys(await loadCatalogue()).filter((id) => !source.rules[id as RuleId]);
  if (absent.length) console.log(`\nNo cell yet for ${absent.length} rules: ${absent.join(', ')}`);
  console.log(`\n${shown.length} problems in ${after.size} cells`);
  process.exitCode = shown.length ? 1 : 0;
} catch (error) {
  const all = error instanceof AggregateError ? (error.errors as PackError[]) : [error];
  console.error(`${all.length} patterns that cannot be read:`);
  for (const one of all.slice(0, 30)) {
    if (!(one instanceof PackError)) throw one;
    const [, id = ''] = one.where.match(/^[^/]+\/(.*)$/) ?? [];
    console.error(`${placeOf(lang, id, one.pattern ?? '')}: ${one.message}`);
  }
  process.exitCode = 1;
}
