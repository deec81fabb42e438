import { severityOf } from './judge/severity.ts';
import { type Desk, pageOf } from './report.ts';
import type { RuleId, RuleInfo } from './types.ts';

/** All rules of the packs given, with the severity that these settings give them. */
export function listRules({ setup, preset, rules }: Desk): RuleInfo[] {
  const found = new Map<RuleId, RuleInfo>();
  for (const pack of setup.packs)
    for (const { id, entry } of [...pack.rules, ...pack.replies]) {
      const known = found.get(id);
      if (known) {
        if (!known.languages.includes(pack.language)) known.languages.push(pack.language);
        continue;
      }
      const severity = severityOf(id, entry, undefined, 'unknown', preset, rules);
      found.set(id, { id, title: entry.title, severity, guides: Object.keys(entry.guides), languages: [pack.language], url: pageOf(id) });
    }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
