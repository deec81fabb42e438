import { Before, Flag, type Sentence, type Tokens, wordEnd } from '../text/tokens.ts';
import { follow, type Vocabulary } from '../text/vocabulary.ts';
import { type Accept, Root } from './labels.ts';
import type { Automaton } from './machine.ts';
import { type Memory, moved } from './memory.ts';
import { type State, States } from './states.ts';

/** A finished pack's matcher. */
export interface Matcher {
  spaces: 'strict' | 'loose' | 'none';
  vocabulary: Vocabulary | null;
  automaton: Automaton;
  slots: readonly string[];
}

/** Words that a pattern ran over, not yet widened: token indexes, half open. */
export interface Hit {
  accept: Accept;
  first: number;
  last: number;
  /** Captured slots by name: token indexes. */
  slots: Record<string, [first: number, last: number]> | null;
}

const GAP = { strict: 6, loose: 8, none: 8 };
const SLOT = { strict: 16, loose: 24, none: 16 };
/** Steps from one start; real text takes a few dozen. Keeps any input linear. */
const MOST_STEPS = 3000;

/** What may stand before the next token for a literal to go on. */
const enum Cross {
  Nothing = Before.Nothing,
  Comma = Before.Comma,
  Anything = Before.Sentence,
}

/** Remembers which states were met where, from one start; kept between scans, told apart by stamps. */
const SEEN = 1 << 12;
const seenState = new Int32Array(SEEN);
const seenAt = new Int32Array(SEEN);
const seenStamp = new Int32Array(SEEN);
let stamp = 0;

const machines = new WeakMap<Matcher, States>();

/**
 * Runs all patterns over the tokens, in one pass; the cost does not grow with the number of patterns. What a memory knows is not
 * matched again.
 */
export function scan(matcher: Matcher, tokens: Tokens, memory?: Memory): Hit[] {
  let machine = machines.get(matcher);
  if (!machine) machines.set(matcher, (machine = new States(matcher)));
  machine.tidy();
  const states = machine;
  const numbers = states.number(tokens.symbol);
  const { before } = tokens;
  const { spaces } = matcher;
  const { edges } = matcher.automaton;
  const afterWord = spaces === 'strict' ? Cross.Comma : Cross.Nothing;
  let hits: Hit[] = [];
  const captures: number[] = [];
  let depth = 0;
  let limit = 0;
  let start = 0;
  let steps = 0;
  let mark = '';
  let firstOfSentence = 0;
  let firstHit = 0;

  function record(accepts: readonly Accept[], end: number): void {
    for (const accept of accepts) {
      if (accept.bound && end < limit && (tokens.flags[end]! & Flag.WordStart) === 0) continue;
      let known: Hit | undefined;
      for (let i = firstHit; i < hits.length; i++) if (hits[i]!.accept === accept) known = hits[i];
      if (known && known.last >= end) continue;
      const slots = depth ? slotsOf() : null;
      if (known) {
        known.last = end;
        known.slots = slots;
      } else hits.push({ accept, first: start, last: end, slots });
    }
  }

  function capture(slot: number, first: number, last: number): void {
    captures[depth++] = slot;
    captures[depth++] = first;
    captures[depth++] = last;
  }

  function slotsOf(): Hit['slots'] {
    const out: NonNullable<Hit['slots']> = {};
    for (let i = 0; i + 2 < depth; i += 3) out[matcher.slots[captures[i]!]!] = [captures[i + 1]!, captures[i + 2]!];
    return out;
  }

  /** Was this state met at this place from this start? Only asked after gaps and slots, where paths can meet. */
  function met(state: State, at: number): boolean {
    const slot = (state.id * 31 + at * 17) & (SEEN - 1);
    if (seenStamp[slot] === stamp && seenState[slot] === state.id && seenAt[slot] === at) return true;
    seenStamp[slot] = stamp;
    seenState[slot] = state.id;
    seenAt[slot] = at;
    return false;
  }

  /** There only an ending goes on: 게 is not found in 겠. */
  function insideSyllable(at: number): boolean {
    return spaces === 'loose' && at > 0 && at < limit && tokens.start[at] === tokens.start[at - 1];
  }

  /** The next place where a gap or slot may end: a word, or a whole syllable. */
  function step(at: number): number {
    let next = at + 1;
    if (spaces === 'loose') while (next < limit && tokens.start[next] === tokens.start[at]) next++;
    return next;
  }

  /** Nothing can go on from this state at this place: told before anything is made for it. */
  function dead(state: State, at: number, cross: Cross): boolean {
    const from = state.open !== null && !insideSyllable(at) ? state.open : state;
    if (from.accepts.length !== 0 || from.wanders) return false;
    if (at >= limit) return !from.special;
    const mark = before[at]!;
    if (from.special) {
      const flags = tokens.flags[at]!;
      if (from.wordStart && flags & Flag.WordStart) return false;
      if (from.number && flags & Flag.Digit) return false;
      if (from.break && mark !== Before.Nothing) return false;
    }
    if (mark <= cross) return !goesOn(from, at);
    return from.blank === null || mark > Cross.Comma || !goesOn(from.blank, at);
  }

  function goesOn(state: State, at: number): boolean {
    if (at + 1 < limit && insideSyllable(at + 1)) return states.hasSyllable(state, numbers[at]!, numbers[at + 1]!);
    return states.hasWay(state, numbers[at]!);
  }

  function walk(from: State, from_at: number, from_cross: Cross): void {
    let state = from;
    let at = from_at;
    let cross = from_cross;
    for (;;) {
      if (++steps > MOST_STEPS) return;
      if (!state.bare) {
        if (state.open !== null && !insideSyllable(at)) state = state.open;
        if (state.accepts.length !== 0 && at > start) record(state.accepts, at);
        if (state.special) special(state, at, cross);
      }
      if (at >= limit) return;
      if (before[at]! > cross) {
        if (state.blank === null || before[at]! > Cross.Comma) return;
        state = state.blank;
        cross = Cross.Comma;
        if (state.special) special(state, at, cross);
      }
      if (state.only >= 0) {
        // a chain of single characters: no set needs to be made on the way
        let plain = state.only;
        do {
          if (at >= limit || before[at]! > cross) return;
          plain = follow(edges, plain, tokens.symbol[at]!);
          if (plain < 0) return;
          at++;
          cross = afterWord;
        } while (states.isPlain(plain));
        state = states.after(state, plain);
        continue;
      }
      const next = states.step(state, numbers[at]!);
      if (next === null) return;
      state = next;
      at++;
      cross = afterWord;
    }
  }

  function special(state: State, at: number, cross: Cross): void {
    if (state.star) walk(state.star, wordEnd(tokens, at, limit), afterWord);
    if (insideSyllable(at)) return;
    const open = at < limit && tokens.before[at]! <= cross;
    if (state.gap) {
      let place = at;
      for (let n = 0; n <= GAP[spaces]; n++) {
        const reach = n === 0 ? Cross.Comma : Cross.Anything;
        if (!dead(state.gap, place, reach) && !met(state.gap, place)) walk(state.gap, place, reach);
        if (place >= limit) break;
        place = step(place);
      }
    }
    if (state.number && open && tokens.flags[at]! & Flag.Digit) walk(state.number, at + 1, afterWord);
    if (state.wordStart && (at >= limit || tokens.flags[at]! & Flag.WordStart)) walk(state.wordStart, at, Math.max(cross, Cross.Comma));
    if (state.start && opens(tokens, firstOfSentence, at)) walk(state.start, at, cross);
    if (at === limit) {
      if (state.end) walk(state.end, at, cross);
      if (state.question && mark === '?') walk(state.question, at, cross);
      if (state.exclamation && mark === '!') walk(state.exclamation, at, cross);
    }
    if (state.break && (at >= limit || tokens.before[at] !== Before.Nothing)) walk(state.break, at, Cross.Anything);
    if (state.slots.length !== 0) for (const way of state.slots) through(way[0], way[1], at);
    if (state.opens.length !== 0)
      for (const way of state.opens) {
        capture(way[0], at, -1);
        walk(way[1], at, cross);
        depth -= 3;
      }
    if (state.closes.length !== 0)
      for (const way of state.closes) {
        const last = depth - 1;
        captures[last] = at;
        walk(way[1], at, cross);
        captures[last] = -1;
      }
  }

  /** A slot's words, one more at a time, and what goes on behind them. */
  function through(slot: number, next: State, at: number): void {
    let place = at;
    for (let n = 1; n <= SLOT[spaces] && place < limit; n++) {
      if (before[place]! >= Before.Break && place > at) break;
      place = step(place);
      if (dead(next, place, Cross.Comma) || met(next, place)) continue;
      capture(slot, at, place);
      walk(next, place, Cross.Comma);
      depth -= 3;
    }
  }

  const [atSentence, atWord, anywhere] = [states.roots[Root.Sentence], states.roots[Root.Word], states.roots[Root.Anywhere]];
  function match(sentence: Sentence): void {
    limit = sentence.last;
    mark = sentence.mark;
    firstOfSentence = sentence.first;
    for (start = sentence.first; start < limit; start++) {
      steps = 0;
      stamp++;
      firstHit = hits.length;
      if (atSentence && opens(tokens, sentence.first, start)) walk(atSentence, start, Cross.Anything);
      if (atWord && (spaces === 'none' || tokens.flags[start]! & Flag.WordStart)) walk(atWord, start, Cross.Anything);
      if (anywhere && !insideSyllable(start)) walk(anywhere, start, Cross.Anything);
    }
  }

  if (!memory) {
    for (const sentence of tokens.sentences) match(sentence);
    return hits;
  }
  const all: Hit[] = [];
  for (const sentence of tokens.sentences) {
    const known = memory.hits(matcher, tokens, sentence, () => {
      hits = [];
      match(sentence);
      return hits;
    });
    for (const hit of known) all.push(moved(hit, sentence.first));
  }
  return all;
}

/** Does a sentence start here? Also after a word of address: `Anna, …`, up to three words and a comma. */
function opens(tokens: Tokens, first: number, at: number): boolean {
  if (at === first) return true;
  return tokens.before[at] === Before.Comma && at - first <= 3;
}
