import { analyse } from './analyse.ts';
import { severityOf } from './judge/severity.ts';
import { vetoOf } from './match/veto.ts';
import type { Desk } from './report.ts';
import type { Draft, Explanation } from './types.ts';

/** Why each match of the draft stands or was dropped. Offsets are those of the prose. */
export function explain(draft: Draft, { setup, preset, rules }: Desk): Explanation[] {
  const analysis = analyse(draft, setup);
  return analysis.passages.flatMap(({ matches }) =>
    matches.map((match) => {
      const { rule, group, line, start, end, margin } = match;
      const own = rule.groups[group];
      const off = severityOf(rule.id, rule.entry, own?.severity, analysis.situation, preset, rules) === 'off';
      const vetoedBy = off ? 'off' : vetoOf(match, analysis);
      return {
        ruleId: rule.id,
        range: { start, end },
        text: analysis.text.slice(start, end),
        pattern: own ? (own.lines?.[line] ?? `${rule.id} #${group + 1}`) : `${rule.id} (classifier)`,
        ...(margin !== undefined && { margin }),
        ...(vetoedBy && { vetoedBy }),
      };
    }),
  );
}
