import type { Option } from '../options.ts';

/** The options of `amends mail`. */
export const mailOptions = {
  block: {
    type: 'string',
    value: 'LEVEL',
    choices: ['error', 'warning', 'suggestion', 'never'],
    help: 'the least finding that holds a mail back (error)',
  },
  fail: {
    type: 'string',
    value: 'WAY',
    choices: ['open', 'closed'],
    help: 'what happens to a mail that cannot be read: open lets it pass (open)',
  },
  override: { type: 'string', value: 'REASON', help: 'let it pass all the same; what was found is still said' },
  annotate: { type: 'boolean', help: 'as a filter: let all pass, with X-Amends-Score and X-Amends-Rules' },
  config: { type: 'string', value: 'FILE', help: 'configuration; otherwise the nearest' },
  profile: { type: 'string', value: 'NAME', help: 'a profile of the configuration' },
  help: { type: 'boolean', short: 'h', help: 'this page' },
} as const satisfies Record<string, Option>;

/** The page that `amends mail --help` prints. */
export const mailHelp = `amends mail: stands between a mail program and its server

  amends mail < mail > checked    a filter: the mail as it came, or nothing where it is held back
  amends mail FILE…               a hook: says whether mails may go, such as sendemail-validate of git

${Object.entries<Option>(mailOptions)
  .map(
    ([name, { value, help, choices }]) =>
      `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(20)}${help}${choices ? `: ${choices.join(', ')}` : ''}\n`,
  )
  .join('')}
What was found is said on standard error, without a word of the mail.
Exit code: 0 it may go, 1 it is held back, 2 bad use, or unreadable with --fail closed.
`;
