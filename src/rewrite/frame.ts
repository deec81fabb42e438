import type { Blank } from '../types.ts';

/** A frame with its slots filled. */
export interface Filled {
  text: string;
  blanks: Blank[];
}

const HOLE = /\{([^{}]*)\}/g;
/** Stands where only the agent knows what to say. */
export const BLANK = '…';

/**
 * Fills `{slot}` from the draft and `{blank: question}` from the facts; what nobody knows stays a blank.
 * Undefined when a slot is missing: a frame never loses or guesses words.
 */
export function fill(
  frame: string,
  slot: (name: string) => string | undefined,
  facts: Readonly<Record<string, string>>,
): Filled | undefined {
  let text = '';
  let at = 0;
  const blanks: Blank[] = [];
  for (const hole of frame.matchAll(HOLE)) {
    text += frame.slice(at, hole.index);
    at = hole.index + hole[0].length;
    const inside = hole[1]!.trim();
    if (inside.startsWith('blank:')) {
      const ask = inside.slice(6).trim();
      const fact = Object.hasOwn(facts, ask) ? facts[ask] : undefined;
      if (fact === undefined) blanks.push({ range: { start: text.length, end: text.length + BLANK.length }, ask });
      text += fact ?? BLANK;
    } else {
      const words = slot(inside);
      if (words === undefined) return undefined;
      text += words;
    }
  }
  return { text: text + frame.slice(at), blanks };
}

/** Moves blanks when text is put before them. */
export const shift = (blanks: readonly Blank[], by: number): Blank[] =>
  blanks.map(({ range, ask }) => ({ range: { start: range.start + by, end: range.end + by }, ask }));
