import type { Pack } from 'amends';
import { UsageError } from './errors.ts';
import { hint } from './nearest.ts';

/** Which script asks for which pack. A test holds this against `rules/<lang>/language.ts`. */
export const scripts: Record<string, RegExp> = {
  en: /\p{Script=Latin}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  zh: /\p{Script=Han}/u,
};

/** The languages that these texts may be in, so that no pack is loaded in vain. */
export function languagesOf(texts: readonly string[], lang?: string): string[] {
  const all = Object.keys(scripts);
  if (lang !== undefined) {
    if (!all.includes(lang)) throw new UsageError(`--lang cannot be “${lang}”.${hint(lang, all)}`);
    return [lang];
  }
  const found = all.filter((code) => texts.some((text) => scripts[code].test(text)));
  return found.length > 0 ? found : ['en'];
}

/** Loads packs by language. English comes with its grammar where wink-nlp is installed. */
export async function loadPacks(languages: readonly string[]): Promise<Pack[]> {
  return Promise.all(languages.map(async (code) => (code === 'en' ? await english() : await load(code))));
}

async function english(): Promise<Pack> {
  try {
    return await load('en-grammar');
  } catch {
    return await load('en');
  }
}

async function load(name: string): Promise<Pack> {
  try {
    const module: { default: Pack } = await import(`amends/packs/${name}`);
    return module.default;
  } catch (cause) {
    throw new UsageError(`The pack amends/packs/${name} cannot be loaded.`, { cause });
  }
}
