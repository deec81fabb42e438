import type { PackSource } from '../../src/compile-pack.ts';
import type { RuleId } from '../../src/types.ts';
import { checkExamples } from '../examples.ts';
import { example, isCell, list, page, plain } from './text.ts';

const fence = (lines: readonly string[]): string => `\`\`\`text\n${lines.join('\n').replaceAll('```', '')}\n\`\`\`\n`;
const NOTE =
  'Everything the pack says, for a native reader to review. Patterns are in the notation of [writing rules](../../writing-rules.md).\n';

function cellOf({ rules, language }: PackSource, id: RuleId, after: ReadonlyMap<string, string | null> | undefined): string {
  const { cell } = rules[id]!;
  const head = `## \`${id}\`\n\n${plain(cell.message)}\n\nFile: \`rules/${language.code}/${id}.ts\`\n`;
  if (!isCell(cell)) {
    const frames = cell.offer.map(({ sentence, register }) => `- ${plain(sentence ?? '')}${register ? ` (${register})` : ''}\n`);
    return `${head}\n${frames.join('')}`;
  }
  return [
    head,
    fence(cell.patterns.flatMap(({ match }) => match)),
    `${[...(after ?? [])].map(([draft, text]) => example(draft, text)).join('\n')}\n`,
    `Leaves alone:\n\n${list(cell.allows)}\n`,
  ].join('\n');
}

/** docs/languages/<code>/: a page a family, for one page with everything is more than a browser or a reader can take. */
export function languagePages(source: PackSource): void {
  const { language, rules, moves } = source;
  const { code, name } = language;
  const { after } = checkExamples(source);
  const ids = Object.keys(rules) as RuleId[];
  const families = [...new Set(ids.map((id) => id.split('/')[0]!))];
  for (const family of families) {
    const own = ids.filter((id) => id.startsWith(`${family}/`));
    const parts = [`# ${name}: ${family}\n`, NOTE, ...own.map((id) => cellOf(source, id, after.get(id)))];
    page(`languages/${code}/${family}.md`, parts.join('\n'));
  }
  const shown = Object.entries(moves).map(
    ([move, { shows, not }]) => `## ${move}\n\n${list(shows)}\n\nNot: ${not.map(plain).join(' · ')}\n`,
  );
  page(`languages/${code}/moves.md`, [`# ${name}: good moves\n`, NOTE, ...shown].join('\n'));
  const index = families.map((family) => {
    const links = ids
      .filter((id) => id.startsWith(`${family}/`))
      .map((id) => `  - [\`${id}\`](${family}.md#${id.replace('/', '')}), [the rule](../../rules/${id}.md)`);
    return `- [${family}](${family}.md)\n${links.join('\n')}`;
  });
  page(
    `languages/${code}/README.md`,
    `# ${name} (\`${code}\`)\n\n${NOTE}\n${index.join('\n')}\n- [Good moves](moves.md)\n\nHow well it does: [accuracy](../../accuracy.md). What to change and how: [contributing](../../../CONTRIBUTING.md).\n`,
  );
}
