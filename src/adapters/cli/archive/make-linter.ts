import type { Linter, LinterOptions } from 'amends';
import type { Settings } from '../config/keys.ts';
import { newLinter } from '../new-linter.ts';
import { loadPacks, scripts } from '../packs.ts';
import { loadFormats, ownPack } from '../session.ts';

/** A linter for an archive, which may hold every language; `own` are the modules of the user's packs. */
export async function makeLinter(
  { preset, rules, locale, admissions, as }: Settings,
  own: readonly string[],
  places?: ReadonlyMap<string, string>,
): Promise<Linter> {
  const packs = [...(await loadPacks(Object.keys(scripts))), ...(await Promise.all(own.map(ownPack)))];
  const formats = await loadFormats(new Set(as ? [as] : []));
  return newLinter({ packs, formats, preset, rules, locale, admissions } as LinterOptions, places);
}
