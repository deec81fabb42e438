import type { Pack } from 'amends';

export const LANGUAGES = { en: 'English', ko: '한국어', ru: 'Русский', el: 'Ελληνικά', zh: '中文' } as const;
export type Code = keyof typeof LANGUAGES;
export const CODES = Object.keys(LANGUAGES) as Code[];

/** One chunk a language, asked for when a text needs it. */
const PACKS: Record<Code, () => Promise<{ default: Pack }>> = {
  en: () => import('amends/packs/en'),
  ko: () => import('amends/packs/ko'),
  ru: () => import('amends/packs/ru'),
  el: () => import('amends/packs/el'),
  zh: () => import('amends/packs/zh'),
};
const SCRIPTS: Record<Code, RegExp> = {
  en: /\p{Script=Latin}{2}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}{2}/u,
  el: /\p{Script=Greek}{2}/u,
  zh: /\p{Script=Han}/u,
};

/** The packs that a text may need, by its letters. The linter itself finds the languages. */
export const codesIn = (text: string): Code[] => CODES.filter((code) => SCRIPTS[code].test(text));

/** The language that most of a text is written in, by its letters; '' where it has none that are known. */
export function mainCode(text: string): Code | '' {
  const letters = (code: Code): number =>
    [...text.matchAll(new RegExp(SCRIPTS[code], 'gu'))].reduce((sum, [match]) => sum + match.length, 0);
  const [first] = codesIn(text).sort((a, b) => letters(b) - letters(a));
  return first ?? '';
}

const loaded = new Map<Code, Pack>();

/** Loads what is missing. @returns all packs loaded so far */
export async function load(codes: readonly Code[]): Promise<Pack[]> {
  for (const code of codes) if (!loaded.has(code)) loaded.set(code, (await PACKS[code]()).default);
  return [...loaded.values()];
}
export const isLoaded = (code: Code): boolean => loaded.has(code);
