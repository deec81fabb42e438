import type { Preset, RuleEntry, RuleId, RuleSettings, Severity, Situation } from '../types.ts';

export type Level = Severity | 'off';

/** The most exact setting for a rule: its id, then `family/*`, then `*`. */
export function settingOf(settings: RuleSettings, id: RuleId): Level | undefined {
  if (Object.keys(settings).length === 0) return undefined;
  return settings[id] ?? settings[`${id.slice(0, id.indexOf('/'))}/*`] ?? settings['*'];
}

/** Preset, then situation; a severity that the user set wins over both. */
export function severityOf(
  id: RuleId,
  entry: RuleEntry,
  own: Severity | undefined,
  situation: Situation,
  preset: Preset,
  user: RuleSettings,
): Level {
  const chosen = settingOf(user, id);
  if (chosen) return chosen;
  let level: Level = settingOf(preset.rules, id) ?? own ?? entry.severity;
  if (level === 'off') return level;
  const weighed = entry.situation && Object.hasOwn(entry.situation, situation) ? entry.situation[situation] : undefined;
  if (weighed) level = own === 'suggestion' && weighed !== 'off' ? own : weighed;
  return level === 'suggestion' && preset.strict ? 'warning' : level;
}

export const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, suggestion: 1 };
