/** Small paradigms: enough of Russian inflection to list the forms that a pattern needs. */

/** `any('а б в')` → `(а|б|в)`; several arguments are joined. */
export const any = (...lists: string[]): string => `(${words(...lists).join('|')})`;

export const words = (...lists: string[]): string[] => lists.flatMap((list) => list.trim().split(/\s+/));

type Case = 'n' | 'g' | 'd' | 'i' | 'p';
type Endings = Record<Case, string>;

// Singular and plural endings, `-` for none. A stem that changes (продавец) is listed by hand.
const DECLENSIONS: Record<string, Endings> = {
  m: { n: '- ы', g: 'а ов', d: 'у ам', i: 'ом ами', p: 'е ах' },
  k: { n: '- и', g: 'а ов', d: 'у ам', i: 'ом ами', p: 'е ах' },
  ь: { n: 'ь и', g: 'я ей', d: 'ю ям', i: 'ем ями', p: 'е ях' },
  а: { n: 'а ы', g: 'ы -', d: 'е ам', i: 'ой ами', p: 'е ах' },
  га: { n: 'а и', g: 'и -', d: 'е ам', i: 'ой ами', p: 'е ах' },
  я: { n: 'я и', g: 'и', d: 'е ям', i: 'ей ями', p: 'е ях' },
  ия: { n: 'ия ии', g: 'ии ий', d: 'ии иям', i: 'ией иями', p: 'ии иях' },
  о: { n: 'о', g: 'а', d: 'у', i: 'ом', p: 'е' },
};

/** Forms of one case, singular and plural, of nouns in the nominative: `nouns('g', { m: 'банк' })` → `банка банков`. */
export const nouns = (of: Case, stems: Record<string, string>): string =>
  Object.entries(stems)
    .flatMap(([declension, list]) =>
      words(list).flatMap((noun) => {
        const own = words(DECLENSIONS[declension]?.n ?? '-')[0] ?? '-';
        const stem = own === '-' ? noun : noun.slice(0, -own.length);
        return words(DECLENSIONS[declension]?.[of] ?? '-').map((ending) => stem + ending.replace('-', ''));
      }),
    )
    .join(' ');

/** All forms of a possessive: `possessive('ваш', 'наш')`. */
export const possessive = (...stems: string[]): string =>
  stems
    .flatMap((stem) => {
      const own = stem.endsWith('о');
      const endings = own ? 'й я е и его ей ему ю им ем их ими' : '- а е и его ей ему у им ем их ими';
      return words(endings).map((ending) => stem + ending.replace('-', ''));
    })
    .join(' ');

/** A verb table line: infinitive, I, we. The past is made from the infinitive unless a stem is given. */
export interface Verb {
  inf: string;
  i: string;
  we: string;
  past: string[];
}

/** Lines of `проверить проверю проверим` or `найти найду найдем наш(ел|ла|ли)`. */
export const verbs = (table: string): Verb[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [inf = '', i = '', we = '', past] = words(line);
      const stem = inf.replace(/ть(ся)?$/, '');
      const endings = inf.endsWith('ся') ? ['лся', 'лась', 'лись'] : ['л', 'ла', 'ли'];
      return { inf, i, we, past: past ? [past] : endings.map((ending) => stem + ending) };
    });
