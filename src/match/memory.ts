import type { Sentence, Tokens } from '../text/tokens.ts';
import type { Hit, Matcher } from './matcher.ts';

/**
 * What was matched in each sentence of a draft, for the next lint of nearly the same draft. Only sentences of the last lint are kept.
 * A sentence is known by all that the matcher sees of it, so a remembered hit is the one that would be found again.
 */
export class Memory {
  private last = new Map<Matcher, Map<string, readonly Hit[]>>();
  private now = new Map<Matcher, Map<string, readonly Hit[]>>();

  /** A new lint begins: what the one before the last met, and the last did not, is forgotten. */
  turn(): void {
    this.last = this.now;
    this.now = new Map();
  }

  /** The hits of a sentence, with token indexes from its first token; made if they are not known. */
  hits(matcher: Matcher, tokens: Tokens, sentence: Sentence, make: () => Hit[]): readonly Hit[] {
    let known = this.now.get(matcher);
    if (!known) this.now.set(matcher, (known = new Map()));
    const key = keyOf(tokens, sentence);
    let hits = known.get(key) ?? this.last.get(matcher)?.get(key);
    hits ??= make().map((hit) => moved(hit, -sentence.first));
    known.set(key, hits);
    return hits;
  }
}

/** A hit some tokens farther on. */
export function moved({ accept, first, last, slots }: Hit, by: number): Hit {
  const own =
    slots &&
    Object.fromEntries(Object.entries(slots).map(([name, [from, to]]): [string, [number, number]] => [name, [from + by, to + by]]));
  return { accept, first: first + by, last: last + by, slots: own };
}

/** All that the matcher sees of a sentence, two UTF-16 units a token. */
function keyOf({ symbol, flags, before, start }: Tokens, { first, last, mark }: Sentence): string {
  const units: number[] = [];
  for (let i = first; i < last; i++) {
    const sameStart = i > first && start[i] === start[i - 1] ? 1 : 0;
    units.push(symbol[i]! & 0xffff, (symbol[i]! >>> 16) | (flags[i]! << 2) | (before[i]! << 8) | (sameStart << 10));
  }
  let key = mark as string;
  for (let i = 0; i < units.length; i += CHUNK) key += String.fromCharCode(...units.slice(i, i + CHUNK));
  return key;
}
/** So many arguments are safe everywhere. */
const CHUNK = 4000;
