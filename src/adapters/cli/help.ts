import { optionTable } from './options.ts';
import { wrap } from './wrap.ts';

/** The page that `--help` prints. */
export function help(): string {
  const rows = Object.entries(optionTable).map(([name, option]): [string, string] => {
    const short = 'short' in option ? `-${option.short}, ` : '    ';
    const value = 'value' in option ? ` ${option.value}` : '';
    const choices = 'choices' in option && name !== 'fail-on' ? `: ${option.choices.join(', ')}` : '';
    return [`${short}--${name}${value}`, option.help + choices];
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    'amends: reads a draft reply before an unhappy customer does',
    '',
    '  amends draft.txt                      one draft, several, or globs: "macros/**/*.md"',
    '  amends < draft.txt                    a draft on standard input',
    '  amends draft.txt --customer mail.txt  with the message that it answers',
    '  amends draft.txt --fix                the draft with the ready rewrites in place',
    '  amends archive, amends replay         archives of replies; see amends archive --help',
    '  amends mail                           a filter and a hook for mail programs and git send-email',
    '  amends lsp, amends mcp                servers for editors and for assistants that draft replies',
    '',
    ...rows.flatMap(([left, right]) => wrap(right, 62).map((row, i) => `  ${(i === 0 ? left : '').padEnd(width)}${row.text}`)),
    '',
    'Exit code: 0 nothing to change, 1 findings of the --fail-on level, 2 bad use.',
    '',
  ].join('\n');
}
