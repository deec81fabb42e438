import { interrogation } from './interrogation.ts';
import { nameParroting } from './name-parroting.ts';
import { recovery } from './recovery.ts';
import { repetition } from './repetition.ts';
import type { ReplyRules } from './reply.ts';
import { templateResidue } from './template-residue.ts';

/** The whole-reply checks by rule id. */
export const replyRules: ReplyRules = {
  'scripted/name-parroting': nameParroting,
  'scripted/template-residue': templateResidue,
  'scripted/repetition': repetition,
  'dismissive/interrogation': interrogation,
  ...recovery,
};
