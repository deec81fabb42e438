import { type Match, tokenAt } from '../match/passage.ts';
import { Flag } from '../text/tokens.ts';
import type { Rewrite } from '../types.ts';

const PAIRS = ['()', '[]', '{}', '“”', '«»', '「」', '『』', '《》', '（）', '【】'];
/** More than this is no sentence that anybody writes, and takes long to look through. UTF-16 units. */
const LONGEST = 3000;
/** A blank before a full stop is a hole that was filled with nothing. */
const HOLE = /^(?:[ \t]*(?:[{[<【]|[%#$]\{)|[ \t]+[.,!?])/;
/** Opens before a letter and never closes; as an apostrophe it may end anything. */
const UNCLOSED = /(?<![\p{L}\p{N}])['‘](?=\p{L})(?!.*['’](?!\p{L}))/su;

/** Do quotes and brackets stay in pairs when these words are replaced by those? A straight quote may open or close. */
function keepsPairs(before: string, after: string): boolean {
  const more = (sign: string): number => after.split(sign).length - before.split(sign).length;
  return !UNCLOSED.test(before) && !UNCLOSED.test(after) && more('"') % 2 === 0 && PAIRS.every(([a, b]) => more(a!) === more(b!));
}

/** Would the rewrite tear a quotation apart, or what a hole of a template belongs to? */
export function tears(source: string, { range, text }: Rewrite, match: Match): boolean {
  if (range.end - range.start > LONGEST || !keepsPairs(source.slice(range.start, range.end), text)) return true;
  const { tokens } = match.passage.layers[0]!;
  const next = tokenAt(tokens, match.end);
  return HOLE.test(source.slice(match.end, match.end + 20)) && !(next < tokens.count && tokens.flags[next]! & Flag.Opaque);
}
