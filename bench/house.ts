import { createLinter, definePack, type Linter, type Pack } from '../src/index.ts';

/** A house pack of many phrases, of which none occurs in the drafts: only the dictionary grows. */
export function houseLinter(base: Pack, phrases: number): Linter {
  const match = Array.from({ length: phrases }, (_, i) => `acme word ${i} of the house`);
  const house = definePack({ name: 'acme', base, rules: [{ id: 'acme/words', message: 'Say it our way.', patterns: [{ match }] }] });
  return createLinter({ packs: [base, house] });
}
