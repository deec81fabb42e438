import type { Mask } from './lex.ts';

/** Without the blank of RFC 3676 the two hyphens may be a mere divider; a signature is short, and its lines are no sentences. */
const MOST_LINES = 8;

/** Where the signature starts, at its line `-- `; the length of the text where there is none. */
export function signatureStart(text: string, masks: readonly Mask[]): number {
  if (text.includes('--'))
    for (const { index, 0: line } of text.matchAll(/(?<![^\r\n])-- ?(?=[\r\n])/g)) {
      if (masks.some(({ start, end }) => start <= index && index < end)) continue;
      const quoted = masks.find(({ kind, start }) => kind === 'cut' && start > index)?.start;
      const own = text.slice(index + 2, quoted).trim();
      if (line > '--' || (own.split(/\r\n?|\n/).length <= MOST_LINES && !/[.!?…。！？]\s*$/mu.test(own))) return index;
    }
  return text.length;
}
