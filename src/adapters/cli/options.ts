import { parseArgs } from 'node:util';
import { UsageError } from './errors.ts';
import { hint, nearest } from './nearest.ts';
import { reporterNames } from './reporters/index.ts';

/** One option. */
export interface Option {
  type: 'string' | 'boolean';
  short?: string;
  multiple?: boolean;
  /** What the value is called in the help. */
  value?: string;
  choices?: readonly string[];
  /** A path to a module is as good as a choice. */
  orModule?: boolean;
  help: string;
}

/** Every option, in the order of the help. */
export const optionTable = {
  lang: { type: 'string', short: 'l', value: 'CODE', help: 'language of the drafts; otherwise told by their script' },
  customer: { type: 'string', value: 'FILE|TEXT', help: 'the message that the draft answers' },
  as: {
    type: 'string',
    value: 'FORMAT',
    choices: ['text', 'markdown', 'html'],
    help: 'how drafts are read; otherwise told by the file name',
  },
  select: {
    type: 'string',
    multiple: true,
    value: 'PRODUCT|PATH',
    help: 'which texts of a JSON, YAML, CSV or NDJSON file are replies; may be repeated',
  },
  situation: { type: 'string', value: 'NAME', choices: ['complaint', 'question', 'praise', 'unknown'], help: 'what the draft answers' },
  channel: { type: 'string', value: 'NAME', choices: ['email', 'chat', 'review', 'social', 'macro'], help: 'where the reply will be read' },
  placeholder: {
    type: 'string',
    multiple: true,
    value: 'SYNTAX',
    help: 'placeholders to expect: mustache, percent or {{…}}; may be repeated',
  },
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    choices: reporterNames,
    orModule: true,
    help: 'how findings are printed; or a module of your own',
  },
  config: { type: 'string', value: 'FILE', help: 'configuration; otherwise the nearest amends.config.* or package.json' },
  profile: { type: 'string', value: 'NAME', help: 'a profile of the configuration' },
  preset: { type: 'string', value: 'NAME', help: 'recommended or strict' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=SEVERITY',
    help: 'error, warning, suggestion or off for a rule or family/*; may be repeated',
  },
  locale: { type: 'string', value: 'CODE', help: 'language of the messages; otherwise that of the draft' },
  'fail-on': {
    type: 'string',
    value: 'LEVEL',
    choices: ['error', 'warning', 'suggestion', 'never'],
    help: 'the least finding that makes the exit code 1 (warning)',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'so many warnings do not fail' },
  'update-baseline': { type: 'boolean', help: 'accept all findings of today: writes amends.baseline.json' },
  fix: { type: 'boolean', help: 'print the draft with the ready rewrites in place' },
  write: { type: 'boolean', help: 'with --fix: write the file instead' },
  explain: { type: 'boolean', help: 'print why each match was kept or dropped' },
  quiet: { type: 'boolean', short: 'q', help: 'leave out suggestions' },
  redact: { type: 'boolean', help: 'print no words of the draft' },
  color: { type: 'boolean', help: 'colour even where there is no terminal' },
  'no-color': { type: 'boolean', help: 'no colour' },
  help: { type: 'boolean', short: 'h', help: 'this page' },
  version: { type: 'boolean', short: 'v', help: 'the version' },
} as const satisfies Record<string, Option>;

type Table = Readonly<Record<string, Option>>;
type ValuesOf<T extends Table> = {
  [name in keyof T]?: T[name] extends { multiple: true } ? string[] : T[name] extends { type: 'string' } ? string : boolean;
};

/** What the user asked for, of the options of a table. */
export interface ArgumentsOf<T extends Table> {
  files: string[];
  values: ValuesOf<T>;
}

/** What the user asked for. */
export type Arguments = ArgumentsOf<typeof optionTable>;

/** Reads the arguments; throws a UsageError that names the option and the nearest right one. */
export function readArguments<T extends Table>(argv: readonly string[], table: T): ArgumentsOf<T> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: table as Record<string, Option>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const values: Record<string, string | boolean | string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (!option) throw new UsageError(unknown(token.rawName, table));
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      values[token.name] = true;
      continue;
    }
    const value = token.value;
    if (value === undefined || value === '' || (!token.inlineValue && /^--?[a-z]/.test(value))) {
      throw new UsageError(`${token.rawName} needs a value${option.choices ? `: ${option.choices.join(', ')}` : ''}.`);
    }
    if (option.choices && !option.choices.includes(value) && !(option.orModule && /\.[cm]?js$/.test(value))) {
      throw new UsageError(`${token.rawName} cannot be “${value}”.${hint(value, option.choices)}`);
    }
    if (option.multiple) values[token.name] = [...((values[token.name] as string[]) ?? []), value];
    else values[token.name] = value;
  }
  return { files, values: values as ValuesOf<T> };
}

function unknown(rawName: string, table: Table): string {
  const name = rawName.replace(/^-+/, '');
  const near = nearest(name, Object.keys(table));
  return `There is no option ${rawName}.${near ? ` Did you mean --${near}?` : ' See amends --help.'}`;
}
