import type { Analysis } from '../analyse.ts';
import { settingOf, severityOf } from '../judge/severity.ts';
import type { OpenPack } from '../pack.ts';
import { type Desk, makeFinding, messageOf, registerOf } from '../report.ts';
import { fill } from '../rewrite/frame.ts';
import { inSecondScript, toSecondScript } from '../rewrite/script.ts';
import type { Finding, Rewrite, RewriteFrame } from '../types.ts';
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
  const replies = [...pack.replies].sort((a, b) => recoveryOrder.indexOf(a.id) - recoveryOrder.indexOf(b.id));
  let shown = 0;
  for (const { id, entry, message, offer } of replies) {
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

/** Recovery findings that keep their severity; more would bury the agent. */
const MOST_RECOVERY = 2;
const MOST = 2;

/** The rule's own edit, or sentences to add at the place of the missing part. */
function rewritesOf(found: ReplyFinding, offer: readonly RewriteFrame[], analysis: Analysis, pack: OpenPack, second: boolean): Rewrite[] {
  if (found.rewrite) return [{ ...found.rewrite, blanks: [] }];
  const { range } = found;
  if (range.start !== range.end) return [];
  const register = registerOf(analysis, pack);
  const out: Rewrite[] = [];
  for (const frame of offer) {
    if (out.length >= MOST) break;
    if (frame.register && frame.register !== register) continue;
    const filled =
      frame.sentence === undefined ? undefined : fill(frame.sentence, (name) => found.slots?.[name], analysis.draft.facts ?? {});
    if (!filled) continue;
    const words = second ? toSecondScript(filled.text, pack) : filled.text;
    const before =
      range.start > 0 && !/\s$/u.test(analysis.text.slice(Math.max(0, range.start - 1), range.start)) && pack.data.spaces !== 'none'
        ? ' '
        : '';
    const after =
      range.start < analysis.text.length && !/^\s/u.test(analysis.text.slice(range.start, range.start + 1)) && pack.data.spaces !== 'none'
        ? ' '
        : '';
    out.push({
      range,
      text: before + words + after,
      blanks: filled.blanks.map(({ range: r, ask }) => ({ range: { start: r.start + before.length, end: r.end + before.length }, ask })),
      kind: 'replace',
    });
  }
  return out;
}
