import type { Range } from '../types.ts';
import { Kind, kindOf } from './classes.ts';

/** What tells a language by its script. */
export interface ScriptRules {
  code: string;
  scripts: readonly string[];
  notLetters?: string;
  notWords?: readonly string[];
}

/** A stretch of one language; without a language it is unchecked. */
export interface Stretch extends Range {
  language: string | null;
}

interface Known extends ScriptRules {
  test: RegExp;
  latin: boolean;
  notSet: ReadonlySet<number>;
  notWordSet: ReadonlySet<string>;
}

/** A letter that says: another language of this script. */
const NOT_OURS = 255;
const KANA_START = 0x3040;
const KANA_END = 0x30ff;

/** Prepares detection among these languages. */
export function detector(languages: readonly ScriptRules[]): (text: string, from: number, to: number) => Stretch[] {
  const known: Known[] = languages.map((rules) => ({
    ...rules,
    test: new RegExp(`[${rules.scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u'),
    latin: rules.scripts.includes('Latin'),
    notSet: new Set(Array.from(rules.notLetters ?? '', (c) => c.charCodeAt(0))),
    notWordSet: new Set(rules.notWords ?? []),
  }));
  /** By UTF-16 unit: 0 not met yet, 1 no letter of these languages, else the language's number + 2. */
  const owner = new Uint8Array(0x10000);
  const ownerOf = (code: number): number => {
    const c = String.fromCharCode(code);
    if (known.some(({ notSet }) => notSet.has(code))) return (owner[code] = NOT_OURS);
    return (owner[code] = known.findIndex(({ test }) => test.test(c)) + 2);
  };

  /** The language of text[from, to): undefined where there are no letters, null where no pack knows it. */
  function languageOf(text: string, from: number, to: number): string | null | undefined {
    const counts = new Array<number>(known.length).fill(0);
    let letters = 0;
    let kana = 0;
    let latin = 0;
    let strange = false;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code < 65 || kindOf(code) !== Kind.Letter) continue;
      letters++;
      if (code < 0x250) latin++;
      if (code >= KANA_START && code <= KANA_END) kana++;
      const own = owner[code] || ownerOf(code);
      if (own === NOT_OURS) strange = true;
      else if (own > 1) counts[own - 2]!++;
    }
    if (letters === 0) return undefined;
    if (kana > 0 && kana * 5 >= letters) return null;
    // product names are Latin everywhere: another script wins from a fifth of the letters on
    let best = -1;
    for (let k = 0; k < known.length; k++) {
      const weight = counts[k]!;
      if (weight === 0) continue;
      if (known[k]!.latin && letters - latin >= letters / 5) continue;
      if (best < 0 || weight > counts[best]!) best = k;
    }
    if (best < 0) return null;
    const winner = known[best]!;
    if (!winner.latin && counts[best]! * 5 < letters) return null;
    if (strange && hasAny(text, from, to, winner.notSet)) return null;
    if (winner.notWordSet.size && foreignShare(text, from, to, winner.notWordSet)) return null;
    return winner.code;
  }

  /** Parts text[from, to) into stretches of one language, at sentence ends. */
  return (text, from, to) => {
    const out: Stretch[] = [];
    const push = (start: number, end: number) => {
      if (end <= start) return;
      const language = languageOf(text, start, end);
      const last = out.at(-1);
      if (last && (language === undefined || last.language === language)) last.end = end;
      else out.push({ start, end, language: language === undefined ? null : language });
    };
    let start = from;
    for (let i = from; i < to; i++) {
      const kind = kindOf(text.charCodeAt(i));
      const ends =
        kind === Kind.Newline ||
        ((kind === Kind.Stop || kind === Kind.Question || kind === Kind.Exclamation) &&
          (i + 1 >= to || text.charCodeAt(i) > 0x2e80 || kindOf(text.charCodeAt(i + 1)) === Kind.Space));
      if (!ends) continue;
      push(start, i + 1);
      start = i + 1;
    }
    push(start, to);
    // leading text without letters belongs to what follows
    const [head, next] = out;
    if (head && next && head.language === null && !/\p{L}/u.test(text.slice(head.start, head.end))) {
      next.start = head.start;
      out.shift();
    }
    return out;
  };
}

function hasAny(text: string, from: number, to: number, codes: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (codes.has(text.charCodeAt(i))) return true;
  return false;
}

const LONGEST_FUNCTION_WORD = 6;

/** Is at least a quarter of the words foreign? */
function foreignShare(text: string, from: number, to: number, words: ReadonlySet<string>): boolean {
  let all = 0;
  let foreign = 0;
  let start = -1;
  let plain = true;
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 0;
    const kind = kindOf(code);
    const letter = kind === Kind.Letter || (kind === Kind.Mark && start >= 0);
    if (letter) {
      if (start < 0) {
        start = i;
        plain = true;
      }
      plain &&= code >= 97 && code <= 122;
    } else if (start >= 0) {
      all++;
      if (i - start <= LONGEST_FUNCTION_WORD) {
        const word = text.slice(start, i);
        if (words.has(plain ? word : word.normalize('NFC').toLowerCase())) foreign++;
      }
      start = -1;
    }
  }
  return foreign >= 2 && foreign * 4 >= all;
}
