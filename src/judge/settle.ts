import type { Match } from '../match/passage.ts';
import type { Severity } from '../types.ts';
import { GRAVITY } from './severity.ts';

export interface Judged {
  match: Match;
  severity: Severity;
}

const familyOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** How much of their union two ranges share. */
function shared(a: Match, b: Match): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Nearly the same words are one finding, whatever the families. */
const SAME = 0.7;

/** Does `a` stand and `b` fall where both claim the same words? The graver, then the longer, then the earlier. */
function wins(a: Judged, b: Judged): boolean {
  const graver = GRAVITY[a.severity] - GRAVITY[b.severity];
  if (graver !== 0 && a.match.rule.id !== b.match.rule.id) return graver > 0;
  const longer = a.match.end - a.match.start - (b.match.end - b.match.start);
  if (longer !== 0) return longer > 0;
  return a.match.start < b.match.start || (a.match.start === b.match.start && a.match.rule.id <= b.match.rule.id);
}

/** Drops duplicates: overlapping findings of one family, and near-equal ranges of any. Nested findings of different families stay. */
export function settle(judged: readonly Judged[], text: string): Judged[] {
  const byPlace = [...judged].sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end);
  const out: Judged[] = [];
  for (const next of byPlace) {
    let stands = true;
    for (let i = out.length - 1; i >= 0; i--) {
      const other = out[i]!;
      if (other.match.end <= next.match.start) {
        if (next.match.start - other.match.start > 4000) break;
        continue;
      }
      const rival = familyOf(other.match.rule.id) === familyOf(next.match.rule.id) || shared(other.match, next.match) >= SAME;
      if (!rival) continue;
      if (wins(next, other)) out.splice(i, 1);
      else {
        stands = false;
        break;
      }
    }
    if (stands) out.push(next);
  }
  return merge(out, text);
}

/** Two findings of one rule in neighbouring clauses of a sentence are one: they would be mended together. */
function merge(settled: readonly Judged[], text: string): Judged[] {
  const out: Judged[] = [];
  for (const next of [...settled].sort((a, b) => a.match.start - b.match.start)) {
    const last = out.at(-1);
    const joined =
      last &&
      last.match.rule === next.match.rule &&
      last.match.passage === next.match.passage &&
      last.match.sentence === next.match.sentence &&
      /^[\s,，、;；]{0,3}$/u.test(text.slice(last.match.end, next.match.start));
    if (joined) out[out.length - 1] = { ...last, match: { ...last.match, end: next.match.end, slots: {} } };
    else out.push(next);
  }
  return out;
}
