import type { Linter, LinterOptions } from 'amends';
import type { Settings } from '../config/keys.ts';
import { newLinter } from '../new-linter.ts';
import { loadPacks, scripts } from '../packs.ts';

/** A linter for an archive, which may hold every language. */
export async function makeLinter({ preset, rules, locale, admissions }: Settings, places?: ReadonlyMap<string, string>): Promise<Linter> {
  return newLinter({ packs: await loadPacks(Object.keys(scripts)), preset, rules, locale, admissions } as LinterOptions, places);
}
