import type { Mask } from './lex.ts';

/** Without the blank of RFC 3676 the two hyphens may be a mere divider; a signature is short, and its lines are no sentences. */
const MOST_LINES = 8;
const SENTENCE = /[.!?…。！？]\s*$/mu;

/** Where the signature starts, at its line `-- `; the length of the text where there is none. */
export function signatureStart(text: string, masks: readonly Mask[]): number {
  for (let at = text.indexOf('--'); at >= 0; at = text.indexOf('--', at + 2)) {
    if (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') continue;
    const [line = '', blank] = /^--(?:( )?(?=\r|\n))/.exec(text.slice(at, at + 4)) ?? [];
    if (line === '' || masks.some(({ start, end }) => start <= at && at < end)) continue;
    if (blank) return at;
    const quoted = masks.find(({ kind, start }) => kind === 'cut' && start > at)?.start ?? text.length;
    const own = text.slice(at + line.length, quoted).trim();
    if (own.split(/\r\n?|\n/).length <= MOST_LINES && !SENTENCE.test(own)) return at;
  }
  return text.length;
}
