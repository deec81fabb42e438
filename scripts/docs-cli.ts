/** Fills what the readme and the page of the command line show of the program itself: part of `npm run docs`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { configShape, type Shape } from '../src/adapters/cli/config/keys.ts';
import { optionTable } from '../src/adapters/cli/options.ts';
import { selectPresets } from '../src/adapters/cli/select/presets.ts';

function fill(file: string, name: string, content: string): void {
  const marks = new RegExp(`(<!-- ${name}:start -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(marks, (_, start: string, end: string) => `${start}${content}${end}`),
  );
}

const options = Object.entries(optionTable).map(([name, option]) => {
  const short = 'short' in option ? `\`-${option.short}\` ` : '';
  const value = 'value' in option ? ` ${option.value.replaceAll('|', '\\|')}` : '';
  const choices = 'choices' in option ? `: ${option.choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
  return `| ${short}\`--${name}${value}\` | ${option.help}${choices} |\n`;
});
fill('docs/command-line.md', 'options', `| option | |\n|---|---|\n${options.join('')}`);

const keys = Object.entries<Shape>(configShape.keys)
  .filter(([key]) => key !== '$schema')
  .map(
    ([key, shape]) =>
      `| \`${key}\` | ${shape.about}${'choices' in shape && shape.choices ? ` ${shape.choices.map((one) => `\`${one}\``).join(', ')}.` : ''} |\n`,
  );
fill('docs/configuration.md', 'keys', `| key | |\n|---|---|\n${keys.join('')}`);

const presets = Object.entries(selectPresets).map(([name, { fields, placeholders }]) => {
  const paths = fields.map(({ selector, format }) => `\`${selector}\` (${format})`).join('<br>');
  return `| \`${name}\` | ${paths} | ${placeholders.map((one) => `\`${one}\``).join(' ')} |\n`;
});
fill('docs/canned-replies.md', 'presets', `| product | texts | placeholders |\n|---|---|---|\n${presets.join('')}`);

/** What the built command line prints. */
function printed(...args: string[]): string {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return `\`\`\`\n${stdout}\`\`\`\n`;
}
fill('README.md', 'sample', printed('examples/missing-invoice.txt'));
fill(
  'docs/getting-started.md',
  'sample',
  printed('examples/missing-invoice.txt', '--format', 'compact').replaceAll('examples/missing-invoice.txt', 'draft.txt'),
);

/** The rows of a table of docs/performance.md, by their first cell. */
function rowsOf(heading: string): Map<string, string[]> {
  const page = readFileSync('docs/performance.md', 'utf8');
  const [, lines = ''] = new RegExp(`^\\| ${heading} \\|.*\\n\\|[ -|]+\\n((?:\\|.*\\n)+)`, 'm').exec(page) ?? [];
  const rows = lines
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}
const warm = rowsOf('what');
const cold = rowsOf('from nothing');
const ms = (microseconds = ''): string => `${(Number(microseconds) / 1000).toFixed(1)} ms`;
const speed = [...warm]
  .filter(([name]) => name === 'write-good' || /^amends ..$/.test(name))
  .map(([name, [p50, , p99]]) => `| ${name} | ${ms(p50)} | ${ms(p99)} | ${cold.get(name)?.[0]} ms |\n`);
fill(
  'README.md',
  'speed',
  `| | half of the drafts within | 99 % within | import, set-up and first report |\n| --- | --- | --- | --- |\n${speed.join('')}`,
);
