import type { Analysis } from '../analyse.ts';
import { settingOf, severityOf } from '../judge/severity.ts';
import type { OpenPack } from '../pack.ts';
import { type Desk, makeFinding, messageOf, registerOf } from '../report.ts';
import { type Filled, fill, shift } from '../rewrite/frame.ts';
import { inSecondScript, toSecondScript } from '../rewrite/script.ts';
import type { Finding, Range, Rewrite, RewriteFrame } from '../types.ts';
import { recovery, recoveryOrder } from './recovery.ts';
import type { ReplyFinding } from './reply.ts';
import { replyRules } from './rules.ts';

/** Runs the whole-reply rules of the draft's main language. */
export function replyFindings(analysis: Analysis, desk: Desk): Finding[] {
  const passage = [...analysis.passages].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!passage) return [];
  const { pack } = passage;
  const second = inSecondScript(analysis.text, passage, pack);
  const out: Finding[] = [];
  let shown = 0;
  for (const { id, entry, message, offer } of byWeight(pack)) {
    const rule = replyRules[id];
    const severity = severityOf(id, entry, undefined, analysis.situation, desk.preset, desk.rules);
    if (!rule || severity === 'off') continue;
    const own = messageOf(id, entry, message, pack, desk);
    for (const found of rule(analysis)) {
      const level =
        id in recovery && severity === 'warning' && ++shown > MOST_RECOVERY && !settingOf(desk.rules, id) ? 'suggestion' : severity;
      const rewrites = rewritesOf(found, offer, analysis, pack, second);
      out.push(
        makeFinding(
          {
            id,
            entry,
            message: second ? toSecondScript(own, pack) : own,
            severity: level,
            range: found.range,
            rewrites,
            language: passage.language,
          },
          analysis.text,
        ),
      );
    }
  }
  return out;
}

const weighed = new WeakMap<OpenPack, OpenPack['replies']>();
/** The whole-reply rules of a pack, the recovery rules in their order of weight. */
function byWeight(pack: OpenPack): OpenPack['replies'] {
  const known = weighed.get(pack);
  if (known) return known;
  const sorted = [...pack.replies].sort((a, b) => recoveryOrder.indexOf(a.id) - recoveryOrder.indexOf(b.id));
  weighed.set(pack, sorted);
  return sorted;
}

/** Recovery findings that keep their severity; more would bury the agent. */
const MOST_RECOVERY = 2;
const MOST = 2;

/** The rule's own edit; else words in place of what was found, or a sentence to add where a part is missing. */
function rewritesOf(found: ReplyFinding, offer: readonly RewriteFrame[], analysis: Analysis, pack: OpenPack, second: boolean): Rewrite[] {
  if (found.rewrite) return [{ ...found.rewrite, blanks: [] }];
  const register = registerOf(analysis, pack);
  const fitting = offer.filter((frame) => !frame.register || frame.register === register);
  const filled = fitting.flatMap((frame) => {
    const text = frame.range ?? frame.sentence;
    const done =
      text === undefined
        ? undefined
        : fill(
            text,
            (name) => (found.slots && Object.hasOwn(found.slots, name) ? found.slots[name] : undefined),
            analysis.draft.facts ?? {},
          );
    return done ? [{ ...done, text: second ? toSecondScript(done.text, pack) : done.text }] : [];
  });
  const make = found.range.start === found.range.end ? added : replaced;
  return filled.flatMap((one) => make(analysis.text, found.range, one, pack)).slice(0, MOST);
}

/** A sentence of its own, parted from its neighbours. */
function added(text: string, range: Range, filled: Filled, { data }: OpenPack): Rewrite[] {
  const at = range.start;
  const spaced = data.spaces !== 'none';
  const before = spaced && at > 0 && !/\s/u.test(text[at - 1]!) ? ' ' : '';
  const after = spaced && at < text.length && !/\s/u.test(text[at]!) ? ' ' : '';
  return [{ range, text: before + filled.text + after, blanks: shift(filled.blanks, before.length), kind: 'replace' }];
}

/** Numbers, links, addresses (by their domains) and filled-in placeholders; no part that would look far for its end. */
const FACTS = /https?:\/\/\S+|@\S+|\{\{[^{}\n]{0,120}\}\}|\p{Nd}+/gu;

/** Words in place of others, unless a fact would be lost. */
function replaced(text: string, range: Range, filled: Filled): Rewrite[] {
  const lost = (text.slice(range.start, range.end).match(FACTS) ?? []).some((fact) => !filled.text.includes(fact));
  return lost ? [] : [{ range, text: filled.text, blanks: filled.blanks, kind: 'replace' }];
}
