import type { Option } from '../options.ts';

/** The options of `amends archive` and `amends replay`. */
export const archiveOptions = {
  field: {
    type: 'string',
    multiple: true,
    value: 'NAME=PATH',
    help: 'where text, customer, language, situation, channel, id, agent or macro stand in a line',
  },
  output: { type: 'string', short: 'o', value: 'FILE', help: 'write the outcomes there and print a summary' },
  resume: { type: 'boolean', help: 'with --output: go on where it ends' },
  summary: { type: 'string', value: 'NAME', choices: ['text', 'json', 'html'], help: 'how the summary is printed' },
  jobs: { type: 'string', value: 'N', help: 'lint in up to N threads; worth it from some 10,000 replies on' },
  config: { type: 'string', value: 'FILE', help: 'configuration; otherwise the nearest' },
  profile: { type: 'string', value: 'NAME', help: 'a profile of the configuration' },
  help: { type: 'boolean', short: 'h', help: 'this page' },
} as const satisfies Record<string, Option>;

/** The page that `amends archive --help` prints. */
export const archiveHelp = `amends archive: lints an archive of replies, one JSON object a line

  amends archive replies.ndjson                       outcomes on standard output, one line a reply
  amends archive replies.ndjson -o outcomes.ndjson    outcomes in a file, a summary on standard output
  amends replay outcomes.ndjson replies.ndjson        what would be found now and was not then, and the reverse

${Object.entries<Option>(archiveOptions)
  .map(
    ([name, { value, help, choices }]) =>
      `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(22)}${help}${choices ? `: ${choices.join(', ')}` : ''}\n`,
  )
  .join('')}`;
