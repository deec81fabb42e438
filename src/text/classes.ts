import { isMark } from './fold.ts';

/** What a UTF-16 unit is to the scanner. */
export const enum Kind {
  Other = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
  Newline = 4,
  Stop = 5,
  Question = 6,
  Exclamation = 7,
  Comma = 8,
  /** Dashes, colons, semicolons, brackets. */
  Break = 9,
  Open = 10,
  Close = 11,
  /** A straight quotation mark: opens or closes. */
  Quote = 12,
  Apostrophe = 13,
  /** Parts words without a break: hyphen, slash. */
  Joint = 14,
  Ellipsis = 15,
  /** `~`, and what chats end sentences with. */
  Tail = 16,
  Surrogate = 17,
  /** Part of the word it stands in: combining marks, soft hyphens, joiners. */
  Mark = 18,
}

const FIXED: [Kind, string][] = [
  [Kind.Newline, '\n\r\u2028\u2029'],
  [Kind.Stop, '.。．｡'],
  [Kind.Question, '?？'],
  [Kind.Exclamation, '!！'],
  [Kind.Comma, ',，、､'],
  [Kind.Break, ':;：；–—―()（）[]【】{}|•·•‧・<>《》'],
  [Kind.Open, '“„«「『〈'],
  [Kind.Close, '”»」』〉'],
  [Kind.Quote, '"＂'],
  [Kind.Apostrophe, "'’ʼ‘`´"],
  [Kind.Joint, '-‐‑/\\_＿'],
  [Kind.Ellipsis, '…⋯'],
  [Kind.Tail, '~～〜ㅠㅜㅋㅎ^'],
];

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/u;

function classify(code: number): Kind {
  if (code >= 0xd800 && code <= 0xdfff) return Kind.Surrogate;
  if (isMark(code)) return Kind.Mark;
  const c = String.fromCharCode(code);
  for (const [kind, characters] of FIXED) if (characters.includes(c)) return kind;
  if (LETTER.test(c)) return Kind.Letter;
  if (DIGIT.test(c)) return Kind.Digit;
  return SPACE.test(c) || code === 0x200b || code === 0xfeff ? Kind.Space : Kind.Other;
}

const kinds = new Uint8Array(0x10000).fill(255);

/** The kind of a UTF-16 unit; computed once a unit. */
export function kindOf(code: number): Kind {
  const known = kinds[code]!;
  return known === 255 ? (kinds[code] = classify(code)) : known;
}

/** Is the unit a capital letter? */
export const isCapital = (code: number): boolean => (code < 128 ? code >= 65 && code <= 90 : isCased(code, true));
/** Is the unit a small letter? */
export const isSmall = (code: number): boolean => (code < 128 ? code >= 97 && code <= 122 : isCased(code, false));

const cases = new Uint8Array(0x10000);
function isCased(code: number, capital: boolean): boolean {
  let known = cases[code]!;
  if (known === 0) {
    const c = String.fromCharCode(code);
    known = c !== c.toLowerCase() ? 2 : c !== c.toUpperCase() ? 3 : 1;
    cases[code] = known;
  }
  return known === (capital ? 2 : 3);
}
