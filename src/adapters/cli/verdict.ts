import type { Severity } from 'amends';
import type { Result } from './reporters/reporter.ts';

/** The level of `--fail-on`. */
export type FailOn = Severity | 'never';

/** Whether the findings make the run fail: any of the level or above, but warnings only beyond `maxWarnings`. */
export function fails(results: readonly Result[], failOn: FailOn, maxWarnings?: number): boolean {
  if (failOn === 'never') return false;
  const has = { error: 0, warning: 0, suggestion: 0 };
  for (const { report } of results) for (const { severity } of report.findings) has[severity]++;
  const allowed = maxWarnings ?? (failOn === 'error' ? Number.POSITIVE_INFINITY : 0);
  return has.error > 0 || has.warning > allowed || (failOn === 'suggestion' && has.suggestion > 0);
}
