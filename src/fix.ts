import type { Rewrite } from './types.ts';

/**
 * Applies one rewrite, or several that do not overlap.
 * @param text the text that was linted
 * @returns the new text
 * @throws RangeError when rewrites overlap or lie outside the text
 */
export function fix(text: string, rewrites: Rewrite | readonly Rewrite[]): string {
  const all = [...(Array.isArray(rewrites) ? (rewrites as readonly Rewrite[]) : [rewrites as Rewrite])].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  let out = '';
  let at = 0;
  for (const { range, text: words } of all) {
    if (range.start < at && at > 0)
      throw new RangeError(`rewrites overlap at ${range.start}: apply them one after the other, linting between`);
    if (range.start < 0 || range.end < range.start || range.end > text.length)
      throw new RangeError(`a rewrite reaches from ${range.start} to ${range.end}, outside the text (0–${text.length})`);
    out += text.slice(at, range.start) + words;
    at = range.end;
  }
  return out + text.slice(at);
}
