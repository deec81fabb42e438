import { type Passage, touching } from '../match/passage.ts';
import type { Range } from '../types.ts';
import { isShouted } from './reply.ts';

const WORD = /\p{Lu}[\p{L}\p{M}.'’\u2010\u2011-]*/u.source;
/** A name of one to four words, and what its bearer is: `Anna Reed, Customer Care`. */
const TITLED = `${WORD}(?: ${WORD}){0,3}(?:, ?[\\p{L}\\p{M} &’'-]{2,40})?`;
/** … or, behind a mark that announces one, of a few letters that have no capitals. */
const NAME = `${TITLED}|\\p{Lo}{2,6}`;
/** In one line with what is said: `… tomorrow. -Becky`, `^NK`, `—阿哲`. A dash between words is none of this. */
const DASHED = new RegExp(
  `(?:(?<=(?:^|[^\\p{L}\\p{N}\\s,;])\\s*)[-–—]{1,2} ?(${NAME})|(?<=^|[^\\p{L}\\p{N}])[~*/] ?(${NAME})|\\^ ?(\\[?\\p{L}[\\p{L}\\p{M}.]*(?: \\p{Lu}[\\p{L}.]*)?\\]?))$`,
  'u',
);
const ALONE = new RegExp(`^(?:${TITLED}|\\{{1,2}[^{}]{1,40}\\}{1,2})$`, 'u');
const BEHIND = new RegExp(`^[\\s,.!–—-]{1,4}(${NAME})$`, 'u');
const ITEM = /^\s*[-–—*]\s/u;
const BREAK = /[\n\r\u2028\u2029]/;
/** A smile behind the name, blanks, marks of direction. */
const TAIL = /^(?:[\s\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u;
/** So far is looked back, whatever a text holds. */
const FARTHEST = 300;
const LONGEST = 60;

/** As one reads it: one blank is as good as another, and what cannot be seen is not there. */
const asRead = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Where the line that ends at `end` begins. */
function lineAt(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < FARTHEST && !BREAK.test(text[start - 1]!)) start--;
  return start;
}

/** What is before `end`, without what trails it. */
function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < FARTHEST) {
    const size = at > 1 && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 ? 2 : 1;
    if (!TAIL.test(text.slice(at - size, at))) break;
    at -= size;
  }
  return at;
}

/** Where somebody signs at the end: behind a dash, behind a closing, or in a line of their own. */
export function signedAt(text: string, passages: readonly Passage[]): Range | undefined {
  const passage = passages.at(-1);
  const end = trimmed(text, text.length);
  const from = lineAt(text, end);
  const line = asRead(text.slice(from, end));
  const closings = passage?.marks.get('closing') ?? [];
  const placed = (name: string): Range => ({ start: Math.max(from, text.lastIndexOf(name, end)), end });
  for (const closing of closings) {
    const near = closing.end < end && end - closing.end <= 2 * LONGEST;
    const name = near ? BEHIND.exec(` ${asRead(text.slice(closing.end, end))}`) : null;
    if (name) return placed(name[1]!);
  }
  const dashed = DASHED.exec(line.slice(-LONGEST));
  const before = trimmed(text, from);
  const inList = ITEM.test(text.slice(from, end)) && ITEM.test(text.slice(lineAt(text, before), before));
  if (dashed && !inList) return placed(dashed[1] ?? dashed[2] ?? dashed[3]!);
  const own = { start: from, end };
  if (before === 0 || line.length > LONGEST || !ALONE.test(line) || isShouted(text)) return undefined;
  const known = ['closing', 'greeting'].some((name) => touching(passage?.marks.get(name) ?? [], own, () => true));
  return known ? undefined : own;
}
