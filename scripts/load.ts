import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PackSource } from '../src/compile-pack.ts';
import type { Cell, Language, MoveCell, MoveId, ReplyCell, RuleEntry, RuleId } from '../src/types.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const RULES = join(ROOT, 'rules');
export const version: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

const load = async <T>(path: string): Promise<T> => (await import(pathToFileURL(path).href)).default as T;
const names = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => basename(file, '.ts'))
        .sort()
    : [];

/** The folder is the registry: a language is a folder of `rules/` with a `language.ts`. */
export const languages = (): string[] => readdirSync(RULES).filter((name) => existsSync(join(RULES, name, 'language.ts')));

/** Of a cell, or of the moves. */
export const fileOf = (lang: string, id: string): string => join(RULES, lang, `${id.startsWith('moves/') ? 'moves' : id}.ts`);

/** What `train.ts` learned of a language. */
export const learnedFile = (lang: string): string => join(RULES, lang, 'classifier.json');

/** All catalogue entries by id. */
export async function loadCatalogue(): Promise<Record<RuleId, RuleEntry>> {
  const out: Record<RuleId, RuleEntry> = {};
  for (const family of names(join(RULES, 'catalogue'))) {
    const entries = await load<Record<string, RuleEntry>>(join(RULES, 'catalogue', `${family}.ts`));
    for (const [name, entry] of Object.entries(entries)) out[`${family}/${name}`] = entry;
  }
  return out;
}

/** One language's folder, joined with the catalogue. */
export async function loadLanguage(lang: string): Promise<PackSource> {
  const folder = join(RULES, lang);
  const catalogue = await loadCatalogue();
  const rules: PackSource['rules'] = {};
  for (const [id, entry] of Object.entries(catalogue) as [RuleId, RuleEntry][]) {
    const file = fileOf(lang, id);
    if (existsSync(file)) rules[id] = { entry, cell: await load<Cell | ReplyCell>(file) };
  }
  const moves = existsSync(join(folder, 'moves.ts')) ? await load<Partial<Record<MoveId, MoveCell>>>(join(folder, 'moves.ts')) : {};
  const learned = learnedFile(lang);
  return {
    name: lang,
    version,
    language: await load<Language>(join(folder, 'language.ts')),
    rules,
    moves,
    ...(existsSync(learned) && { classified: JSON.parse(readFileSync(learned, 'utf8')).classified }),
  };
}

/** `file:line` of a pattern, for error messages. */
export function placeOf(lang: string, id: string, pattern: string): string {
  const file = id.startsWith('language')
    ? join(RULES, lang, 'language.ts')
    : id.startsWith('moves')
      ? join(RULES, lang, 'moves.ts')
      : fileOf(lang, id);
  if (!existsSync(file)) return file;
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(pattern) || text.includes(pattern.replaceAll("'", "\\'")));
  return `${file.slice(ROOT.length)}:${line + 1}`;
}
