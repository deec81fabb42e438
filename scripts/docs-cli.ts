/** Fills what the readme and the page of the command line show of the program itself: part of `npm run docs`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { optionTable } from '../src/adapters/cli/options.ts';

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

const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'examples/late-parcel.txt'], {
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1' },
});
fill('README.md', 'sample', `\`\`\`\n${stdout}\`\`\`\n`);
