import type { Preset } from '../types.ts';

export const recommended: Preset = { name: 'recommended', rules: {} };
/** Suggestions are warnings too. */
export const strict: Preset = { name: 'strict', rules: {}, strict: true };
/** Listen, empathise, apologise, guide to a solution, accountable action. */
export const guide000: Preset = {
  name: 'guide-000',
  rules: { 'recovery/redress': 'off', 'recovery/follow-up': 'suggestion', 'recovery/choice': 'off' },
};
/** Recovery in steps: apologise, own it, fix it, make up for it, follow up. */
export const guide004: Preset = { name: 'guide-004', rules: { 'recovery/empathy-before-apology': 'off', 'recovery/redress': 'warning' } };

export const presets: readonly Preset[] = [recommended, strict, guide000, guide004];
