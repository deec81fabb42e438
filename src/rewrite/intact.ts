import { type Match, tokenAt } from '../match/passage.ts';
import { Flag } from '../text/tokens.ts';
import type { Rewrite } from '../types.ts';

const PAIRS = ['()', '[]', '{}', '“”', '«»', '「」', '『』', '《》', '（）', '【】'];
/** A blank before a full stop is a hole that was filled with nothing. */
const HOLE = /^(?:[ \t]*(?:[{[<【]|[%#$]\{)|[ \t]+[.,!?])/;
/** Opens before a letter; as an apostrophe it may end anything. */
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=\p{L})/gu;
const SINGLE_END = /['’](?!\p{L})/u;

/** How many more open than close; a straight quote may do either. */
const balance = (text: string, [open, close]: string): number => text.split(open!).length - text.split(close!).length;
const unclosed = (text: string): boolean =>
  /['‘]/.test(text) && [...text.matchAll(SINGLE)].some(({ index }) => !SINGLE_END.test(text.slice(index + 1)));

/** Do quotes and brackets stay in pairs when these words are replaced by those? */
export function keepsPairs(before: string, after: string): boolean {
  if (unclosed(before) || unclosed(after)) return false;
  if ((before.split('"').length - after.split('"').length) % 2 !== 0) return false;
  return PAIRS.every((pair) => balance(before, pair) === balance(after, pair));
}

/** Would the rewrite tear a quotation apart, or what a hole of a template belongs to? */
export function tears(source: string, { range, text }: Rewrite, match: Match): boolean {
  if (!keepsPairs(source.slice(range.start, range.end), text)) return true;
  if (!HOLE.test(source.slice(match.end, match.end + 20))) return false;
  const { tokens } = match.passage.layers[0]!;
  const next = tokenAt(tokens, match.end);
  return !(next < tokens.count && tokens.flags[next]! & Flag.Opaque);
}
