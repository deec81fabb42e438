import type { PackSource } from '../../src/compile-pack.ts';
import type { Cell, RuleEntry, RuleId } from '../../src/types.ts';
import { share } from '../accuracy-page.ts';
import { CORE, type Figures } from '../measure.ts';
import { example, isCell, list, page, plain, row, table } from './text.ts';

const GUIDES: Record<string, string> = {
  '000': 'Korean guide 000',
  '001': 'Russian guide 001',
  '002': 'Greek guide 002',
  '003': 'Chinese guide 003',
  '004': 'Korean guide 004',
};
const MOST = 5;

const SITUATIONS = ['complaint', 'question', 'praise', 'unknown'] as const;
function severities({ severity, situation }: RuleEntry): string {
  const changed = SITUATIONS.filter((name) => situation?.[name]).map(
    (name) => `${situation![name]} under ${name === 'praise' ? '' : 'a '}${name}`,
  );
  return `**${severity}**${changed.length ? `; ${changed.join(', ')}` : ''}`;
}

function inLanguage({ language, rules }: PackSource, id: RuleId): string[] {
  const cell = rules[id]?.cell;
  if (!cell) return [];
  const parts = [`## ${language.name}\n\n${plain(cell.message)}\n`];
  if (!isCell(cell))
    return cell.offer.length ? [...parts, `Offers:\n\n${list(cell.offer.map(({ sentence }) => sentence ?? ''))}\n`] : parts;
  const flags = Object.entries((cell as Cell).flags).slice(0, MOST);
  parts.push(`Flags:\n\n${flags.map(([draft, after]) => example(draft, after)).join('\n')}\n`);
  if (cell.allows.length) parts.push(`Leaves alone:\n\n${list(cell.allows.slice(0, MOST))}\n`);
  return parts;
}

function accuracy(id: RuleId, { severity }: RuleEntry, all: readonly Figures[]): string {
  const rows = all.flatMap(({ lang, rules }) => (rules[id] ? [row(lang, share(rules[id].labels), share(rules[id].findings))] : []));
  if (rows.length === 0)
    return id.startsWith('recovery/') && !CORE.includes(id)
      ? `Not measured: no draft of the fixtures is labelled for it.${severity === 'suggestion' ? ' It is a suggestion, which no check fails on.' : ''}`
      : 'No draft of the fixtures holds it.';
  return `On the hand-labelled drafts of \`fixtures/\`, with the 95 % interval and n; [what the figures mean](../../accuracy.md).

${table(['language', 'found', 'right'], rows)}`;
}

const options = (id: RuleId): string => `Severities: \`error\`, \`warning\`, \`suggestion\`, \`off\`. In code:

\`\`\`js
createLinter({ packs, rules: { '${id}': 'off' } });
\`\`\`

In a [configuration](../../configuration.md), for this rule or its family:

\`\`\`yaml
rules:
  ${id}: suggestion
  ${id.split('/')[0]}/*: warning
\`\`\`

On the command line: \`--rule ${id}=error\`.`;

/** docs/rules/<family>/<rule>.md */
function rulePage(id: RuleId, entry: RuleEntry, sources: readonly PackSource[], figures: readonly Figures[]): void {
  const guides = Object.entries(entry.guides);
  const parts = [
    `# ${entry.title}\n`,
    `The customer hears: ${entry.hears}\n`,
    `Rule \`${id}\`. Severity: ${severities(entry)}. Found by ${entry.by === 'pattern' ? 'its wordings' : 'reading the whole reply'}.\n`,
    ...(guides.length ? [`## Why\n\n${guides.map(([guide, text]) => `- ${GUIDES[guide] ?? guide}: ${text}`).join('\n')}\n`] : []),
    ...sources.flatMap((source) => inLanguage(source, id)),
    `## Accuracy\n\n${accuracy(id, entry, figures)}\n`,
    `## Options\n\n${options(id)}\n`,
  ];
  page(`rules/${id}.md`, parts.join('\n'));
}

/** All pages of docs/rules. */
export function rulePages(catalogue: Record<RuleId, RuleEntry>, sources: readonly PackSource[], figures: readonly Figures[]): void {
  const entries = Object.entries(catalogue) as [RuleId, RuleEntry][];
  for (const [id, entry] of entries) rulePage(id, entry, sources, figures);
  const families = [...new Set(entries.map(([id]) => id.split('/')[0]!))].map((family) => {
    const rows = entries
      .filter(([id]) => id.startsWith(`${family}/`))
      .map(([id, entry]) =>
        row(`[\`${id}\`](${id}.md)`, plain(entry.hears), severities(entry), Object.keys(entry.guides).join(', ') || '–'),
      );
    return `## ${family}\n\n${table(['rule', 'the customer hears', 'severity', 'guides'], rows)}\n`;
  });
  page('rules/README.md', `# The rules\n\n${families.join('\n')}`);
}
