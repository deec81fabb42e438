import type { OpenPack } from '../pack.ts';

/** How clauses hang together in a language. */
interface Joints {
  cause: RegExp | undefined;
  result: RegExp | undefined;
}

const made = new WeakMap<OpenPack, Joints>();

function jointsOf(pack: OpenPack): Joints {
  const known = made.get(pack);
  if (known) return known;
  const { causes, results, spaces } = pack.data;
  const strict = spaces === 'strict';
  const of = (words: readonly string[] | undefined, flags: string): RegExp | undefined => {
    if (!words?.length) return undefined;
    const any = [...words].sort((a, b) => b.length - a.length).join('|');
    return strict
      ? new RegExp(`(?:[,;]\\s*|\\s+|(?<![\\p{L}\\p{M}]))(?:${any})(?![\\p{L}\\p{M}'’])[,:]?\\s*`, flags)
      : new RegExp(`[，,、；]?\\s*(?:${any})[，,]?`, flags);
  };
  const joints = { cause: of(causes, 'giu'), result: of(results, 'iuy') };
  made.set(pack, joints);
  return joints;
}

/** UTF-16 units: no cause word is longer. */
const REACH = 24;

/** Where the words begin that make what stands at `start` a cause of what is before (`…, because ‹you forgot›`); they may be part of it. */
export function causeAt(text: string, from: number, start: number, pack: OpenPack): number | undefined {
  const { cause } = jointsOf(pack);
  if (!cause) return undefined;
  const low = Math.max(from, start - REACH);
  for (const hit of text.slice(low, start + REACH).matchAll(cause)) {
    const begin = low + hit.index;
    const word = begin + hit[0].length - hit[0].replace(/^[\s,，、;；]+/u, '').length;
    if (word <= start && begin + hit[0].length >= start) return begin;
  }
  return undefined;
}

/** Do words that make a cause follow at `end` (`‹we forgot› because …`)? */
export function causeFollows(text: string, end: number, pack: OpenPack): boolean {
  const { cause } = jointsOf(pack);
  if (!cause) return false;
  const rest = text.slice(end, end + REACH);
  const hit = rest.matchAll(cause).next().value;
  return hit !== undefined && hit.index === 0;
}

/** Where what follows goes on behind a word like `so` or `but`; undefined when none stands at `end`. */
export function resultAfter(text: string, end: number, pack: OpenPack): number | undefined {
  const { result } = jointsOf(pack);
  if (!result) return undefined;
  result.lastIndex = end;
  const hit = result.exec(text);
  return hit ? end + hit[0].length : undefined;
}
