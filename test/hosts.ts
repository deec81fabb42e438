import { compiledPack } from '../scripts/compiled.ts';
import { createLinter } from '../src/index.ts';

/** English as it is shipped. */
export const en = await compiledPack('en');
export const linter = createLinter({ packs: [en] });
/** One reply that blames, one that does not. */
export const BLAMES = 'Hello Ana,\n\nYou failed to attach the invoice. I will look at it on Monday.';
export const HELPS = 'Hello Ana,\n\nI don’t see the invoice yet. Could you send it again? I will look at it on Monday.';
