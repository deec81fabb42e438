import type { Match } from '../match/passage.ts';
import { tokenAt } from '../match/passage.ts';
import { Flag } from '../text/tokens.ts';
import type { Range } from '../types.ts';

const LONGEST_NAME = 40;
/** A capital and small letters: Seoul, not VIP. */
const FOREIGN_NAME = /^\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}]*/u;

/**
 * Does the new text keep what a rewrite must not lose: numbers, links, placeholders, and names inside the replaced range?
 * Words of a frame come from the frame, the draft or the facts by construction, so nothing is invented.
 */
export function keepsFacts(source: string, { passage }: Match, range: Range, text: string): boolean {
  const { tokens } = passage.layers[0]!;
  const { pack } = passage;
  const cased = pack.data.spaces === 'strict';
  for (let i = tokenAt(tokens, range.start); i < tokens.count && tokens.start[i]! < range.end; i++) {
    const flags = tokens.flags[i]!;
    const word = source.slice(tokens.start[i]!, tokens.end[i]!);
    if (flags & (Flag.Digit | Flag.Opaque)) {
      if (!text.includes(word)) return false;
    } else if (cased && flags & Flag.Capital && i > passage.sentences[tokens.sentence[i]!]!.first && !text.includes(word)) {
      const { symbols, reads } = pack.match.vocabulary!;
      const entry = tokens.symbol[i]!;
      const known = symbols[entry]!.length > 0 || (reads[entry]?.length ?? 0) > 0;
      const shouted = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
      // a beginning that patterns know may be that of any word; in another script it is none of theirs
      const foreign = /^[A-Z]/.test(word) && !pack.data.scripts.includes('Latin');
      if ((!known || foreign) && !shouted) return false;
    } else if (!cased && flags & Flag.Capital && flags & Flag.WordStart) {
      // a name in another script, written letter by letter here
      const name = source.slice(tokens.start[i]!, tokens.start[i]! + LONGEST_NAME).match(FOREIGN_NAME)?.[0];
      if (name && !text.includes(name)) return false;
    }
  }
  return true;
}
