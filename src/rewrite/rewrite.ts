import { type Match, tokenAt } from '../match/passage.ts';
import type { OpenPack } from '../pack.ts';
import { Before } from '../text/tokens.ts';
import type { Rewrite, RewriteFrame } from '../types.ts';
import { drop, fit } from './fit.ts';
import { type Filled, fill } from './frame.ts';
import { tears } from './intact.ts';
import { causeAt, causeFollows, resultAfter } from './joints.ts';
import { toSecondScript } from './script.ts';
import { bodyOf, type Reach, type Target, targetOf } from './target.ts';
import { keepsFacts } from './verify.ts';

/** What rewriting needs to know of the draft. */
export interface RewriteContext {
  text: string;
  facts: Readonly<Record<string, string>>;
  admissions: boolean;
  register: string;
  secondScript: boolean;
  /** The matches that stand in the sentence: a rewrite of the whole of it mends them too. */
  beside: readonly Match[];
  /** Would the edited draft be a finding again where it was edited? */
  stillFound(rewrite: Rewrite, match: Match): boolean;
}

const MOST = 3;

/** Up to three rewrites of a match, the frames of its group first, then the rule's own. All are fitted, verified and linted. */
export function rewritesFor(match: Match, context: RewriteContext): Rewrite[] {
  const { pack } = match.layer;
  const group = match.rule.groups[match.group]?.rewrite ?? [];
  const out: Rewrite[] = [];
  const tryAll = (ids: readonly number[]) => {
    for (const id of ids) {
      if (out.length >= MOST) return;
      for (const frame of context.beside.length ? waysOf(pack.frames[id]!, pack) : [pack.frames[id]!]) {
        const rewrite = build(frame, match, context);
        if (!rewrite || tears(context.text, rewrite, match)) continue;
        if (out.some((known) => known.range.start === rewrite.range.start && bare(known.text) === bare(rewrite.text))) break;
        if (context.stillFound(rewrite, match)) continue;
        out.push(rewrite);
        break;
      }
    }
  };
  tryAll(group);
  if (out.length === 0 || group.length === 0) tryAll(match.rule.rewrite);
  return out;
}

const bare = (text: string): string => text.replace(/[.。]$/u, '');

/** A frame that is a sentence may also replace the whole of one, where it does not fit into it. */
function waysOf(frame: RewriteFrame, { data: { spaces } }: OpenPack): RewriteFrame[] {
  const words = frame.clause ?? frame.range;
  if (words === undefined || !(isSentence(words) || (spaces === 'none' && frame.clause))) return [frame];
  const { clause: _clause, range: _range, ...rest } = frame;
  return [frame, { ...rest, sentence: words }];
}

function build(frame: RewriteFrame, match: Match, context: RewriteContext): Rewrite | undefined {
  const { text } = context;
  if (frame.register && frame.register !== context.register) return undefined;
  if (frame.admits && !context.admissions) return undefined;
  const { pack } = match.passage;
  if (frame.delete) {
    const place = targetOf(frame.delete, match, context);
    const target = place?.opens && !place.closes ? release(place, match, text) : place;
    const rewrite = target && drop(text, target, pack);
    return rewrite && keepsFacts(text, match, target, '') ? rewrite : undefined;
  }
  const reach: Reach = frame.sentence !== undefined ? 'sentence' : frame.clause !== undefined ? 'clause' : 'range';
  const place = targetOf(reach, match, context);
  const own = reach !== 'sentence' && (isSentence(frame[reach]!) || pack.data.spaces === 'none');
  const target = own && place ? untie(place, match, text) : place;
  if (!target) return undefined;
  let filled: Filled | undefined = fill(frame[reach]!, (name) => slotText(name, match, text), context.facts);
  if (!filled) return undefined;
  if (context.secondScript) filled = { ...filled, text: toSecondScript(filled.text, pack) };
  const rewrite = fit(text, target, filled, pack);
  if (!rewrite || rewrite.text === text.slice(rewrite.range.start, rewrite.range.end)) return undefined;
  return keepsFacts(text, match, target, rewrite.text) ? rewrite : undefined;
}

/** Fewer words are no sentence that could end there. */
const LEAST = { strict: 3, loose: 8, none: 6 };

/** A sentence of its own must neither hang on `because` nor be what `so` follows from: parts them, or gives up. */
function untie(target: Target, match: Match, text: string): Target | undefined {
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
function release(target: Target, match: Match, text: string): Target | undefined {
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

/** Frames that begin with a capital are sentences of their own. */
const isSentence = (frame: string): boolean => /^\p{Lu}/u.test(frame);

/** Does the word before make what is replaced depend on it? */
function depends({ passage: { layers, pack, sentences }, sentence }: Match, start: number, text: string): boolean {
  const { subordinators } = pack.data;
  if (!subordinators) return false;
  const { tokens } = layers[0]!;
  const before = tokenAt(tokens, start) - 1;
  if (before < sentences[sentence]!.first || tokens.before[before + 1]! >= Before.Break) return false;
  return subordinators.includes(text.slice(tokens.start[before]!, tokens.end[before]!).toLowerCase());
}

/** A slot's words as they stand in the draft; none when a phrase was cut. */
function slotText(name: string, { slots }: Match, text: string): string | undefined {
  const slot = slots[name];
  return slot?.clean ? text.slice(slot.start, slot.end) : undefined;
}
