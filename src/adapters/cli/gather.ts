import type { Settings } from './config/keys.ts';
import type { Loaded } from './config/load.ts';
import { settingsOf } from './config/settings.ts';
import { UsageError } from './errors.ts';
import { decode, expand } from './files.ts';
import { type Input, readInput } from './inputs.ts';
import type { Io } from './io.ts';
import { hint } from './nearest.ts';
import type { Arguments } from './options.ts';

const severities = ['error', 'warning', 'suggestion', 'off'];

/** Reads what can be read; a bad file is named on standard error and the others are still linted. */
export async function gather({ files, values }: Arguments, loaded: Loaded, io: Io): Promise<{ inputs: Input[]; failed: boolean }> {
  const commandLine = defined<Settings>({
    preset: values.preset,
    rules: readRules(values.rule),
    locale: values.locale,
    language: values.lang,
    channel: values.channel,
    situation: values.situation,
    placeholders: values.placeholder,
    select: values.select,
    as: values.as,
  });
  const settings = (file: string) => settingsOf(file, loaded, values.profile, commandLine);
  const inputs: Input[] = [];
  let failed = false;
  if (files.length === 0 || files.includes('-')) {
    if (!io.readStdin) throw new UsageError('Give a file, a glob, or a draft on standard input. See amends --help.');
    const source = decode(await io.readStdin(), 'Standard input');
    const own = settings('<stdin>');
    inputs.push({
      file: '<stdin>',
      source,
      settings: own,
      encoding: 'utf8',
      drafts: [{ text: source, format: own.as ?? 'text', placeholders: [] }],
    });
  }
  const refuse = (message: string) => {
    failed = true;
    io.stderr(`amends: ${message}\n`);
  };
  for (const file of await expand(
    files.filter((name) => name !== '-'),
    refuse,
  )) {
    try {
      inputs.push(await readInput(file, settings(file)));
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
  }
  return { inputs, failed };
}

function readRules(settings: readonly string[] = []): Record<string, string> | undefined {
  if (settings.length === 0) return undefined;
  return Object.fromEntries(
    settings.map((setting) => {
      const [id, severity = ''] = setting.split('=');
      if (!severities.includes(severity)) throw new UsageError(`--rule ${setting}: give ${id}=SEVERITY.${hint(severity, severities)}`);
      return [id, severity];
    }),
  );
}

/** Without what is not set. */
export function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
