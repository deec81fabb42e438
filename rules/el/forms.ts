/** Paradigms of Modern Greek, without accents: the language folds them away. A form list is `a|b|c`. */

/** Stems: present (`+` for -άω, `-` for -ώ/-είς), subjunctive, augmented past, plural past where it is not the subjunctive stem. */
export type Stems = readonly [present: string, subjunctive: string, past?: string, plural?: string];
type Person = 1 | 2 | 3;

const ends = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending);
const kind = (stem: string): 'a' | '+' | '-' => (stem.endsWith('+') ? '+' : stem.endsWith('-') ? '-' : 'a');
const bare = (stem: string): string => stem.replace(/[+-]$/, '');
const short = (stem: string): boolean => /^(δ|π|βρ|μπ|βγ|ρθ|.*(ξαναδ|ξαναπ|ξαναβρ))$/.test(stem);

const PRESENT = {
  a: { 1: 'ω ουμε ομε', 2: 'εις ετε', 3: 'ει ουν ουνε' },
  '+': { 1: 'αω ω αμε ουμε', 2: 'ας ατε', 3: 'αει α ανε ουν ουνε' },
  '-': { 1: 'ω ουμε', 2: 'εις ειτε', 3: 'ει ουν ουνε' },
};
const IMPERFECT = {
  a: { 1: 'α', 2: 'ες', 3: 'ε αν', p1: 'αμε', p2: 'ατε', p3: 'ανε' },
  '+': { 1: 'ουσα αγα', 2: 'ουσες αγες', 3: 'ουσε ουσαν αγε', p1: 'ουσαμε αγαμε', p2: 'ουσατε αγατε', p3: 'ουσανε' },
  '-': { 1: 'ουσα', 2: 'ουσες', 3: 'ουσε ουσαν', p1: 'ουσαμε', p2: 'ουσατε', p3: 'ουσανε' },
};
const PAST = { 1: ['α', 'αμε'], 2: ['ες', 'ατε'], 3: ['ε αν', 'ανε'] };
const SUBJUNCTIVE = { 1: 'ω ουμε', 2: 'εις ετε', 3: 'ει ουν ουνε' };

/** γράφω, ρωτάω, εξηγώ. */
export const present = ([stem]: Stems, person: Person): string[] => ends(bare(stem), PRESENT[kind(stem)][person]);

/** έγραφα, ρωτούσα. */
export const imperfect = ([stem, , past]: Stems, person: Person): string[] => {
  const table = IMPERFECT[kind(stem)];
  const augment = past?.startsWith('ε') && kind(stem) === 'a' && !/^[αεηιου]/.test(stem) ? 'ε' : '';
  return [...ends(augment + bare(stem), table[person]), ...ends(bare(stem), table[`p${person}`])];
};

/** έγραψα, ρώτησα. */
export const past = ([, stem, augmented = stem, plural = stem]: Stems, person: Person): string[] => [
  ...ends(augmented, PAST[person][0] as string),
  ...ends(plural, PAST[person][1] as string),
];

/** (να) γράψω. */
export const subjunctive = ([, stem]: Stems, person: Person): string[] =>
  ends(stem, short(stem) && person === 2 ? 'εις ειτε' : SUBJUNCTIVE[person]);

/** (έχω) γράψει. */
export const perfect = ([, stem]: Stems): string[] => [`${stem}ει`];

/** γράψε, γράψτε. */
export const imperative = ([, stem]: Stems): string[] => ends(stem, short(stem) ? 'ες ειτε' : 'ε τε ετε');

/** Mediopassive: stems of the present (χρειαζ) and of the aorist (χρειαστ). */
export const middle = {
  present: (stem: string, person: Person): string[] => ends(stem, { 1: 'ομαι ομαστε', 2: 'εσαι εστε οσαστε', 3: 'εται ονται' }[person]),
  past: (stem: string, person: Person): string[] => ends(stem, { 1: 'ηκα ηκαμε', 2: 'ηκες ηκατε', 3: 'ηκε ηκαν ηκανε' }[person]),
  subjunctive: (stem: string, person: Person): string[] => ends(stem, { 1: 'ω ουμε', 2: 'εις ειτε', 3: 'ει ουν ουνε' }[person]),
};

/** Every gender, number and case of an adjective or participle in -ος. */
export const adjective = (stem: string): string[] => ends(stem, 'ος η ο ε ου ης ον ην οι ες α ων ους');

/** One alternation of all words, each once. */
export const any = (...words: (string | string[])[]): string => `(${[...new Set(words.flat())].join('|')})`;
