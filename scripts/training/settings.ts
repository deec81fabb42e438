import type { RuleId } from '../../src/types.ts';
import type { Settings } from './learn.ts';

/** Official letters are full of both; what makes them hurt stands elsewhere in the reply. */
const QUIET: RuleId[] = ['defensive/policy-recital', 'scripted/impersonal'];
/** The margins were chosen on drafts that were kept out of the training. */
const USUAL: Settings = { lengths: [3, 6], weak: -0.75, sure: -0.4, quiet: QUIET };
const SETTINGS: Record<string, Partial<Settings>> = {
  // of these four, what it added to real English replies did not convince
  en: {
    sure: -0.1,
    quiet: [...QUIET, 'defensive/non-apology', 'dismissive/run-around', 'dismissive/rushed-closing', 'scripted/anything-else'],
  },
  el: { sure: -0.3 },
  ko: { lengths: [1, 3] },
  ru: { weak: -0.8, quiet: [...QUIET, 'dismissive/vague-promise'] },
  zh: { lengths: [1, 3], weak: -0.8, quiet: [...QUIET, 'dismissive/vague-promise'] },
};

export const settingsOf = (lang: string): Settings => ({ ...USUAL, ...SETTINGS[lang] });
