/** What folding needs of a language. */
export interface FoldRules {
  folds: readonly string[];
  /** Pairs `from to` written together. */
  letters?: string;
}

/** Maps one UTF-16 unit to the unit that it is compared as; 0 drops it. */
export type FoldTable = (code: number) => number;

const MARK_START = 0x300;
const MARK_END = 0x36f;

/** Combining marks, and what is drawn as nothing: soft hyphens, joiners, variation selectors. They belong to the word they stand in. */
export const isMark = (code: number): boolean =>
  (code >= MARK_START && code <= MARK_END) ||
  code === 0xad ||
  code === 0x200c ||
  code === 0x200d ||
  code === 0x2060 ||
  (code >= 0xfe00 && code <= 0xfe0f);

/** Quotes and apostrophes in all their shapes compare as `'`. */
const APOSTROPHES = '’‘ʼ`´＇';

/**
 * A folding table, filled as characters are met: lower case, apostrophes, full-width forms, and what the language asks for.
 * Every fold is one unit to one unit, so offsets survive; letters of Hangul are taken apart by `jamo`, not here.
 */
export function foldTable({ folds, letters = '' }: FoldRules): FoldTable {
  const table = new Uint16Array(0x10000);
  const known = new Uint8Array(0x10000);
  const accents = folds.includes('accents');
  const cased = folds.includes('case');
  const pairs = new Map<number, number>();
  for (let i = 0; i + 1 < letters.length; i += 2) pairs.set(letters.charCodeAt(i), letters.charCodeAt(i + 1));

  function compute(code: number): number {
    if (isMark(code)) return 0;
    let c = code;
    if (c >= 0xff01 && c <= 0xff5e) c -= 0xfee0; // full-width ASCII
    if (c > 127 && APOSTROPHES.includes(String.fromCharCode(c))) c = 0x27;
    if (cased) {
      const lower = String.fromCharCode(c).toLowerCase();
      if (lower.length === 1) c = lower.charCodeAt(0);
    }
    if (accents && c > 127) c = String.fromCharCode(c).normalize('NFD').charCodeAt(0);
    if (c === 0x3c2) c = 0x3c3; // final sigma is a shape, not a letter
    return pairs.get(c) ?? pairs.get(code) ?? c;
  }

  return (code) => {
    if (known[code] === 1) return table[code]!;
    known[code] = 1;
    return (table[code] = compute(code));
  };
}

const HANGUL = 0xac00;
const HANGUL_END = 0xd7a3;
export const LEAD = 0x1100;
export const VOWEL = 0x1161;
export const TAIL = 0x11a7;

export const isSyllable = (code: number): boolean => code >= HANGUL && code <= HANGUL_END;
export const isLead = (code: number): boolean => code >= LEAD && code < VOWEL;
/** Letters that go on a syllable which is written in its parts (NFD). */
export const isInnerJamo = (code: number): boolean => code >= VOWEL && code < LEAD + 0x100;

/** Takes a Hangul syllable apart: writes its two or three letters to `out` at `at`, returns the next free place. */
export function jamo(code: number, out: { [index: number]: number }, at: number): number {
  const index = code - HANGUL;
  const tail = index % 28;
  out[at] = LEAD + Math.floor(index / 588);
  out[at + 1] = VOWEL + Math.floor((index % 588) / 28);
  if (tail === 0) return at + 2;
  out[at + 2] = TAIL + tail;
  return at + 3;
}

/** Compatibility consonants in the order of the tails they stand for in patterns. */
const TAILS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** A lone consonant in a pattern is a final one; 0 when `code` is none. */
export function tailOf(code: number): number {
  const index = TAILS.indexOf(String.fromCharCode(code));
  return index < 0 ? 0 : TAIL + index + 1;
}

/** Folds a whole string; for patterns, names and tables, not for drafts. */
export function foldText(text: string, fold: FoldTable): string {
  const composed = text.normalize('NFC');
  let out = '';
  for (let i = 0; i < composed.length; i++) {
    const code = composed.charCodeAt(i);
    if (!isMark(code)) out += String.fromCharCode(fold(code));
  }
  return out;
}
