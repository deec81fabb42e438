import { type Passage, touching } from '../match/passage.ts';
import type { Range } from '../types.ts';

const WORD = /[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*/u.source;
/** A name of one to four words, and what its bearer is: `Anna Reed, Customer Care`. */
const NAME = `${WORD}(?:[ \\u00a0]${WORD}){0,3}(?:, ?[\\p{L}\\p{M} &’'-]{2,40})?`;
/** In one line with what is said: `… tomorrow. -Becky`, `^NK`, `—阿哲`. A dash between words is none of this. */
const DASHED = new RegExp(
  `(?:(?<=(?:^|[^\\p{L}\\p{N}\\s,;])\\s*)[-–—]{1,2} ?(${NAME})|(?<=^|[^\\p{L}\\p{N}])[~*/] ?(${NAME})|\\^ ?(\\[?\\p{L}[\\p{L}\\p{M}.]*(?: \\p{Lu}[\\p{L}.]*)?\\]?))$`,
  'u',
);
const ALONE = new RegExp(`^(?:${NAME}|\\{{1,2}[^{}]{1,40}\\}{1,2})$`, 'u');
const BEHIND = new RegExp(`^[\\s,.!–—-]{1,4}(${NAME})$`, 'u');
const ITEM = /^\s*[-–—*]\s/u;
const LONGEST = 60;

/** Where somebody signs at the end: behind a dash, behind a closing, or in a line of their own. */
export function signedAt(text: string, passages: readonly Passage[]): Range | undefined {
  const passage = passages.at(-1);
  const end = text.trimEnd().length;
  const from = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  const line = text.slice(from, end);
  const closings = passage?.marks.get('closing') ?? [];
  for (const closing of closings) {
    const name = closing.end < end && end - closing.end <= LONGEST ? BEHIND.exec(text.slice(closing.end, end)) : null;
    if (name) return { start: end - name[1]!.length, end };
  }
  const dashed = DASHED.exec(line.slice(-LONGEST));
  const before = text.slice(0, from).trimEnd();
  if (dashed && !(ITEM.test(line) && ITEM.test(before.slice(before.lastIndexOf('\n') + 1)))) {
    const name = dashed[1] ?? dashed[2] ?? dashed[3]!;
    return { start: end - name.length, end };
  }
  const own = { start: from, end, sentence: 0 };
  if (from === 0 || line.length > LONGEST || !ALONE.test(line) || touching(closings, own, () => true)) return undefined;
  return touching(passage?.marks.get('greeting') ?? [], own, () => true) ? undefined : { start: from, end };
}
