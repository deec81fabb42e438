import { createLinter, type Linter, type LinterOptions } from 'amends';
import type { Settings } from '../config/keys.ts';
import { defined } from '../gather.ts';
import { loadPacks, scripts } from '../packs.ts';

/** A linter for an archive, which may hold every language. */
export async function makeLinter({ preset, rules, locale, admissions }: Settings): Promise<Linter> {
  return createLinter(defined({ packs: await loadPacks(Object.keys(scripts)), preset, rules, locale, admissions } as LinterOptions));
}
