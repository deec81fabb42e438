import { placeholderSyntaxes } from 'amends';
import { scripts } from '../packs.ts';

/** What a text must look like, where it is none of the choices. */
export interface Form {
  pattern: string;
  /** Ends “must be”. */
  called: string;
}

/** How a value of the configuration must look. */
export type Shape =
  | { kind: 'string'; choices?: readonly string[]; form?: Form; about: string }
  | { kind: 'strings'; choices?: readonly string[]; form?: Form; about: string }
  | { kind: 'number'; about: string }
  | { kind: 'boolean'; about: string }
  | { kind: 'record'; of: Shape; about: string }
  | { kind: 'list'; of: Shape; about: string }
  | { kind: 'object'; keys: Readonly<Record<string, Shape>>; required?: readonly string[]; about: string };

const severity: Shape = { kind: 'string', choices: ['error', 'warning', 'suggestion', 'off'], about: 'How grave.' };

const settings = {
  preset: { kind: 'string', choices: ['recommended', 'strict'], about: 'A named set of severities.' },
  rules: { kind: 'record', of: severity, about: 'Severities by rule id, family/* or *; later and more exact keys win.' },
  locale: { kind: 'string', choices: Object.keys(scripts), about: 'Language of the messages; otherwise that of the draft.' },
  language: { kind: 'string', choices: Object.keys(scripts), about: 'Language of the drafts; otherwise told by their script.' },
  channel: { kind: 'string', choices: ['email', 'chat', 'review', 'social', 'macro'], about: 'Where the reply will be read.' },
  situation: { kind: 'string', choices: ['complaint', 'question', 'praise', 'unknown'], about: 'What the drafts answer.' },
  placeholders: {
    kind: 'strings',
    choices: Object.keys(placeholderSyntaxes),
    form: { pattern: '.….', called: 'a name or open…close, such as {{…}}' },
    about: 'Placeholder syntaxes to expect, by name or as open…close.',
  },
  admissions: { kind: 'boolean', about: 'false keeps out rewrites that admit liability.' },
  select: { kind: 'strings', about: 'Which texts of JSON, YAML, CSV and NDJSON files are replies: a product or paths.' },
  as: { kind: 'string', choices: ['text', 'markdown', 'html'], about: 'How drafts are read; otherwise told by the file name.' },
  allow: { kind: 'strings', about: 'Terms and brand phrases in which nothing is found.' },
} as const satisfies Record<string, Shape>;

const suppression: Shape = {
  kind: 'object',
  about: 'A finding that is accepted. Named by its fingerprint, it survives edits elsewhere.',
  required: ['file', 'reason'],
  keys: {
    file: { kind: 'string', about: 'Path or glob, from the folder of this file.' },
    field: { kind: 'string', about: 'The text inside the file, such as macros[0].actions[1].value.' },
    rule: { kind: 'string', about: 'Rule id.' },
    fingerprint: { kind: 'string', about: 'As --format json gives it.' },
    reason: { kind: 'string', about: 'Why it is accepted.' },
    expires: {
      kind: 'string',
      form: { pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$', called: 'a day, such as 2030-12-31' },
      about: 'The last day on which it is accepted: 2030-12-31.',
    },
  },
};

/** Every key of the configuration. The JSON Schema, the page in docs/ and the checks are made of this. */
export const configShape = {
  kind: 'object',
  about: 'Configuration of amends.',
  keys: {
    $schema: { kind: 'string', about: 'Where the editor finds the schema.' },
    extends: { kind: 'strings', about: 'Configuration files to start from, as paths from this one.' },
    ...settings,
    packs: { kind: 'strings', about: 'Modules with packs of your own, as paths from this file.' },
    failOn: {
      kind: 'string',
      choices: ['error', 'warning', 'suggestion', 'never'],
      about: 'The least finding that makes the exit code 1.',
    },
    maxWarnings: { kind: 'number', about: 'So many warnings do not fail.' },
    overrides: {
      kind: 'list',
      about: 'Other settings for some files; later ones win.',
      of: {
        kind: 'object',
        about: 'Settings for the files that match.',
        required: ['files'],
        keys: { files: { kind: 'strings', about: 'Globs.' }, ...settings },
      },
    },
    profiles: {
      kind: 'record',
      about: 'Settings by the name that --profile takes: a team, a channel.',
      of: { kind: 'object', about: 'Settings of one profile.', keys: settings },
    },
    suppressions: { kind: 'list', of: suppression, about: 'Findings that are accepted.' },
    baseline: { kind: 'string', about: 'File with accepted findings that --update-baseline writes; amends.baseline.json unless set.' },
  },
} as const satisfies Shape;

/** Settings that a file, an override or a profile may have. */
export interface Settings {
  preset?: string;
  rules?: Record<string, string>;
  locale?: string;
  language?: string;
  channel?: string;
  situation?: string;
  placeholders?: string[];
  admissions?: boolean;
  select?: string[];
  as?: string;
  allow?: string[];
}

/** An accepted finding. */
export interface Suppression {
  file: string;
  field?: string;
  rule?: string;
  fingerprint?: string;
  reason: string;
  expires?: string;
}

/** A configuration as it was written, but for `extends`, which is resolved. */
export interface Config extends Settings {
  packs?: string[];
  failOn?: string;
  maxWarnings?: number;
  overrides?: (Settings & { files: string[] })[];
  profiles?: Record<string, Settings>;
  suppressions?: Suppression[];
  baseline?: string;
}
