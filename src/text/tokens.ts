/** What stands before a token. */
export const enum Before {
  Nothing = 0,
  Comma = 1,
  /** A dash, colon, semicolon, bracket, ellipsis. */
  Break = 2,
  Sentence = 3,
}

export const enum Flag {
  Capital = 1,
  Digit = 2,
  /** The token starts a word (always, where words are the unit). */
  WordStart = 4,
  Quoted = 8,
  /** A link, an address or a placeholder. */
  Opaque = 16,
  /** White space stands before it. */
  Spaced = 32,
}

export interface Sentence {
  /** Tokens, half open. */
  first: number;
  last: number;
  /** UTF-16 offsets, from the first letter to the end of the last one. */
  start: number;
  end: number;
  /** End with its final mark. */
  close: number;
  mark: '' | '.' | '?' | '!';
  /** No text stands before it in its line. */
  opensLine: boolean;
  /** A blank line, or the start of the text, stands before it. */
  opensParagraph: boolean;
}

/** The folded text as the matcher sees it: parallel arrays, one entry a word or a character. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets into the text. */
  start: readonly number[];
  end: readonly number[];
  /** The entry in the vocabulary, or the folded character. */
  symbol: readonly number[];
  before: readonly Before[];
  flags: readonly number[];
  sentence: readonly number[];
  sentences: Sentence[];
}

/** The symbol of a link, an address or a placeholder. */
export const OPAQUE = 0xfffc;

/** No word is longer; text without spaces must not be walked to its end for every ending. */
const LONGEST_WORD = 80;

/** Where a token's word has ended: the index after the last token of the word that `at` belongs to. */
export function wordEnd(tokens: Tokens, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_WORD);
  let i = at;
  while (i < last && (tokens.flags[i]! & Flag.WordStart) === 0) i++;
  return i;
}
