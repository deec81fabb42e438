import type { Finding, Move, MoveId, Score, ScorePart, Severity } from '../types.ts';

const COST: Readonly<Record<Severity, number>> = { error: 15, warning: 7, suggestion: 1 };
/** A good move gives back a little, never more than was taken. */
const PRAISE = 1;

/** 100, less 15 an error, 7 a warning, 1 a suggestion, plus 1 a good move; between 0 and 100, and at most 99 while an error or a warning stands. */
export function scoreOf(findings: readonly Finding[], moves: readonly Move[]): Score {
  const parts: ScorePart[] = findings.map(({ ruleId, severity }) => ({ id: ruleId, points: -COST[severity] }));
  for (const move of new Set<MoveId>(moves.map((found) => found.move))) parts.push({ id: move, points: PRAISE });
  const total = parts.reduce((sum, { points }) => sum + points, 100);
  // nothing is perfect while a finding counts
  const most = findings.some(({ severity }) => severity !== 'suggestion') ? 99 : 100;
  return { total: Math.max(0, Math.min(most, total)), parts };
}
