import type { Pack } from 'amends';

/** The languages, as each calls itself. */
export const LANGUAGES = { en: 'English', ko: '한국어', ru: 'Русский', el: 'Ελληνικά', zh: '中文' } as const;
export type Code = keyof typeof LANGUAGES;

const load: Record<Code, () => Promise<{ default: Pack }>> = {
  en: () => import('amends/packs/en'),
  ko: () => import('amends/packs/ko'),
  ru: () => import('amends/packs/ru'),
  el: () => import('amends/packs/el'),
  zh: () => import('amends/packs/zh'),
};

export const isCode = (value: unknown): value is Code => typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

const SCRIPTS: [Code, RegExp][] = [
  ['ko', /\p{Script=Hangul}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['zh', /\p{Script=Han}/u],
  ['en', /\p{Script=Latin}/u],
];

/** Whose packs a text needs, by its letters. The linter itself decides which of them reads what. */
export function languagesOf(text: string): Code[] {
  const found = SCRIPTS.filter(([, script]) => script.test(text)).map(([code]) => code);
  return found.length > 0 ? found : ['en'];
}

/** Each pack is fetched once, when a text first needs it. */
const loaded = new Map<Code, Promise<Pack>>();
export function packOf(code: Code): Promise<Pack> {
  let pack = loaded.get(code);
  if (!pack) {
    pack = load[code]().then((module) => module.default);
    pack.catch(() => loaded.delete(code));
    loaded.set(code, pack);
  }
  return pack;
}
