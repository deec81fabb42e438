import { Before, Flag } from '../text/tokens.ts';
import type { Range } from '../types.ts';
import { unitsOf } from './classifier.ts';
import { greetingEnd, type Match, tokenAt } from './passage.ts';

/** A clause belongs to a finding when the classifier's margin grows by more with it: measured on drafts that it had not learned from. */
const WORSE = 0.1;
/** A finding grows by so many clauses at most. */
const MOST_CLAUSES = 6;

/**
 * A finding's range: its match, and the clauses beside it in the sentence that go on with it (“we were swamped, half the team was ill,
 * it is peak season”), as far as no other finding claims them.
 */
export function withNeighbours(match: Match, beside: readonly Match[], text: string): Range {
  const { rule, group, passage, layer } = match;
  const { pack } = passage;
  const { classifier } = pack;
  const sentence = passage.sentences[match.sentence]!;
  if ((rule.groups[group]?.span ?? rule.span) !== 'clause') return match;
  if (layer.pack !== pack || !classifier?.knows(rule.id) || match.end > sentence.end) return match;
  const { tokens } = passage.layers[0]!;
  const opens = tokenAt(tokens, greetingEnd(passage, tokens.start[sentence.first]!));
  const marginOf = (from: number, to: number): number => classifier.marginOf(rule.id, unitsOf(text, tokens, from, to, pack.lex));
  const free = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (tokens.flags[i]! & Flag.Opaque) return false;
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    return !beside.some((other) => other !== match && other.start < end && other.end > start);
  };
  let first = tokenAt(tokens, match.start);
  let last = Math.max(tokenAt(tokens, match.end), first + 1);
  let margin = marginOf(first, last);
  for (let grown = 0; grown < MOST_CLAUSES; grown++) {
    let best: { first: number; last: number; margin: number } | undefined;
    const weigh = (from: number, to: number): void => {
      const worse = marginOf(from, to);
      if (worse > margin + WORSE && worse > (best?.margin ?? worse - 1)) best = { first: from, last: to, margin: worse };
    };
    if (first > opens && tokens.before[first]! >= Before.Comma) {
      let from = first - 1;
      while (from > opens && tokens.before[from]! < Before.Comma) from--;
      if (free(from, first)) weigh(from, last);
    }
    if (last < sentence.last && tokens.before[last]! >= Before.Comma) {
      let to = last + 1;
      while (to < sentence.last && tokens.before[to]! < Before.Comma) to++;
      if (free(last, to)) weigh(first, to);
    }
    if (!best) break;
    ({ first, last, margin } = best);
  }
  return { start: Math.min(match.start, tokens.start[first]!), end: Math.max(match.end, tokens.end[last - 1]!) };
}
