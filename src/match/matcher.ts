import { Before, Flag, type Tokens, wordEnd } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type Accept, FIRST_SPECIAL, Label, LAST_SPECIAL, PHRASE_END, Root } from './labels.ts';
import type { Automaton } from './machine.ts';

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
const SLOT = { strict: 16, loose: 24, none: 24 };
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

/** Where each vocabulary entry leads from a root; filled as entries are met. */
const starts = new WeakMap<Automaton, (Int32Array | undefined)[][]>();

/** Runs all patterns over the tokens, in one pass; the cost does not grow with the number of patterns. */
export function scan(matcher: Matcher, tokens: Tokens): Hit[] {
  const { automaton, vocabulary, spaces } = matcher;
  const { edges, roots, accept, lists, accepts } = automaton;
  const { first, label, target } = edges;
  const strict = spaces === 'strict';
  const symbolsOf = vocabulary?.symbols;
  const hits: Hit[] = [];
  const afterWord = strict ? Cross.Comma : Cross.Nothing;
  const captures: number[] = [];
  let startsOf = starts.get(automaton);
  if (!startsOf) starts.set(automaton, (startsOf = [[], [], []]));
  let limit = 0;
  let start = 0;
  let steps = 0;
  let mark = '';
  let firstHit = 0;
  /** Where the phrase that is being run may end. */
  let ends: number[] | null = null;

  function record(list: number[], end: number): void {
    if (end === start && !ends) return;
    for (const id of list) {
      const found = accepts[id]!;
      if (found.entry === PHRASE_END) {
        ends?.push(end);
        continue;
      }
      if (found.bound && end < limit && (tokens.flags[end]! & Flag.WordStart) === 0) continue;
      let known: Hit | undefined;
      for (let i = firstHit; i < hits.length; i++) if (hits[i]!.accept === found) known = hits[i];
      if (known && known.last >= end) continue;
      const slots = captures.length ? slotsOf() : null;
      if (known) {
        known.last = end;
        known.slots = slots;
      } else hits.push({ accept: found, first: start, last: end, slots });
    }
  }

  function slotsOf(): Hit['slots'] {
    const out: NonNullable<Hit['slots']> = {};
    for (let i = 0; i + 2 < captures.length; i += 3) out[matcher.slots[captures[i]!]!] = [captures[i + 1]!, captures[i + 2]!];
    return out;
  }

  /** Was this state met at this place from this start? Only asked after gaps and slots, where paths can meet. */
  function met(state: number, at: number): boolean {
    const slot = (state * 31 + at * 17) & (SEEN - 1);
    if (seenStamp[slot] === stamp && seenState[slot] === state && seenAt[slot] === at) return true;
    seenStamp[slot] = stamp;
    seenState[slot] = state;
    seenAt[slot] = at;
    return false;
  }

  /** The next place where a gap or slot may end: a word, or a whole syllable. */
  function step(at: number): number {
    let next = at + 1;
    if (spaces === 'loose') while (next < limit && tokens.start[next] === tokens.start[at]) next++;
    return next;
  }

  function walk(state: number, at: number, cross: Cross): void {
    if (++steps > MOST_STEPS) return;
    const list = accept[state]!;
    if (list !== 0) record(lists[list]!, at);
    const from = first[state]!;
    let to = first[state + 1]!;
    if (to === from) return;
    // in strict packs all special labels stand last
    for (let i = to - 1; i >= from && label[i]! >= FIRST_SPECIAL; i--) {
      if (label[i]! <= LAST_SPECIAL) special(label[i]!, target[i]!, at, cross);
      if (strict) to = i;
    }
    if (at >= limit || tokens.before[at]! > cross) return;
    const symbol = tokens.symbol[at]!;
    if (!strict) {
      if (symbol >= FIRST_SPECIAL && symbol <= LAST_SPECIAL) return;
      const next = find(from, to, symbol);
      if (next >= 0) walk(next, at + 1, afterWord);
      return;
    }
    const own = symbolsOf![symbol]!;
    if (own.length === 0) return;
    if (to - from <= own.length) {
      for (let i = from; i < to; i++) if (holds(own, label[i]!)) walk(target[i]!, at + 1, afterWord);
    } else {
      for (let i = 0; i < own.length; i++) {
        const next = find(from, to, own[i]!);
        if (next >= 0) walk(next, at + 1, afterWord);
      }
    }
  }

  /** Is the label among a word's sorted symbols? */
  function holds(own: readonly number[], wanted: number): boolean {
    let low = 0;
    let high = own.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = own[middle]!;
      if (found === wanted) return true;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  /** Where a word leads from a root; remembered. */
  function leads(root: number, symbol: number): Int32Array {
    const row = (startsOf![root] ??= []);
    let targets = row[symbol];
    if (!targets) {
      const state = roots[root]!;
      const found: number[] = [];
      for (const one of symbolsOf![symbol]!) {
        const next = find(first[state]!, first[state + 1]!, one);
        if (next >= 0) found.push(next);
      }
      targets = row[symbol] = Int32Array.from(found);
    }
    return targets;
  }

  /** The walk from a root: the same as `walk`, but what a word leads to is remembered. */
  function begin(root: number): void {
    const state = roots[root]!;
    if (!strict) return walk(state, start, Cross.Anything);
    for (let i = first[state + 1]! - 1; i >= first[state]! && label[i]! >= FIRST_SPECIAL; i--) special(label[i]!, target[i]!, start, Cross.Anything);
    const targets = leads(root, tokens.symbol[start]!);
    for (let i = 0; i < targets.length; i++) walk(targets[i]!, start + 1, afterWord);
  }

  function find(from: number, to: number, wanted: number): number {
    let low = from;
    let high = to - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = label[middle]!;
      if (found === wanted) return target[middle]!;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Runs a phrase's automaton; goes on from each place where it may end. */
  function call(phrase: number, next: number, at: number, cross: Cross): void {
    const state = roots[Root.Phrase + phrase]!;
    const last = first[state + 1]! - 1;
    // most calls end at the first word: find that out before anything is made for them
    if (accept[state] === 0 && (label[last]! < FIRST_SPECIAL || label[last]! > LAST_SPECIAL)) {
      if (at >= limit || tokens.before[at]! > cross) return;
      if (strict ? leads(Root.Phrase + phrase, tokens.symbol[at]!).length === 0 : find(first[state]!, last + 1, tokens.symbol[at]!) < 0) return;
    }
    const outer = ends;
    const own: number[] = [];
    ends = own;
    walk(state, at, cross);
    ends = outer;
    for (let i = 0; i < own.length; i++) if (own.indexOf(own[i]!) === i) walk(next, own[i]!, own[i] === at ? cross : afterWord);
  }

  function special(kind: number, next: number, at: number, cross: Cross): void {
    if (kind < Label.Gap) return call(kind - Label.Call, next, at, cross);
    switch (kind) {
      case Label.Gap: {
        let place = at;
        for (let n = 0; n <= GAP[spaces]; n++) {
          if (!met(next, place)) walk(next, place, n === 0 ? Cross.Comma : Cross.Anything);
          if (place >= limit) break;
          place = step(place);
        }
        return;
      }
      case Label.Star:
        return walk(next, wordEnd(tokens, at, limit), afterWord);
      case Label.Blank:
        return walk(next, at, Math.max(cross, Cross.Comma));
      case Label.Number: {
        if (at >= limit || tokens.before[at]! > cross || (tokens.flags[at]! & Flag.Digit) === 0) return;
        return walk(next, at + 1, afterWord);
      }
      case Label.Any:
        if (at < limit && tokens.before[at]! <= cross) walk(next, at + 1, afterWord);
        return;
      case Label.End:
        if (at === limit) walk(next, at, cross);
        return;
      case Label.Question:
        if (at === limit && mark === '?') walk(next, at, cross);
        return;
      case Label.Exclamation:
        if (at === limit && mark === '!') walk(next, at, cross);
        return;
      case Label.Break:
        if (at >= limit || tokens.before[at] !== Before.Nothing) walk(next, at, Cross.Anything);
        return;
    }
    if (kind >= Label.Close) {
      captures[captures.length - 1] = at;
      walk(next, at, cross);
      captures[captures.length - 1] = -1;
    } else if (kind >= Label.Open) {
      captures.push(kind - Label.Open, at, -1);
      walk(next, at, cross);
      captures.length -= 3;
    } else {
      let place = at;
      for (let n = 1; n <= SLOT[spaces] && place < limit; n++) {
        if (tokens.before[place]! >= Before.Break && place > at) return;
        place = step(place);
        captures.push(kind - Label.Slot, at, place);
        if (!met(next, place)) walk(next, place, Cross.Comma);
        captures.length -= 3;
      }
    }
  }

  const [atSentence, atWord, anywhere] = roots;
  for (const sentence of tokens.sentences) {
    limit = sentence.last;
    mark = sentence.mark;
    for (start = sentence.first; start < limit; start++) {
      steps = 0;
      stamp++;
      firstHit = hits.length;
      if (atSentence! >= 0 && opens(tokens, sentence.first, start)) begin(Root.Sentence);
      if (atWord! >= 0 && (spaces === 'none' || tokens.flags[start]! & Flag.WordStart)) begin(Root.Word);
      if (anywhere! >= 0 && (start === 0 || tokens.start[start] !== tokens.start[start - 1])) begin(Root.Anywhere);
    }
  }
  return hits;
}

/** Does a sentence start here? Also after a word of address: `Anna, …`, up to three words and a comma. */
function opens(tokens: Tokens, first: number, at: number): boolean {
  if (at === first) return true;
  return tokens.before[at] === Before.Comma && at - first <= 3;
}
