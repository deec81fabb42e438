import type { ReplyRules } from './reply.ts';

/** The recovery rules: what the whole reply does, and in which order. */
export const recovery: ReplyRules = {};
