import type { Match } from '../match/passage.ts';
import type { OpenPack } from '../pack.ts';
import type { Rewrite, RewriteFrame } from '../types.ts';
import { drop, fit } from './fit.ts';
import { type Filled, fill } from './frame.ts';
import { tears } from './intact.ts';
import { release, untie } from './joints.ts';
import { toSecondScript } from './script.ts';
import { type Reach, targetOf } from './target.ts';
import { keepsFacts } from './verify.ts';

/** What rewriting needs to know of the draft. */
export interface RewriteContext {
  text: string;
  facts: Readonly<Record<string, string>>;
  admissions: boolean;
  register: string;
  secondScript: boolean;
  /** The matches that stand in the sentence, this one too: a rewrite of the whole mends them all. None where they are too many to weigh. */
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
      for (const frame of waysOf(pack.frames[id]!, pack, context)) {
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
function waysOf(frame: RewriteFrame, { data: { spaces } }: OpenPack, { beside }: RewriteContext): RewriteFrame[] {
  const words = frame.clause ?? frame.range;
  if (beside.length === 0 || words === undefined || !(isSentence(words) || (spaces === 'none' && frame.clause))) return [frame];
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

/** Frames that begin with a capital are sentences of their own. */
const isSentence = (frame: string): boolean => /^\p{Lu}/u.test(frame);

/** A slot's words as they stand in the draft; none when a phrase was cut. */
function slotText(name: string, { slots }: Match, text: string): string | undefined {
  const slot = slots[name];
  return slot?.clean ? text.slice(slot.start, slot.end) : undefined;
}
