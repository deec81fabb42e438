import { loadLanguage } from '../scripts/load.ts';
import { compilePack } from '../src/compile-pack.ts';
import { createLinter } from '../src/index.ts';

/** English as it is shipped. */
export const en = compilePack(await loadLanguage('en'));
export const linter = createLinter({ packs: [en] });
/** One reply that blames, one that does not. */
export const BLAMES = 'Hello Ana,\n\nYou failed to attach the invoice. I will look at it on Monday.';
export const HELPS = 'Hello Ana,\n\nI don’t see the invoice yet. Could you send it again? I will look at it on Monday.';
