import { createLinter, type Draft, type Format, type Linter, type LinterOptions, type RuleSettings, type Severity } from 'amends';
import { UsageError } from './errors.ts';
import { fileOrText } from './files.ts';
import type { Input, InputDraft } from './inputs.ts';
import { hint } from './nearest.ts';
import type { Arguments } from './options.ts';
import { languagesOf, loadPacks } from './packs.ts';

/** A linter made for these inputs, and what is the same in each draft. */
export interface Session {
  linter: Linter;
  draft(input: InputDraft): Draft;
}

const severities = ['error', 'warning', 'suggestion', 'off'];

/** Loads the packs and formats that the inputs need, and makes the linter. */
export async function startSession(inputs: readonly Input[], { values }: Arguments): Promise<Session> {
  const common: Partial<Draft> = {
    language: values.lang,
    customer: values.customer === undefined ? undefined : await fileOrText(values.customer),
    situation: values.situation as Draft['situation'],
    channel: values.channel as Draft['channel'],
  };
  const drafts = inputs.flatMap((input) => input.drafts);
  const texts = drafts.map(({ text }) => text);
  const languages = new Set(languagesOf(texts, values.lang));
  if (values.locale !== undefined) languages.add(values.locale);
  const options: LinterOptions = {
    packs: await loadPacks([...languages]),
    formats: await loadFormats(new Set(drafts.map(({ format }) => format))),
    preset: values.preset,
    rules: readRules(values.rule ?? []),
    locale: values.locale,
  };
  const linter = guarded(() => createLinter(defined(options)));
  const expected = values.placeholder ?? [];
  return {
    linter,
    draft: ({ text, format, placeholders }) => ({ ...defined(common), text, format, placeholders: [...expected, ...placeholders] }),
  };
}

async function loadFormats(names: ReadonlySet<string>): Promise<Format[]> {
  const formats: Format[] = [];
  if (names.has('markdown')) formats.push((await import('amends/formats/markdown')).markdown);
  if (names.has('html')) formats.push((await import('amends/formats/html')).html);
  return formats;
}

function readRules(settings: readonly string[]): RuleSettings | undefined {
  if (settings.length === 0) return undefined;
  const pairs = settings.map((setting): [string, Severity | 'off'] => {
    const [id, severity = ''] = setting.split('=');
    if (!severities.includes(severity)) throw new UsageError(`--rule ${setting}: give ${id}=SEVERITY.${hint(severity, severities)}`);
    return [id, severity as Severity | 'off'];
  });
  return Object.fromEntries(pairs);
}

/** What the linter refuses is bad use, not a crash. */
function guarded(make: () => Linter): Linter {
  try {
    return make();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
