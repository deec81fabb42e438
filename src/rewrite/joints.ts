import { type Match, tokenAt } from '../match/passage.ts';
import type { OpenPack } from '../pack.ts';
import { Before } from '../text/tokens.ts';
import { bodyOf, type Target } from './target.ts';

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
    const any = [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"))
      .join('|');
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
function causeAt(text: string, from: number, start: number, pack: OpenPack): number | undefined {
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
function causeFollows(text: string, end: number, pack: OpenPack): boolean {
  const { cause } = jointsOf(pack);
  if (!cause) return false;
  const rest = text.slice(end, end + REACH);
  const hit = rest.matchAll(cause).next().value;
  return hit !== undefined && hit.index === 0;
}

/** Where what follows goes on behind a word like `so` or `but`; undefined when none stands at `end`. */
function resultAfter(text: string, end: number, pack: OpenPack): number | undefined {
  const { result } = jointsOf(pack);
  if (!result) return undefined;
  result.lastIndex = end;
  const hit = result.exec(text);
  return hit ? end + hit[0].length : undefined;
}

/** Fewer words are no sentence that could end there. */
const LEAST = { strict: 3, loose: 8, none: 6 };

/** A sentence of its own must neither hang on `because` nor be what `so` follows from: parts them, or gives up. */
export function untie(target: Target, match: Match, text: string): Target | undefined {
  const { pack, layers } = match.passage;
  const { tokens } = layers[0]!;
  const body = bodyOf(match, target.sentence, tokenAt(tokens, target.start));
  const out = { ...target };
  const cause = causeAt(text, tokens.start[body]!, target.start, pack);
  if (cause !== undefined) {
    const kept = tokenAt(tokens, cause) - body;
    if (kept > 0 && kept < LEAST[pack.data.spaces]) return undefined;
    if (kept > 0) Object.assign(out, { start: cause, parted: true });
    else Object.assign(out, { start: tokens.start[body]!, opens: body === target.sentence.first });
  } else if (depends(match, target.start, text)) return undefined;
  if (target.closes) return out;
  if (causeFollows(text, target.end, pack)) return undefined;
  const rest = resultAfter(text, target.end, pack) ?? (cause === undefined ? undefined : commaAfter(text, target.end));
  return cause !== undefined && rest === undefined ? undefined : { ...out, ...(rest !== undefined && { rest }) };
}

/** What is left when the opening clause goes: without its `so`; none when it only makes sense behind that clause. */
export function release(target: Target, match: Match, text: string): Target | undefined {
  const { pack } = match.passage;
  if (causeFollows(text, target.end, pack)) return undefined;
  const rest = resultAfter(text, target.end, pack);
  if (rest !== undefined) return { ...target, rest };
  const next = text.slice(target.end, target.sentence.end).match(/^[\s,;:–—-]*([\p{L}\p{M}]+)([^,]*,?)/u);
  const hangs = next && !next[2]!.endsWith(',') && pack.data.subordinators?.includes(next[1]!.toLowerCase());
  return hangs ? undefined : target;
}

function commaAfter(text: string, end: number): number | undefined {
  const comma = text.slice(end, end + 20).match(/^\s*[,，、]\s*/u);
  return comma ? end + comma[0].length : undefined;
}

/** Does the word before make what is replaced depend on it? */
function depends({ passage: { layers, pack, sentences }, sentence }: Match, start: number, text: string): boolean {
  const { subordinators } = pack.data;
  if (!subordinators) return false;
  const { tokens } = layers[0]!;
  const before = tokenAt(tokens, start) - 1;
  if (before < sentences[sentence]!.first || tokens.before[before + 1]! >= Before.Break) return false;
  return subordinators.includes(text.slice(tokens.start[before]!, tokens.end[before]!).toLowerCase());
}
