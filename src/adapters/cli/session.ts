import { pathToFileURL } from 'node:url';
import { createLinter, type Draft, type Format, type Linter, type LinterOptions, type Pack, type RuleInfo } from 'amends';
import { UsageError } from './errors.ts';
import { fileOrText } from './files.ts';
import { defined } from './gather.ts';
import type { Input, InputDraft } from './inputs.ts';
import { newLinter } from './new-linter.ts';
import { languagesOf, loadPacks } from './packs.ts';

/** The linters for these inputs, one for all that share their settings, and how their drafts are handed over. */
export interface Session {
  linter(input: Input): Linter;
  draft(one: InputDraft, input: Input): Draft;
  rules: readonly RuleInfo[];
  /** The readers of drafts with markup. */
  formats?: readonly Format[];
}

/** What does not depend on the file. */
export interface SessionOptions {
  customer?: string;
  /** Modules with packs of the user's own. */
  packs: readonly string[];
  /** Where the configuration names its rules. */
  places?: ReadonlyMap<string, string>;
}

/** Loads the packs and formats that the inputs need, and makes the linters. */
export async function startSession(inputs: readonly Input[], options: SessionOptions): Promise<Session> {
  const customer = options.customer === undefined ? undefined : await fileOrText(options.customer);
  const languages = new Set(
    inputs.flatMap(({ drafts, settings }) =>
      languagesOf(
        drafts.map(({ text }) => text),
        settings.language,
      ),
    ),
  );
  for (const { settings } of inputs) if (settings.locale !== undefined) languages.add(settings.locale);
  const packs = [...(await loadPacks([...languages])), ...(await Promise.all(options.packs.map(ownPack)))];
  const formats = await loadFormats(new Set(inputs.flatMap(({ drafts }) => drafts.map(({ format }) => format))));
  const linters = new Map<string, Linter>();

  function linter({ settings }: Input): Linter {
    const { preset, rules, locale, admissions } = settings;
    const key = JSON.stringify([preset, rules, locale, admissions]);
    const known = linters.get(key);
    if (known) return known;
    const made = newLinter({ packs, formats, preset, rules, locale, admissions } as LinterOptions, options.places);
    linters.set(key, made);
    return made;
  }

  return {
    linter,
    draft: ({ text, format, placeholders }, { settings }) => {
      const { language, situation, channel } = settings as Pick<Draft, 'language' | 'situation' | 'channel'>;
      return defined({
        text,
        format,
        language,
        customer,
        situation,
        channel,
        placeholders: [...(settings.placeholders ?? []), ...placeholders],
      });
    },
    rules: linter(inputs[0]).rules,
    formats,
  };
}

/** Loads a pack of the user's own. */
export async function ownPack(path: string): Promise<Pack> {
  try {
    const module: { default?: Pack } = await import(pathToFileURL(path).href);
    if (module.default !== undefined && createLinter({ packs: [module.default] })) return module.default;
    throw new Error('it has no default export. Write “export default definePack({ … })”');
  } catch (cause) {
    throw new UsageError(`The pack ${path} cannot be loaded: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`, { cause });
  }
}

/** The readers that these formats need. */
export async function loadFormats(names: ReadonlySet<string>): Promise<Format[]> {
  const formats: Format[] = [];
  if (names.has('markdown')) formats.push((await import('amends/formats/markdown')).markdown);
  if (names.has('html')) formats.push((await import('amends/formats/html')).html);
  return formats;
}
